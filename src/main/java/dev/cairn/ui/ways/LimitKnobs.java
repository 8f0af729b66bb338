package dev.cairn.ui.ways;

import dev.cairn.schedule.repair.Limit;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Stepper;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How much more the learner will do to catch up: so many hours a week, for so many weeks. */
final class LimitKnobs extends VBox {
    private static final int HOUR = 60;

    private final Stepper hours = new Stepper(
            "catch-up-hours",
            Messages.text("ways.limit.hours.spoken"),
            new Stepper.Range(HOUR / 2, Limit.MOST, HOUR / 2, HOUR),
            minutes -> changed());
    private final Stepper weeks = new Stepper(
            "catch-up-weeks",
            Messages.text("ways.limit.weeks.spoken"),
            new Stepper.Range(1, Limit.LONGEST, 1, 1),
            count -> changed());
    private final Consumer<Limit> change;

    LimitKnobs(Consumer<Limit> change) {
        super(6);
        this.change = change;
        getChildren()
                .addAll(
                        line(Messages.text("ways.limit.hours"), hours, Messages.text("ways.limit.hours.unit")),
                        line(Messages.text("ways.limit.weeks"), weeks, Messages.text("ways.limit.weeks.unit")));
    }

    private static HBox line(String before, Stepper stepper, String unit) {
        var name = new Label(before);
        name.getStyleClass().addAll("mut", "knob-name");
        var after = new Label(unit);
        after.getStyleClass().add("mut");
        after.setMinWidth(0);
        var line = new HBox(8, name, stepper, after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void changed() {
        change.accept(new Limit(hours.value(), weeks.value()));
    }

    void show(Limit limit) {
        hours.show(limit.weekMinutes());
        weeks.show(limit.weeks());
    }
}
