package dev.cairn.ui.review;

import dev.cairn.recall.RecallChoices;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Stepper;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How the learner wants to be asked, and the way out to Anki. Each choice is kept as it is made, and can be undone. */
final class ChoicesPane extends StackPane {
    private static final double MEASURE = 680;

    private final ReviewViewModel model;
    private final GridPane grid = new GridPane(24, 20);
    private final Stepper minutes;
    private final Stepper fresh;
    private final Stepper retention;

    ChoicesPane(ReviewViewModel model, AnkiExport anki) {
        this.model = model;
        setAlignment(Pos.TOP_CENTER);
        minutes = stepper(
                "minutes",
                new Stepper.Range(1, RecallChoices.MOST_MINUTES, 5, 1),
                it -> new RecallChoices(true, now().retention(), now().freshADay(), it));
        fresh = stepper(
                "fresh",
                new Stepper.Range(0, RecallChoices.MOST_FRESH, 5, 1),
                it -> new RecallChoices(true, now().retention(), it, now().minutesADay()));
        retention = stepper(
                "retention",
                new Stepper.Range(RecallChoices.LEAST_RETENTION, RecallChoices.MOST_RETENTION, 1, 1),
                it -> new RecallChoices(true, it, now().freshADay(), now().minutesADay()));
        var export = new Button(Messages.text("review.anki"), Icons.of(Feather.DOWNLOAD));
        export.setId("review-anki");
        export.setOnAction(event -> anki.export(model.cards().get()));
        var off = new Button(Messages.text("review.turnOff"));
        off.setId("review-off");
        off.setOnAction(event -> model.choose(now().withWanted(false)));
        export.setMinWidth(USE_PREF_SIZE);
        off.setMinWidth(USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var knobs = new ColumnConstraints();
        knobs.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(words, knobs);
        row(0, "minutes", minutes);
        row(1, "fresh", fresh);
        row(2, "retention", retention);
        row(3, "anki", export);
        row(4, "off", off);
        grid.setMaxWidth(MEASURE);
        grid.getStyleClass().add("review-card");
        getChildren().add(grid);
        show();
    }

    private RecallChoices now() {
        return model.choices();
    }

    private Stepper stepper(String name, Stepper.Range range, IntFunction<RecallChoices> chosen) {
        var stepper = new Stepper(
                "review-" + name,
                Messages.text("review.choice." + name),
                range,
                value -> model.choose(chosen.apply(value)));
        stepper.setMaxWidth(USE_PREF_SIZE);
        return stepper;
    }

    private void row(int index, String name, Node knob) {
        var title = new Label(Messages.text("review.choice." + name));
        title.getStyleClass().add("medium");
        var why = CardPane.wrapped(Messages.text("review.choice." + name + ".why"), "t12", "mut");
        var text = new VBox(2, title, why);
        GridPane.setValignment(knob, VPos.CENTER);
        grid.addRow(index, text, knob);
    }

    /** Shows what is chosen. */
    void show() {
        minutes.show(now().minutesADay());
        fresh.show(now().freshADay());
        retention.show(now().retention());
    }
}
