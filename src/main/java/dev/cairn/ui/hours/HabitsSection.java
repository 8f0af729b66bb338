package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Block;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Habits with a fixed place in the week, and those the roadmaps ask for. */
final class HabitsSection extends Section {
    private final HoursViewModel model;
    private final HabitForm form;
    private HoursState state = HoursState.NOTHING;
    private boolean open;
    private @Nullable Block edited;

    HabitsSection(HoursViewModel model) {
        super(Messages.text("hours.habits"));
        this.model = model;
        form = new HabitForm(this::keep, this::close);
    }

    void show(HoursState newState) {
        state = newState;
        draw();
    }

    private void keep(Block habit) {
        var before = edited;
        close();
        model.keepHabit(before, habit);
    }

    private void close() {
        open = false;
        edited = null;
        draw();
    }

    private void edit(@Nullable Block habit) {
        open = true;
        edited = habit;
        draw();
        form.begin(habit);
    }

    private void draw() {
        var rows = new ArrayList<Node>();
        var habits = state.availability().habits();
        rows.add(hint(Messages.text("hours.habits.hint")));
        for (int i = 0; i < habits.size(); i++) {
            rows.add(open && habits.get(i).equals(edited) ? form : row(i, habits.get(i)));
        }
        for (int i = 0; i < state.suggested().size(); i++) {
            rows.add(suggestion(i, state.suggested().get(i)));
        }
        if (open && edited == null) {
            rows.add(form);
        } else {
            rows.add(button("habit-add", Messages.text("hours.habit.add"), () -> edit(null)));
        }
        fill(rows);
    }

    private static VBox words(Block habit) {
        return new VBox(line(habit.title()), hint(HoursText.when(habit)));
    }

    private Node row(int number, Block habit) {
        return row(
                words(habit),
                icon(
                        "habit-edit-" + number,
                        Feather.EDIT_2,
                        Messages.text("hours.habit.edit", habit.title()),
                        () -> edit(habit)),
                icon(
                        "habit-remove-" + number,
                        Feather.X,
                        Messages.text("hours.habit.remove", habit.title()),
                        () -> model.removeHabit(habit)));
    }

    private Node suggestion(int number, Block habit) {
        var words = words(habit);
        words.getStyleClass().add("suggested");
        var add = button(
                "habit-suggested-" + number, Messages.text("hours.habit.take"), () -> model.keepHabit(null, habit));
        add.setAccessibleText(Messages.text("hours.habit.take.spoken", habit.title()));
        return row(words, add);
    }
}
