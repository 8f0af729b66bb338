package dev.cairn.schedule.hours;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the days of the week are called, in English and German: whole, or from their first two letters on. */
final class DayNames {
    static final Set<DayOfWeek> DAILY = days(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    static final Set<DayOfWeek> WORKDAYS = days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final Set<DayOfWeek> WEEKEND = days(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final int SHORTEST = 2;

    private static final List<List<String>> NAMES = List.of(
            List.of("monday", "montag"),
            List.of("tuesday", "dienstag"),
            List.of("wednesday", "mittwoch"),
            List.of("thursday", "donnerstag"),
            List.of("friday", "freitag"),
            List.of("saturday", "samstag"),
            List.of("sunday", "sonntag"));

    private static final Map<String, Set<DayOfWeek>> GROUPS = Map.ofEntries(
            Map.entry("daily", DAILY),
            // "every day", "jeden Tag"
            Map.entry("day", DAILY),
            Map.entry("tag", DAILY),
            Map.entry("everyday", DAILY),
            Map.entry("täglich", DAILY),
            Map.entry("weekday", WORKDAYS),
            Map.entry("workday", WORKDAYS),
            Map.entry("werktag", WORKDAYS),
            Map.entry("wochentag", WORKDAYS),
            Map.entry("weekend", WEEKEND),
            Map.entry("wochenende", WEEKEND),
            // No beginning of it may stand for it: those of Sunday are the same.
            Map.entry("sonnabend", Set.of(DayOfWeek.SATURDAY)));

    private DayNames() {}

    private static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
        return Collections.unmodifiableSet(EnumSet.range(first, last));
    }

    /** The day a word names, capitals or not; empty for words that name several, or none. */
    static Optional<DayOfWeek> day(String word) {
        return Optional.of(all(word))
                .filter(it -> it.size() == 1)
                .map(it -> it.iterator().next());
    }

    /** The days a word names, capitals or not; empty where it names none. */
    static Set<DayOfWeek> all(String word) {
        var folded = word.toLowerCase(Locale.ROOT);
        var named = exactly(folded);
        return named.isEmpty() && folded.endsWith("s") ? exactly(folded.substring(0, folded.length() - 1)) : named;
    }

    private static Set<DayOfWeek> exactly(String word) {
        var group = GROUPS.get(word);
        if (group != null) {
            return group;
        }
        if (word.length() >= SHORTEST) {
            for (int i = 0; i < NAMES.size(); i++) {
                if (NAMES.get(i).stream().anyMatch(name -> name.startsWith(word))) {
                    return Set.of(DayOfWeek.of(i + 1));
                }
            }
        }
        return Set.of();
    }

    /** The days from one to another, over the end of the week where need be. */
    static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.of(last);
        for (var day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }
}
