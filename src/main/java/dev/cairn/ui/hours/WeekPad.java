package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.WeekTemplate;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A week to draw on, with weeks to start from above it and the same week as text below: for where there is no page of hours. */
public final class WeekPad extends VBox {
    private static final double SMALLEST_HOUR = 16;
    private static final double WIDE = 640;

    private final Consumer<WeekPattern> changed;
    private final WeekModel model = new WeekModel(this::keep);

    /**
     * @param initial the week it begins with
     * @param starts weeks to start from
     * @param changed told every week that is kept
     */
    public WeekPad(WeekPattern initial, List<WeekTemplate> starts, Consumer<WeekPattern> changed) {
        super(12);
        this.changed = changed;
        getStyleClass().add("week-pad");
        getStylesheets().add(Theme.sheet(WeekPad.class, "hours.css"));
        var total = new Label();
        total.setId("pad-total");
        total.getStyleClass().addAll("t15", "semibold");
        total.setMinWidth(USE_PREF_SIZE);
        var buttons = new FlowPane(8, 8);
        buttons.setPrefWrapLength(WIDE);
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < starts.size(); i++) {
            var template = starts.get(i);
            buttons.getChildren()
                    .add(Section.button(
                            "pad-start-" + i, HoursText.template(template), () -> keep(template.windows())));
        }
        var grid = new WeekGrid(model, SMALLEST_HOUR);
        grid.getStyleClass().add("framed");
        grid.showAround(Availability.NONE);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(Section.row(buttons, total), grid, new WeekLine(model));
        model.shown()
                .subscribe(week -> total.setText(
                        week.isEmpty()
                                ? Messages.text("hours.none")
                                : Messages.text("hours.week", HoursText.figure(week.minutes()))));
        model.show(initial);
    }

    private void keep(WeekPattern week) {
        model.show(week);
        changed.accept(week);
    }
}
