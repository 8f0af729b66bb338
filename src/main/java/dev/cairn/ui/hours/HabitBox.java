package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Block;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.time.DayOfWeek;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** A habit on the grid: time the plan flows round. */
final class HabitBox extends StackPane {
    private static final double ONE_LINE = 11;
    private final Label title = new Label();
    private final Block habit;
    private final DayOfWeek day;

    HabitBox(Block habit, DayOfWeek day) {
        this.habit = habit;
        this.day = day;
        getStyleClass().add("habit-box");
        title.setText(habit.title());
        title.getStyleClass().addAll("t11", "mut");
        title.setMinSize(0, USE_PREF_SIZE);
        getChildren().add(title);
        Tooltip.install(this, Tips.of(Messages.text("hours.habit.tip", habit.title(), HoursText.span(habit.window()))));
    }

    Block habit() {
        return habit;
    }

    DayOfWeek day() {
        return day;
    }

    @Override
    protected void layoutChildren() {
        title.setVisible(getHeight() >= ONE_LINE);
        super.layoutChildren();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
