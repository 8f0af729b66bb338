package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.Block;
import dev.cairn.ui.Messages;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a habit: what, on which days, from when to when. */
final class HabitForm extends VBox {
    private final Consumer<Block> keeper;
    private final TextField title = new TextField();
    private final TextField times = new TextField();
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final Label told = Section.told("");

    HabitForm(Consumer<Block> keeper, Runnable close) {
        super(8);
        this.keeper = keeper;
        getStyleClass().add("hours-form");
        title.setId("habit-title");
        title.setPromptText(Messages.text("hours.habit.title"));
        title.setAccessibleText(Messages.text("hours.habit.title"));
        times.setId("habit-times");
        times.setPromptText(Messages.text("hours.habit.times"));
        times.setAccessibleText(Messages.text("hours.habit.times"));
        told.setId("habit-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        var row = new FlowPane(4, 4);
        for (DayOfWeek day : HoursText.days()) {
            var toggle = new ToggleButton(HoursText.shortDay(day));
            toggle.setId("habit-" + day.getValue());
            toggle.getStyleClass().add("chip");
            toggle.setAccessibleText(HoursText.day(day));
            days.put(day, toggle);
            row.getChildren().add(toggle);
        }
        var keep = Section.button("habit-keep", Messages.text("hours.habit.keep"), this::keep);
        keep.getStyleClass().add("primary");
        var cancel = Section.button("habit-cancel", Messages.text("hours.cancel"), close);
        getChildren().addAll(title, row, times, told, new HBox(8, keep, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                keep();
                event.consume();
            }
        });
    }

    /** Begins with a habit, or with nothing said. */
    void begin(@Nullable Block habit) {
        title.setText(habit == null ? "" : habit.title());
        times.setText(habit == null ? "" : AvailabilityText.times(habit.window()));
        days.forEach((day, toggle) ->
                toggle.setSelected(habit != null && habit.days().contains(day)));
        told.setText("");
        title.requestFocus();
    }

    private void keep() {
        var chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, toggle) -> {
            if (toggle.isSelected()) {
                chosen.add(day);
            }
        });
        var window = ReadingText.window(times.getText());
        if (title.getText().isBlank()) {
            told.setText(Messages.text("hours.habit.noTitle"));
        } else if (chosen.isEmpty()) {
            told.setText(Messages.text("hours.habit.noDay"));
        } else if (window.isEmpty()) {
            told.setText(Messages.text("hours.habit.noTimes"));
        } else {
            keeper.accept(new Block(title.getText().strip(), chosen, window.get()));
        }
    }
}
