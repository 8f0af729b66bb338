package dev.cairn.markdown.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the days a line begins with: "Saturday", "Mon-Fri", "Weekends", "月曜日". */
public final class Weekdays {
    private static final Map<String, Set<DayOfWeek>> DAYS = days();
    private static final String DAY = alternation();
    private static final Pattern START = Pattern.compile("(" + DAY + ")(?:\\s{0,2}(-|,|&|/|"
            + Vocabulary.wordPattern(Vocabulary.standard().words("between")) + ")\\s{0,2}(" + DAY + "))?");

    private Weekdays() {}

    /** The days a line begins with. */
    public record Named(Set<DayOfWeek> days) {
        public Named {
            days = Set.copyOf(days);
        }
    }

    private static Map<String, Set<DayOfWeek>> days() {
        var words = Vocabulary.standard();
        var days = new HashMap<String, Set<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            words.words("day." + day.getValue()).forEach(word -> days.putIfAbsent(word, EnumSet.of(day)));
        }
        words.words("day.workdays").forEach(word -> days.put(word, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        words.words("day.weekend").forEach(word -> days.put(word, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        return Map.copyOf(days);
    }

    private static String alternation() {
        List<String> all = new ArrayList<>(DAYS.keySet());
        all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return Vocabulary.wordPattern(all);
    }

    public static Optional<Named> at(String text) {
        var folded = Folded.fold(text.length() > 80 ? text.substring(0, 80) : text);
        var matcher = START.matcher(folded);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var first = DAYS.getOrDefault(matcher.group(1), Set.of());
        var second = matcher.group(3) == null ? Set.<DayOfWeek>of() : DAYS.getOrDefault(matcher.group(3), Set.of());
        var days = EnumSet.copyOf(first);
        if (!second.isEmpty()) {
            days.addAll(second);
            if (!matcher.group(2).equals(",")
                    && !matcher.group(2).equals("&")
                    && !matcher.group(2).equals("/")) {
                days.addAll(between(first.iterator().next(), second.iterator().next()));
            }
        }
        return Optional.of(new Named(days));
    }

    private static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }
}
