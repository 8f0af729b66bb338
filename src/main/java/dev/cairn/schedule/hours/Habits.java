package dev.cairn.schedule.hours;

import dev.cairn.roadmap.Habit;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a place in the week for what a roadmap asks for again and again. */
final class Habits {
    private static final int BEFORE_WORK = 7 * 60 + 30;
    private static final int EARLY_EVENING = 18 * 60;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Rhythms of which a week is not the measure. */
    private static final Pattern NOT_WEEKLY =
            Pattern.compile("month|monat|quarter|quartal|year|jahr|\\bother\\b|second|zweite|\\bfirst\\b|\\blast\\b");

    private Habits() {}

    static List<Block> blocks(List<Habit> habits) {
        var blocks = new ArrayList<Block>();
        for (Habit habit : habits) {
            var days = days(habit.rhythm());
            int minutes = habit.minutes().middle();
            if (days.isEmpty() || minutes == 0 || habit.title().isBlank()) {
                continue;
            }
            int from = Collections.disjoint(days, DayNames.WORKDAYS) ? EARLY_EVENING : BEFORE_WORK;
            for (Block earlier : blocks) {
                boolean inTheWay = !Collections.disjoint(days, earlier.days())
                        && earlier.window().from() < from + minutes
                        && from < earlier.window().to();
                from = inTheWay ? earlier.window().to() : from;
            }
            if (from + minutes <= Window.DAY) {
                blocks.add(new Block(habit.title(), days, new Window(from, from + minutes)));
            }
        }
        return List.copyOf(blocks);
    }

    private static Set<DayOfWeek> days(String rhythm) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (!NOT_WEEKLY.matcher(rhythm.toLowerCase(Locale.ROOT)).find()) {
            WORD.matcher(rhythm).results().forEach(word -> days.addAll(known(word.group())));
        }
        return days;
    }

    /** Two letters are more often another word than a day. */
    private static Set<DayOfWeek> known(String word) {
        return word.length() < 3 ? Set.of() : DayNames.all(word);
    }
}
