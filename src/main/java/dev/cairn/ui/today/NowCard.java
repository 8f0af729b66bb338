package dev.cairn.ui.today;

import dev.cairn.roadmap.MinuteRange;
import dev.cairn.ui.HoursInput;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is on now, or comes next. */
final class NowCard extends HBox {
    private static final int HALF_AN_HOUR = 30;
    private static final int AN_HOUR = 60;

    private final TodayActions actions;
    private final MinuteRing ring = new MinuteRing();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label where = new Label();
    private final Button done = new Button(Messages.text("today.do.done"), Icons.of(Feather.CHECK));
    private final Button more = new Button(Messages.text("today.do.more"));
    private final Button timer = new Button(Messages.text("today.do.timer"));
    private final Button open = new Button(Messages.text("today.do.open"));
    private final TextField other = new TextField();
    private final HBox buttons;
    private final HBox asking;

    NowCard(TodayActions actions) {
        this.actions = actions;
        getStyleClass().add("now-card");
        setId("now-card");
        setAlignment(Pos.CENTER_LEFT);
        when.getStyleClass().addAll("t12", "acc", "medium");
        title.getStyleClass().addAll("now-title", "semibold");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        where.getStyleClass().addAll("t12", "mut");
        buttons = buttons();
        asking = asking();
        var words = new VBox(2, when, title, where, buttons, asking);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(ring, words);
        actions.model().passed().subscribe(it -> minutes());
    }

    private HBox buttons() {
        done.setId("now-done");
        done.getStyleClass().addAll("primary", "small");
        done.setOnAction(event -> actions.model().done());
        more.setId("now-more");
        more.getStyleClass().add("small");
        more.setTooltip(Tips.of(Messages.text("today.more.tip")));
        more.setOnAction(event -> menu().show(more, Side.BOTTOM, 0, 4));
        timer.setId("now-timer");
        timer.getStyleClass().add("small");
        timer.setTooltip(Tips.of(Messages.text("tip.key", Messages.text("today.key.timer"), "T")));
        timer.setOnAction(event -> actions.timer());
        open.setId("now-open");
        open.getStyleClass().add("small");
        open.setOnAction(event -> actions.model().day().map(Day::current).ifPresent(it -> actions.open(it.line())));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keys = new Label(Messages.text("today.keys.brief"));
        keys.getStyleClass().addAll("t11", "mut");
        keys.setMinWidth(0);
        // Half a hint is none.
        keys.widthProperty().subscribe(width -> keys.setOpacity(width.doubleValue() < keys.prefWidth(-1) ? 0 : 1));
        for (Button button : new Button[] {done, more, timer, open}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        return row(done, more, timer, open, space, keys);
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item(Messages.text("today.more.half"), () -> actions.model().more(HALF_AN_HOUR)),
                item(Messages.text("today.more.hour"), () -> actions.model().more(AN_HOUR)),
                item(Messages.text("today.more.other"), () -> ask(true)));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private HBox asking() {
        var label = new Label(Messages.text("today.more.how"));
        label.setLabelFor(other);
        other.setId("now-other");
        other.setPromptText(Messages.text("today.more.prompt"));
        other.setPrefColumnCount(8);
        var keep = new Button(Messages.text("today.more.keep"));
        keep.getStyleClass().add("small");
        keep.setOnAction(event -> keep());
        other.setOnAction(event -> keep());
        var row = row(label, other, keep);
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask(false);
                event.consume();
            }
        });
        row.setVisible(false);
        return row;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.getStyleClass().add("now-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private void ask(boolean asked) {
        asking.setVisible(asked);
        buttons.setVisible(!asked);
        other.clear();
        (asked ? other : more).requestFocus();
    }

    private void keep() {
        var minutes = HoursInput.parse(other.getText()).map(MinuteRange::middle);
        if (minutes.isPresent() || other.getText().isBlank()) {
            ask(false);
            minutes.ifPresent(it -> actions.model().more(it));
        } else {
            other.setTooltip(Tips.of(Messages.text("today.more.wrong")));
            other.selectAll();
        }
    }

    /** Shows a session; the card is not there where there is none. */
    void show(Day.Current current, LocalDate today) {
        var line = current.line();
        when.setText(TodayText.when(current, today));
        title.setText(line.title());
        where.setText(TodayText.where(line));
        minutes();
    }

    private void minutes() {
        actions.model().day().map(Day::current).ifPresent(it -> {
            if (it.on()) {
                ring.passed(actions.model().passed().get(), it.line().minutes());
            } else {
                ring.takes(it.line().minutes());
            }
        });
    }
}
