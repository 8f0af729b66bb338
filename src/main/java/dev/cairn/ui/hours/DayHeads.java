package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.ui.Messages;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The days above the grid, each with its hours. */
final class DayHeads extends Region {
    private final List<DayOfWeek> days = HoursText.days();
    private final List<VBox> heads = new ArrayList<>();
    private final List<Label> sums = new ArrayList<>();
    private double right;

    DayHeads() {
        getStyleClass().add("day-heads");
        for (DayOfWeek day : days) {
            var name = new Label(HoursText.shortDay(day));
            name.getStyleClass().add("medium");
            var sum = new Label();
            sum.getStyleClass().addAll("t11", "mut");
            sum.setId("sum-" + day.getValue());
            var head = new VBox(name, sum);
            sums.add(sum);
            heads.add(head);
            getChildren().add(head);
        }
    }

    /** Shows the hours of each day, without the habits in them. */
    void show(WeekPattern week, Availability around) {
        var availability = around.withUsual(week).withSpells(List.of());
        var monday = java.time.LocalDate.of(2024, 1, 1);
        for (int i = 0; i < days.size(); i++) {
            int minutes = availability.minutes(monday.plusDays(days.get(i).getValue() - 1L));
            sums.get(i)
                    .setText(week.on(days.get(i)).isEmpty() ? Messages.text("hours.free") : HoursText.hours(minutes));
        }
    }

    /** Leaves room at the right, as wide as the scroll bar below. */
    void right(double room) {
        if (room != right) {
            right = room;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = (getWidth() - right - GridGround.GUTTER) / days.size();
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).resizeRelocate(GridGround.GUTTER + i * width + 4, 6, Math.max(0, width - 4), 36);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 44;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 44;
    }
}
