package dev.cairn.ui.timer;

import dev.cairn.timing.Rhythm;
import dev.cairn.ui.Choice;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Stepper;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whether the timer has breaks, and how long work and breaks are: remembered at once, and in force for the timer that is on. */
final class RhythmPane extends VBox {
    private final Rhythms rhythms;
    private final Consumer<Rhythm> changed;
    private final GridPane lengths = new GridPane(12, 8);
    private final Stepper work;
    private final Stepper rest;
    private final Stepper longRest;
    private final Stepper round;

    /** @param changed told the rhythm that holds from now on */
    RhythmPane(Rhythms rhythms, Consumer<Rhythm> changed) {
        super(12);
        this.rhythms = rhythms;
        this.changed = changed;
        setId("timer-rhythm");
        boolean breaks = !rhythms.chosen().plain();
        var name = new Label(Messages.text("timer.rhythm"));
        var choice = new Choice<Boolean>(Messages.text("timer.rhythm"), this::choose)
                .option("timer-plain", Messages.text("timer.rhythm.plain"), false)
                .option("timer-breaks", Messages.text("timer.rhythm.breaks"), true)
                .show(breaks);
        var row = new HBox(12, name, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        work = length("work", new Stepper.Range(5, 180, 5, 1));
        rest = length("rest", new Stepper.Range(1, 60, 1, 1));
        longRest = length("longRest", new Stepper.Range(1, 120, 5, 1));
        round = length("round", new Stepper.Range(2, 12, 1, 1));
        show(rhythms.lengths());
        lengths.managedProperty().bind(lengths.visibleProperty());
        lengths.setVisible(breaks);
        add(0, 0, "work", work);
        add(1, 0, "rest", rest);
        add(0, 1, "round", round);
        add(1, 1, "longRest", longRest);
        getChildren().addAll(row, lengths);
    }

    private Stepper length(String what, Stepper.Range range) {
        return new Stepper("timer-" + what, Messages.text("timer.rhythm." + what), range, value -> take());
    }

    private void add(int column, int row, String what, Stepper stepper) {
        var label = new Label(Messages.text("timer.rhythm." + what));
        label.getStyleClass().addAll("t12", "mut");
        label.setMinWidth(USE_PREF_SIZE);
        lengths.add(label, 2 * column, row);
        lengths.add(stepper, 2 * column + 1, row);
    }

    private void choose(boolean breaks) {
        rhythms.breaks(breaks);
        lengths.setVisible(breaks);
        changed.accept(rhythms.chosen());
    }

    private void take() {
        // A long break that is shorter than the short one is none.
        var lengthsNow =
                new Rhythm(work.value(), rest.value(), Math.max(rest.value(), longRest.value()), round.value());
        show(lengthsNow);
        rhythms.keep(lengthsNow);
        changed.accept(rhythms.chosen());
    }

    private void show(Rhythm rhythm) {
        work.show(rhythm.work());
        rest.show(rhythm.rest());
        longRest.show(rhythm.longRest());
        round.show(rhythm.round());
    }
}
