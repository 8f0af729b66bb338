package dev.cairn.schedule.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Lays so many minutes a week into plausible windows, exact to the minute.
 *
 * <p>Where nothing is known of the learner's days: first Saturday from 09:00, then the evenings of weekdays from 19:00, at most three hours
 * each, with more on Saturday and a little on Sunday; from 20 hours on more on the weekend; from 30 hours on weekdays from 09:00 with an
 * hour's break, then the weekend again. Amounts are whole quarters of an hour where the total is one, and at least half an hour.
 */
public final class WeekLayout {
    /** The minutes of a week. */
    static final int LONGEST = 7 * Window.DAY;

    private static final int HOUR = 60;
    private static final int MORNING = 9 * HOUR;
    private static final int LUNCH = 13 * HOUR;
    private static final int EVENING = 19 * HOUR;
    private static final int LONGEST_EVENING = 3 * HOUR;
    private static final int WORTH_A_WINDOW = 30;
    private static final int MOST_BESIDE_A_JOB = 30 * HOUR;

    /** The minutes of each day, from Monday on, when each step is full. */
    private static final List<List<Integer>> BESIDE_A_JOB = List.of(
            List.of(0, 0, 0, 0, 0, 0, 0),
            List.of(0, 0, 0, 0, 0, 150, 0),
            List.of(0, 90, 0, 90, 0, 150, 0),
            List.of(90, 90, 90, 90, 90, 150, 0),
            List.of(180, 180, 180, 180, 180, 240, 60),
            List.of(180, 180, 180, 180, 180, 480, 420));

    private static final List<List<Integer>> ALL_DAY = List.of(
            List.of(0, 0, 0, 0, 0, 0, 0),
            List.of(480, 480, 480, 480, 480, 0, 0),
            List.of(480, 480, 480, 480, 480, 480, 480),
            Collections.nCopies(DayOfWeek.values().length, Window.DAY));

    private WeekLayout() {}

