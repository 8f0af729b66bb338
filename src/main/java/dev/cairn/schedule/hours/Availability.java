package dev.cairn.schedule.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The hours a learner has.
 *
 * @param usual the windows of a usual week
 * @param spells dates on which others hold; where two hold on a date, the later in the list does
 * @param habits what the plan flows round, also on days of a spell
 */
public record Availability(WeekPattern usual, List<Spell> spells, List<Block> habits) {
    /** No time at all. */
    public static final Availability NONE = new Availability(WeekPattern.NONE, List.of(), List.of());

    public Availability {
        spells = List.copyOf(spells);
        habits = List.copyOf(habits);
    }

    public static Availability of(WeekPattern usual) {
        return new Availability(usual, List.of(), List.of());
    }

    public Availability withUsual(WeekPattern newUsual) {
        return new Availability(newUsual, spells, habits);
    }

    public Availability withSpells(List<Spell> newSpells) {
        return new Availability(usual, newSpells, habits);
    }

    public Availability withHabits(List<Block> newHabits) {
        return new Availability(usual, spells, newHabits);
    }

    /** The spell that holds on a date. */
    public Optional<Spell> spell(LocalDate date) {
        return spells.reversed().stream().filter(it -> it.holdsOn(date)).findFirst();
    }

    /** The windows the learner gave a date, habits included. */
    public List<Window> windows(LocalDate date) {
        return spell(date).map(Spell::windows).orElse(usual).on(date.getDayOfWeek());
    }

    /** The time sessions can lie in: the windows of a date, in order, without the habits. */
    public List<Window> free(LocalDate date) {
        var taken = habits.stream()
                .filter(habit -> habit.days().contains(date.getDayOfWeek()))
                .map(Block::window)
                .toList();
        return Window.without(windows(date), taken);
    }

    /** Minutes sessions can lie in on a date. */
    public int minutes(LocalDate date) {
        return free(date).stream().mapToInt(Window::minutes).sum();
    }

    /** Minutes sessions can lie in, from one date to another, both included. */
    public int minutes(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).mapToInt(this::minutes).sum();
    }

    /** Minutes sessions can lie in in a usual week. */
    public int usualMinutes() {
        // Any week will do: without its spells, all are alike.
        var monday = LocalDate.of(2024, 1, 1);
        return withSpells(List.of()).minutes(monday, monday.plusDays(6));
    }
}
