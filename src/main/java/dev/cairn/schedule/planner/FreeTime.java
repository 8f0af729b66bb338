package dev.cairn.schedule.planner;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The time sessions can lie in, on any day: what the learner has, without habits, and without what was taken already. */
final class FreeTime {
    /** No further day has any time. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int DAYS_A_WEEK = 7;

    /** For each week in use, windows by weekday. */
    private record Week(List<List<Window>> days) {
        boolean isEmpty() {
            return days.stream().allMatch(List::isEmpty);
        }

        int longest() {
            return days.stream()
                    .flatMap(List::stream)
                    .mapToInt(Window::minutes)
                    .max()
                    .orElse(0);
        }
    }

    /** From which day on which week holds; before the first, the usual one. */
    private final TreeMap<Long, Week> weeks = new TreeMap<>();

    private final TreeMap<Long, Long> taken = new TreeMap<>();
    private final List<Block> habits;
    private final int longest;

    FreeTime(Availability availability) {
        habits = availability.habits();
        var usual = week(availability.usual(), availability.habits());
        int most = usual.longest();
        weeks.put(Long.MIN_VALUE, usual);
        var spells = availability.spells();
        var begins = new TreeMap<Long, List<Integer>>();
        var ends = new TreeMap<Long, List<Integer>>();
        var known = new HashMap<WeekPattern, Week>();
        for (int i = 0; i < spells.size(); i++) {
            var spell = spells.get(i);
            begins.computeIfAbsent(spell.from().toEpochDay(), day -> new ArrayList<>())
                    .add(i);
            ends.computeIfAbsent(spell.to().toEpochDay() + 1, day -> new ArrayList<>())
                    .add(i);
            var week = known.computeIfAbsent(spell.windows(), it -> week(it, availability.habits()));
            most = Math.max(most, week.longest());
        }
        longest = most;
        var days = new TreeSet<>(begins.keySet());
        days.addAll(ends.keySet());
        var holding = new TreeSet<Integer>();
        for (long day : days) {
            ends.getOrDefault(day, List.of()).forEach(holding::remove);
            holding.addAll(begins.getOrDefault(day, List.of()));
            weeks.put(
                    day,
                    holding.isEmpty()
                            ? usual
                            : known.getOrDefault(spells.get(holding.last()).windows(), usual));
        }
    }

    private static Week week(WeekPattern pattern, List<Block> habits) {
        var days = new ArrayList<List<Window>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(Window.without(pattern.on(day), held(habits, day)));
        }
        return new Week(days);
    }

    private static List<Window> held(List<Block> habits, DayOfWeek day) {
        return habits.stream()
                .filter(it -> it.days().contains(day))
                .map(Block::window)
                .toList();
    }

    /** The minutes of the longest window there is on any day. */
    int longest() {
        return longest;
    }

    /** The first day with time in its week, a day or later; {@link #NEVER} where none comes while there are dates. */
    long next(long epochDay) {
        long day = epochDay;
        for (Map.Entry<Long, Week> span = weeks.floorEntry(day);
                span != null;
                span = weeks.higherEntry(span.getKey())) {
            day = Math.max(day, span.getKey());
            var following = weeks.higherKey(span.getKey());
            long end = following == null ? NEVER : following;
            var week = span.getValue();
            if (week.isEmpty()) {
                continue;
            }
            for (int i = 0; i < DAYS_A_WEEK && day + i < end; i++) {
                if (!week.days().get(Axis.weekday(day + i)).isEmpty()) {
                    return Axis.midnight(day + i) < Axis.END ? day + i : NEVER;
                }
            }
        }
        return NEVER;
    }

    /** What is free of a day. */
    List<Window> on(long epochDay) {
        var week = weeks.floorEntry(epochDay).getValue();
        var windows = week.days().get(Axis.weekday(epochDay));
        if (taken.isEmpty() || windows.isEmpty()) {
            return windows;
        }
        long midnight = Axis.midnight(epochDay);
        var gone = taken.subMap(midnight, midnight + Window.DAY);
        if (gone.isEmpty()) {
            return windows;
        }
        return Window.without(
                windows,
                gone.entrySet().stream()
                        .map(it -> new Window((int) (it.getKey() - midnight), (int) (it.getValue() - midnight)))
                        .toList());
    }

    /** Whether neither a habit nor anything that was taken lies in a stretch of one day, be it in the windows or not. */
    boolean isOpenTo(Stretch stretch) {
        int start = Axis.minute(stretch.from());
        var day = DayOfWeek.of(Axis.weekday(Axis.epochDay(stretch.from())) + 1);
        boolean isFree =
                held(habits, day).stream().noneMatch(it -> it.from() < start + stretch.minutes() && it.to() > start);
        var before = taken.lowerEntry(stretch.to());
        return isFree && (before == null || before.getValue() <= stretch.from());
    }

    /** Takes a stretch of one day that nothing lies in yet. */
    void take(Stretch stretch) {
        taken.put(stretch.from(), stretch.to());
    }

    /** Makes a stretch that was taken free again. */
    void giveBack(Stretch stretch) {
        taken.remove(stretch.from());
    }

    /** Free minutes from one moment to another, no more than a hundred years later. */
    int minutes(long from, long to) {
        int minutes = 0;
        var room = new Room(this, from);
        for (int i = 0; room.has(i) && room.from(i) < to; i++) {
            minutes += (int) (Math.min(room.to(i), to) - room.from(i));
        }
        return minutes;
    }
}