    /**
     * So many minutes in a usual week.
     *
     * @param minutes at least 0; more than a week has are as many as it has
     */
    public static WeekPattern of(int minutes) {
        int all = Math.min(minutes, LONGEST);
        var steps = all > MOST_BESIDE_A_JOB ? ALL_DAY : BESIDE_A_JOB;
        int full = 1;
        while (sum(steps.get(full)) < all) {
            full++;
        }
        var each = between(steps.get(full - 1), steps.get(full), all);
        together(each);
        var days = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, each.get(day.getValue() - 1));
        }
        return days(days);
    }

    private static List<Integer> between(List<Integer> before, List<Integer> after, int minutes) {
        var room = new ArrayList<Integer>();
        for (int i = 0; i < before.size(); i++) {
            room.add(after.get(i) - before.get(i));
        }
        var each = shares(minutes - (int) sum(before), room);
        for (int i = 0; i < before.size(); i++) {
            each.set(i, before.get(i) + each.get(i));
        }
        return each;
    }

    /** What is too short for a session is better added to Saturday. */
    private static void together(List<Integer> each) {
        int saturday = DayOfWeek.SATURDAY.getValue() - 1;
        for (int i = 0; i < each.size(); i++) {
            if (i != saturday && each.get(i) < WORTH_A_WINDOW) {
                each.set(saturday, each.get(saturday) + each.get(i));
                each.set(i, 0);
            }
        }
    }

    /**
     * So many minutes on the days of a week, in the proportion they have there, beginning when they begin there; as {@link #of(int)} where
     * it has none.
     *
     * @param minutes at least 0; more than these days have are as many as they have
     */
    public static WeekPattern scaled(WeekPattern week, int minutes) {
        if (week.isEmpty()) {
            return of(minutes);
        }
        if (week.minutes() == minutes) {
            return week;
        }
        var days = List.copyOf(week.days().keySet());
        var each = days.stream().map(day -> sum(week.on(day))).toList();
        var wanted = filled(minutes, each);
        var scaled = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (int i = 0; i < days.size(); i++) {
            scaled.put(days.get(i), stretched(week.on(days.get(i)), wanted.get(i)));
        }
        return new WeekPattern(scaled);
    }

    /** Shares of which none is longer than a day: what would be is given to the others. */
    private static List<Integer> filled(int minutes, List<Integer> each) {
        int left = Math.min(minutes, each.size() * Window.DAY);
        var shares = new ArrayList<>(shares(left, each));
        for (int i = 0; i < shares.size(); i++) {
            int over = Math.max(0, shares.get(i) - Window.DAY);
            shares.set(i, shares.get(i) - over);
            for (int j = 0; j < shares.size() && over > 0; j++) {
                // A later day's own surplus finds its place when its turn comes.
                int room = Math.clamp(Window.DAY - (long) shares.get(j), 0, over);
                shares.set(j, shares.get(j) + room);
                over -= room;
            }
        }
        return shares;
    }

    private static List<Window> stretched(List<Window> windows, int minutes) {
        var lengths = shares(minutes, windows.stream().map(Window::minutes).toList());
        int after = lengths.stream().mapToInt(Integer::intValue).sum();
        int earliest = 0;
        var stretched = new ArrayList<Window>();
        for (int i = 0; i < windows.size(); i++) {
            // Not so late that what follows no longer ends with the day.
            int from = Math.min(Math.max(windows.get(i).from(), earliest), Window.DAY - after);
            after -= lengths.get(i);
            earliest = from + lengths.get(i);
            if (lengths.get(i) > 0) {
                stretched.add(new Window(from, earliest));
            }
        }
        return stretched;
    }

    /** Splits minutes by weight, exactly: in whole quarters of an hour, or else five minutes, where they are so many. */
    private static List<Integer> shares(int minutes, List<Integer> weights) {
        int unit = minutes % 15 == 0 ? 15 : minutes % 5 == 0 ? 5 : 1;
        int units = minutes / unit;
        long sum = sum(weights);
        var shares = new ArrayList<Integer>();
        int left = units;
        for (int weight : weights) {
            int share = sum == 0 ? 0 : (int) ((long) units * weight / sum);
            shares.add(share);
            left -= share;
        }
        // One more to those who lost most to rounding, the first of equals first.
        var byLoss = new ArrayList<Integer>();
        for (int i = 0; i < shares.size(); i++) {
            byLoss.add(i);
        }
        byLoss.sort((a, b) -> Long.compare((long) units * weights.get(b) % sum, (long) units * weights.get(a) % sum));
        for (int i = 0; i < left; i++) {
            shares.set(byLoss.get(i), shares.get(byLoss.get(i)) + 1);
        }
        shares.replaceAll(share -> share * unit);
        return shares;
    }

    private static long sum(Iterable<Integer> numbers) {
        long sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static int sum(List<Window> windows) {
        return windows.stream().mapToInt(Window::minutes).sum();
    }

    /** So many minutes on each day: weekday evenings, longer days from the morning on. */
    static WeekPattern days(Map<DayOfWeek, Integer> minutes) {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        minutes.forEach((day, each) -> week.put(day, day(day, Math.min(each, Window.DAY))));
        return new WeekPattern(week);
    }

    private static List<Window> day(DayOfWeek day, int minutes) {
        if (minutes == 0) {
            return List.of();
        }
        if (!DayNames.WEEKEND.contains(day) && minutes <= LONGEST_EVENING) {
            return List.of(new Window(EVENING, EVENING + minutes));
        }
        int morning = LUNCH - MORNING;
        if (minutes < morning + WORTH_A_WINDOW) {
            return List.of(new Window(MORNING, MORNING + minutes));
        }
        int afternoon = LUNCH + HOUR + minutes - morning;
        if (afternoon <= Window.DAY) {
            return List.of(new Window(MORNING, LUNCH), new Window(LUNCH + HOUR, afternoon));
        }
        return List.of(new Window(Window.DAY - minutes, Window.DAY));
    }
}
