package dev.cairn.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        var added = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        var room = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        week.days().forEach((day, windows) -> {
            added.put(day, 0);
            room.put(
                    day,
                    gaps(windows, taken(habits, day)).stream()
                            .mapToInt(Window::minutes)
                            .sum());
        });
        for (int left = minutes; left > 0; left -= STEP) {
            int step = Math.min(STEP, left);
            var next = added.keySet().stream()
                    .filter(day -> room.get(day) - added.get(day) >= step)
                    .min(Comparator.comparingDouble(day -> (added.get(day) + step) / (double) minutes(week.on(day))));
            if (next.isEmpty()) {
                break;
            }
            added.merge(next.get(), step, Integer::sum);
        }
        var longer = week;
        for (Map.Entry<DayOfWeek, Integer> it : added.entrySet()) {
            longer = longer.with(it.getKey(), day(week.on(it.getKey()), taken(habits, it.getKey()), it.getValue()));
        }
        return longer;
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

    private static List<Window> day(List<Window> windows, List<Window> taken, int minutes) {
        var longer = new ArrayList<>(windows);
        int left = minutes;
        for (Window gap : gaps(windows, taken)) {
            int part = Math.min(left, gap.minutes());
            if (part > 0) {
                boolean behind = gap.from() >= windows.getLast().to();
                longer.add(behind ? new Window(gap.from(), gap.from() + part) : new Window(gap.to() - part, gap.to()));
                left -= part;
            }
        }
        return longer;
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
