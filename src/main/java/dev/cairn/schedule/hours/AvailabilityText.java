package dev.cairn.schedule.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of a week as people write them, such as {@code Mon-Fri 19:00-20:30; Sat 09:00-13:00}.
 *
 * <p>Days come first, the times that hold on them next: {@code Mon 7:00-7:45, 19:00-20:30}; {@code Mon,Wed,Fri 19-21}; {@code daily},
 * {@code weekdays}, {@code weekend}; {@code Sun off}, which takes away what was said of that day before. Days and words are English or
 * German, whole or from two letters on; times have 24 hours, or am and pm. A semicolon or a new line may stand between, but need not.
 */
public final class AvailabilityText {
    private static final Pattern TOTAL = Pattern.compile(
            "(\\d{1,5})(?:[.,](\\d{1,2}))?\\s*(?:h|hrs?|hours?|std\\.?|stunden?)?"
                    + "(?:\\s*(?:/|per|a|each|pro)\\s*(?:weeks?|woche))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AvailabilityText() {}

    /** Reads windows. Blank text, and {@code off} alone, are a week without any. */
    public static HoursReading read(String text) {
        return HoursScan.of(text);
    }

    /**
     * Reads windows, or so many hours a week in all ({@code 12}, {@code 12.5 h}), laid into the week as {@link WeekLayout} does.
     *
     * @param present the windows whose days the hours are laid on; where there are none, a usual week
     */
    public static HoursReading read(String text, WeekPattern present) {
        var total = total(text);
        if (total.isEmpty()) {
            return read(text);
        }
        if (total.getAsInt() > WeekLayout.LONGEST) {
            return new HoursReading.Refused(HoursReading.Fault.MORE_THAN_A_WEEK, text.strip());
        }
        return new HoursReading.Read(WeekLayout.scaled(present, total.getAsInt()), List.of());
    }

    /** The minutes of a plain number of hours, with its unit or without; empty for any other text. */
    public static OptionalInt total(String text) {
        var match = TOTAL.matcher(text.strip());
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        var part = match.group(2) == null ? "0" : match.group(2);
        return OptionalInt.of((int) Math.round(Double.parseDouble(match.group(1) + "." + part) * 60));
    }

    /** Writes windows in the shortest form there is; reading it gives the same windows. */
    public static String write(WeekPattern week) {
        if (week.isEmpty()) {
            return "off";
        }
        var clauses = new ArrayList<String>();
        var told = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : week.days().keySet()) {
            if (told.add(day)) {
                var alike = EnumSet.noneOf(DayOfWeek.class);
                week.days().forEach((other, windows) -> {
                    if (windows.equals(week.on(day))) {
                        alike.add(other);
                    }
                });
                told.addAll(alike);
                clauses.add(days(alike) + " " + times(week.on(day)));
            }
        }
        return String.join("; ", clauses);
    }

    /** Days as {@link #write} names them: {@code Mon-Fri}, {@code Tue,Thu}, {@code daily}. */
    public static String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "daily";
        }
        var runs = new ArrayList<String>();
        var left = EnumSet.copyOf(days);
        while (!left.isEmpty()) {
            var first = left.iterator().next();
            var last = first;
            left.remove(first);
            while (last != DayOfWeek.SUNDAY && left.remove(last.plus(1))) {
                last = last.plus(1);
            }
            int length = last.getValue() - first.getValue() + 1;
            runs.add(
                    length == 1
                            ? name(first)
                            : length == 2 ? name(first) + "," + name(last) : name(first) + "-" + name(last));
        }
        return String.join(",", runs);
    }

    private static String name(DayOfWeek day) {
        var name = day.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1, 3);
    }

    private static String times(List<Window> windows) {
        return windows.stream().map(AvailabilityText::times).collect(Collectors.joining(", "));
    }

    /** A window as {@link #write} writes it: {@code 19:00-20:30}; the end of the day is {@code 24:00}. */
    public static String times(Window window) {
        return time(window.from()) + "-" + time(window.to());
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
