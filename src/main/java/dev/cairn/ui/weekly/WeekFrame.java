package dev.cairn.ui.weekly;

import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Bones;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Showing;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A page about a week: above, which one and the way to others; in the middle one thing at a time; below, what can be done. */
final class WeekFrame extends BorderPane {
    private final Label title;
    private final WeekTurner turner;
    private final Showing middle = new Showing(() -> new Bones(2, 16, 28, 12, 28, 12, 28, 12, 28, 12, 28));

    /** @param go so many weeks on */
    WeekFrame(String name, IntConsumer go) {
        getStyleClass().add("weekly");
        getStylesheets().add(Theme.sheet(WeekFrame.class, "weekly.css"));
        title = new Label(name);
        title.setId("weekly-title");
        title.getStyleClass().addAll("t20", "semibold");
        title.setMinWidth(Region.USE_PREF_SIZE);
        turner = new WeekTurner(go);
        setCenter(middle);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean back = event.getCode() == KeyCode.LEFT;
            if (event.isAltDown() && (back || event.getCode() == KeyCode.RIGHT)) {
                go.accept(back ? -1 : 1);
                event.consume();
            }
        });
    }

    /** The line that says what the page is and of which week, with something more at its end. */
    HBox line(Node end) {
        var line = new HBox(16, title, turner, space(), end);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Puts buttons below, after some words. */
    void foot(Node words, Button... buttons) {
        var foot = new HBox(8, words, space());
        for (Button button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(button);
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("weekly-foot");
        setBottom(foot);
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    void turn(WeekSpan week, LocalDate today, boolean hasBefore) {
        turner.show(week, today, hasBefore);
    }

    /** The week is on its way. */
    void await() {
        middle.await();
    }

    void show(Node node) {
        middle.show(node);
    }

    /** Says that something could not be done, and offers to try it again. */
    void failed(String what, String why, Runnable retry) {
        var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
        again.setOnAction(event -> retry.run());
        middle.show(new StateCard(Feather.ALERT_TRIANGLE, what, why, again));
    }

    /** Waits no longer for what is on its way. */
    void stop() {
        middle.stop();
    }
}
