package dev.cairn.schedule.repair;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weeks with more hours than usual: each day that has hours gets more behind its last window, until half past ten at night, and then before
 * its first, from six in the morning on. Days off stay off, and habits keep their place.
 */
final class LongerDays {
    private static final int EARLIEST = 6 * 60;
    private static final int LATEST = 22 * 60 + 30;

    /** What is added at a time: changes are in whole quarters of an hour. */
    static final int STEP = 15;

    private LongerDays() {}

    /**
     * The same hours with so many minutes a week more between two dates, spread in proportion to what each day has.
     *
     * @param minutes more in a usual week; a week with other windows gets its part of it
     * @param label why, for the spells this makes
     */
    static Availability between(Availability availability, Dates dates, int minutes, String label) {
        var spells = new ArrayList<Spell>();
        for (Run run : runs(availability, dates)) {
            var pattern = run.spell().map(Spell::windows).orElse(availability.usual());
            int part = run.spell().isEmpty() ? minutes : part(minutes, pattern, availability.usual());
            var longer = week(pattern, availability.habits(), part);
            if (!longer.equals(pattern)) {
                spells.add(new Spell(run.from(), run.to(), longer, label));
            }
        }
        var all = new ArrayList<>(availability.spells());
        all.removeIf(it -> spells.stream()
                .anyMatch(over -> !it.from().isBefore(over.from()) && !it.to().isAfter(over.to())));
        all.addAll(spells);
        return availability.withSpells(all);
    }

    private static int part(int minutes, WeekPattern pattern, WeekPattern usual) {
        return usual.isEmpty() ? 0 : (int) ((long) minutes * pattern.minutes() / usual.minutes());
    }

    /** Days in a row on which the same windows hold. */
    private record Run(LocalDate from, LocalDate to, Optional<Spell> spell) {}

    private static List<Run> runs(Availability availability, Dates dates) {
        var runs = new ArrayList<Run>();
        dates.from().datesUntil(dates.to().plusDays(1)).forEach(day -> {
            var spell = availability.spell(day);
            if (!runs.isEmpty() && runs.getLast().spell().equals(spell)) {
                runs.set(runs.size() - 1, new Run(runs.getLast().from(), day, spell));
            } else {
                runs.add(new Run(day, day, spell));
            }
        });
        return runs;
    }

    /** A week with so many minutes more, or as many as there is room for. */
    static WeekPattern week(WeekPattern week, List<Block> habits, int minutes) {
        var days = week.days().keySet().stream()
                .map(day -> new Day(day, week.on(day), taken(habits, day)))
                .toList();
        for (int left = minutes; left > 0; left -= STEP) {
            int step = Math.min(STEP, left);
            var next = days.stream()
                    .filter(day -> day.room >= step)
                    .min(Comparator.comparingDouble(day -> (day.added + step) / (double) day.before));
            if (next.isEmpty()) {
                break;
            }
            next.get().add(step);
        }
        var longer = week;
        for (Day day : days) {
            longer = longer.with(day.day, day.longer());
        }
        return longer;
    }

    /** A day that has hours, and what it gets on top. */
    private static final class Day {
        private final DayOfWeek day;
        private final List<Window> windows;
        private final List<Window> gaps;
        private final int before;
        private int room;
        private int added;

        Day(DayOfWeek day, List<Window> windows, List<Window> taken) {
            this.day = day;
            this.windows = windows;
            gaps = gaps(windows, taken);
            before = minutes(windows);
            room = minutes(gaps);
        }

        void add(int minutes) {
            added += minutes;
            room -= minutes;
        }

        List<Window> longer() {
            var longer = new ArrayList<>(windows);
            int left = added;
            for (Window gap : gaps) {
                int part = Math.min(left, gap.minutes());
                if (part > 0) {
                    boolean behind = gap.from() >= windows.getLast().to();
                    longer.add(
                            behind ? new Window(gap.from(), gap.from() + part) : new Window(gap.to() - part, gap.to()));
                    left -= part;
                }
            }
            return longer;
        }
    }

    private static List<Window> taken(List<Block> habits, DayOfWeek day) {
        return habits.stream()
                .filter(it -> it.days().contains(day))
                .map(Block::window)
                .toList();
    }

    private static int minutes(List<Window> windows) {
        return windows.stream().mapToInt(Window::minutes).sum();
    }

    /** Where a day can grow, in the order to use it. */
    private static List<Window> gaps(List<Window> windows, List<Window> taken) {
        var gaps = new ArrayList<Window>();
        if (windows.getLast().to() < LATEST) {
            gaps.addAll(Window.without(List.of(new Window(windows.getLast().to(), LATEST)), taken));
        }
        if (windows.getFirst().from() > EARLIEST) {
            gaps.addAll(Window.without(
                            List.of(new Window(EARLIEST, windows.getFirst().from())), taken)
                    .reversed());
        }
        return gaps;
    }
}
