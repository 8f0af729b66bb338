package dev.cairn.ui.hours;

import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The figure that matters, whose hours these are, and what they do to the dates. */
final class HoursHead extends HBox {
    private static final int MOST = 3;

    private final Label figure = new Label();
    private final Label words = new Label();
    private final Button keep = new Button(Messages.text("hours.keep"));
    private final VBox dates = new VBox(2);

    HoursHead(Runnable keepAssumed) {
        super(24);
        getStyleClass().add("hours-head");
        setAlignment(Pos.CENTER_LEFT);
        figure.setId("hours-total");
        figure.getStyleClass().addAll("t24", "semibold");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        words.setId("hours-whose");
        words.getStyleClass().addAll("t12", "mut");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        keep.setId("hours-keep");
        keep.getStyleClass().add("small");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(event -> keepAssumed.run());
        keep.managedProperty().bind(keep.visibleProperty());
        var first = new HBox(16, figure, keep);
        first.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(2, first, words);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        dates.setId("hours-dates");
        dates.setAlignment(Pos.CENTER_RIGHT);
        dates.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(left, dates);
    }

    void show(HoursState state, int minutes) {
        figure.setText(Messages.text("hours.week", HoursText.figure(minutes)));
        boolean assumed = !state.assumedOf().isEmpty();
        keep.setVisible(assumed);
        words.getStyleClass().removeAll("att");
        if (minutes == 0) {
            words.setText(Messages.text("hours.empty"));
            words.getStyleClass().add("att");
        } else {
            words.setText(assumed ? Messages.text("hours.assumed", state.assumedOf()) : Messages.text("hours.yours"));
        }
    }

    void show(List<Finish> finishes, LocalDate today) {
        dates.getChildren()
                .setAll(finishes.stream().limit(MOST).map(it -> line(it, today)).toList());
        if (finishes.size() > MOST) {
            dates.getChildren().add(Section.hint(Messages.text("hours.finish.more", finishes.size() - MOST)));
        }
    }

    /** Says why there are no dates. */
    void showFailure(String sentence) {
        var told = Section.told(sentence);
        told.setMaxWidth(320);
        dates.getChildren().setAll(told);
    }

    private static TextFlow line(Finish finish, LocalDate today) {
        var flow = new TextFlow(
                styled(finish.name() + "  ", "mut"),
                styled(FinishText.now(finish, today), "semibold"),
                styled(FinishText.was(finish, today), "mut"));
        flow.getStyleClass().add("finish");
        flow.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        flow.setMinWidth(Region.USE_PREF_SIZE);
        flow.setAccessibleText(finish.name() + ": " + FinishText.now(finish, today) + FinishText.was(finish, today));
        return flow;
    }

    private static Text styled(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
