package dev.cairn.ui.ways;

import dev.cairn.schedule.repair.Limit;
import dev.cairn.study.WhatIf;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Stepper;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** So many hours a week: to slide, or to type. */
final class HoursKnob extends VBox {
    private static final int HOUR = 60;
    private static final int USUAL_MOST = 60;

    private final Slider slider = new Slider(0, USUAL_MOST, 0);
    private final Stepper field;
    private final Label now = new Label();
    private boolean showing;

    HoursKnob(Consumer<UnaryOperator<WhatIf>> turn) {
        super(6);
        var name = Messages.text("whatif.hours");
        var head = new Label(name);
        head.getStyleClass().add("semibold");
        now.getStyleClass().addAll("t12", "mut");
        slider.setId("whatif-slider");
        slider.setAccessibleText(name);
        slider.setBlockIncrement(1);
        field = new Stepper(
                "whatif-hours",
                name,
                new Stepper.Range(0, Limit.MOST, HOUR, HOUR),
                minutes -> turn.accept(it -> it.withWeekMinutes(minutes)));
        slider.valueProperty().subscribe((before, hours) -> {
            if (!showing) {
                int minutes = (int) Math.round(hours.doubleValue()) * HOUR;
                turn.accept(it -> it.withWeekMinutes(minutes));
            }
        });
        var unit = new Label(Messages.text("ways.limit.hours.unit"));
        unit.getStyleClass().add("mut");
        var line = new HBox(8, field, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, slider, line, now);
    }

    void show(WhatIf tried) {
        int before = tried.now().availability().usual().minutes();
        showing = true;
        slider.setMax(Math.max(USUAL_MOST, Math.max(before, tried.weekMinutes()) / HOUR));
        // What slides stays under the finger; it stands at whole hours, the field says what it is to the minute.
        if (!slider.isValueChanging()) {
            slider.setValue(tried.weekMinutes() / (double) HOUR);
        }
        showing = false;
        field.show(tried.weekMinutes());
        now.setText(Messages.text(
                tried.now().availabilityAssumed() ? "whatif.hours.assumed" : "whatif.hours.now",
                RoadmapText.number(before)));
    }

    void focusField() {
        field.focusField();
    }
}
