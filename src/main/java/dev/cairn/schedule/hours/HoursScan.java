package dev.cairn.schedule.hours;

import dev.cairn.schedule.hours.HoursReading.Fault;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One pass over hours written as text: days, then the times that hold on them, and so on. */
final class HoursScan {
    private static final Pattern CLAUSES = Pattern.compile("[;\\n\\r]");
    private static final Pattern GAP = Pattern.compile(
            "[\\s,:&+]+|(?:and|und|every|each|jeden?|on|at|from|am|um|von)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile(
            "(\\p{L}+)\\.?(?:" + TimeSpan.DASH + "(\\p{L}+)\\.?)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PIECE = Pattern.compile("[^,]+");
    private static final Set<String> OFF = Set.of("off", "none", "frei", "nichts");

    /** Times for a day, as they were written. */
    private record Written(String piece, Window window) {}

    private final Map<DayOfWeek, List<Written>> given = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, List<Written>> spilled = new EnumMap<>(DayOfWeek.class);
    private final Map<HoursNotice, Set<DayOfWeek>> notices = new LinkedHashMap<>();
    private HoursReading.@Nullable Refused refused;

    /** The days the times that follow hold on, and the word they were named by last. */
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    private String named = "";

    /** Whether these days have had times, or are off. */
    private boolean timed;

    static HoursReading of(String text) {
        var scan = new HoursScan();
        for (String clause : CLAUSES.split(text, -1)) {
            scan.clause(clause);
            if (scan.refused != null) {
                return scan.refused;
            }
        }
        return scan.finished();
    }

    private void clause(String clause) {
        days.clear();
        timed = true;
        int at = 0;
        while (refused == null) {
            at = skip(GAP, clause, at);
            if (at == clause.length()) {
                break;
            }
            var word = DAYS.matcher(clause).region(at, clause.length());
            var times = TimeSpan.PATTERN.matcher(clause).region(at, clause.length());
            if (word.lookingAt()) {
                at = word.end();
                word(word);
            } else if (times.lookingAt()) {
                at = times.end();
                timed = true;
                times(times.group().strip(), TimeSpan.of(times));
            } else {
                refuse(Fault.UNKNOWN_TIME, piece(clause, at));
            }
        }
        if (refused == null && !timed) {
            refuse(Fault.NO_TIMES, named);
        }
    }

    private void word(Matcher word) {
        if (OFF.contains(word.group().toLowerCase(Locale.ROOT))) {
            (days.isEmpty() ? DayNames.DAILY : days).forEach(given::remove);
            timed = true;
            return;
        }
        if (timed) {
            days.clear();
        }
        timed = false;
        named = word.group().strip();
        var found = days(word.group(1), word.group(2));
        if (found.isEmpty()) {
            refuse(Fault.UNKNOWN_DAY, named);
        }
        days.addAll(found);
    }

    private void refuse(Fault fault, String piece) {
        refused = new HoursReading.Refused(fault, piece);
    }

    private static int skip(Pattern what, String text, int from) {
        int at = from;
        var gap = what.matcher(text);
        while (gap.region(at, text.length()).lookingAt()) {
            at = gap.end();
        }
        return at;
    }

    private static String piece(String clause, int at) {
        var piece = PIECE.matcher(clause).region(at, clause.length());
        return piece.lookingAt() ? piece.group().strip() : clause.substring(at).strip();
    }

    private static Set<DayOfWeek> days(String first, @Nullable String last) {
        if (last == null) {
            return DayNames.all(first);
        }
        var from = DayNames.day(first);
        var to = DayNames.day(last);
        return from.isEmpty() || to.isEmpty() ? Set.of() : DayNames.between(from.get(), to.get());
    }

    private void times(String piece, TimeSpan.Parsed parsed) {
        switch (parsed) {
            case TimeSpan.Parsed.NoTime none -> refuse(Fault.UNKNOWN_TIME, piece);
            case TimeSpan.Parsed.Backwards backwards -> refuse(Fault.ENDS_BEFORE_IT_BEGINS, piece);
            case TimeSpan.Parsed.Span(TimeSpan span) -> {
                if (days.isEmpty()) {
                    refuse(Fault.NO_DAY, piece);
                }
                days.forEach(day -> put(day, piece, span));
            }
        }
    }

    private void put(DayOfWeek day, String piece, TimeSpan span) {
        add(given, day, new Written(piece, new Window(span.from(), Math.min(span.to(), Window.DAY))));
        if (span.to() > Window.DAY) {
            var rest = new Window(0, span.to() - Window.DAY);
            add(spilled, day.plus(1), new Written(piece, rest));
        }
    }

    private static void add(Map<DayOfWeek, List<Written>> to, DayOfWeek day, Written written) {
        to.computeIfAbsent(day, it -> new ArrayList<>()).add(written);
    }

    private HoursReading finished() {
        spilled.forEach((day, list) -> list.forEach(it -> {
            notice(HoursNotice.Kind.CUT_AT_MIDNIGHT, it.piece(), day.minus(1), it.window());
            add(given, day, it);
        }));
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        given.forEach((day, list) -> {
            week.put(day, list.stream().map(Written::window).toList());
            joined(day, list);
        });
        return new HoursReading.Read(
                new WeekPattern(week),
                notices.entrySet().stream()
                        .map(it -> new HoursNotice(
                                it.getKey().kind(),
                                it.getKey().piece(),
                                it.getValue(),
                                it.getKey().window()))
                        .toList());
    }

    private void joined(DayOfWeek day, List<Written> list) {
        var merged = Window.merged(list.stream().map(Written::window).toList());
        for (int i = 1; i < list.size(); i++) {
            var later = list.get(i).window();
            if (list.subList(0, i).stream().anyMatch(it -> overlap(it.window(), later))) {
                var whole = merged.stream()
                        .filter(it -> it.contains(later.from(), later.minutes()))
                        .findFirst()
                        .orElse(later);
                notice(HoursNotice.Kind.JOINED, list.get(i).piece(), day, whole);
            }
        }
    }

    private static boolean overlap(Window one, Window other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** One notice for all days it says the same of. */
    private void notice(HoursNotice.Kind kind, String piece, DayOfWeek day, Window window) {
        notices.computeIfAbsent(
                        new HoursNotice(kind, piece, DayNames.DAILY, window), it -> EnumSet.noneOf(DayOfWeek.class))
                .add(day);
    }
}
