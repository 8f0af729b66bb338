package dev.cairn.cli;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.WeekSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How figures are put into words. */
final class Words {
    private static final int HOUR = 60;

    private Words() {}

    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    static String hours(long minutes) {
        return number((double) Math.round(minutes * 2.0 / HOUR) / 2) + " h";
    }

    /** Rounded to half hours; what is less than an hour in minutes. */
    static String roundHours(long minutes) {
        return minutes < HOUR ? minutes + " min" : hours(minutes);
    }

    /** Hours and the minutes beyond them: 11 h, 1 h 30 min, 45 min. */
    static String exactHours(long minutes) {
        long hours = minutes / HOUR;
        long rest = minutes % HOUR;
        return rest == 0 ? hours + " h" : (hours == 0 ? "" : hours + " h ") + rest + " min";
    }

    static String hours(MinuteRange range) {
        return range(number(range.min() / (double) HOUR), number(range.max() / (double) HOUR)) + " h";
    }

    static String span(Span span) {
        boolean one = span.min() == 1 && span.max() == 1;
        var unit = span.unit().name().toLowerCase(Locale.ROOT);
        return range(number(span.min()), number(span.max())) + " "
                + (one ? unit.substring(0, unit.length() - 1) : unit);
    }

    static String weeks(WeekSpan weeks) {
        return (weeks.from() == weeks.to() ? "week " : "weeks ") + range("" + weeks.from(), "" + weeks.to());
    }

    private static String range(String from, String to) {
        return from.equals(to) ? from : from + "–" + to;
    }

    /** Without needless places: 8, 2.5. */
    private static String number(double value) {
        long whole = Math.round(value);
        return Math.abs(value - whole) < 0.05 ? Long.toString(whole) : String.format(Locale.ROOT, "%.1f", value);
    }

    static String done(Tally tally) {
        var skipped = tally.skipped() == 0 ? "" : ", " + tally.skipped() + " skipped";
        return tally.done() + " of " + count(tally.total(), "task") + " done" + skipped;
    }

    /** What a document says of a phase's length; empty where it says nothing. */
    static String time(Phase phase) {
        var parts = new ArrayList<String>();
        var time = phase.time();
        Span duration = time.duration();
        if (duration != null) {
            parts.add(span(duration));
        }
        WeekSpan weeks = time.weeks();
        if (weeks != null) {
            parts.add(weeks(weeks));
        }
        if (time.ongoing()) {
            parts.add("ongoing");
        }
        MinuteRange hours = time.hours();
        if (hours != null) {
            parts.add(hours(hours));
        }
        return String.join(", ", parts);
    }

    static String box(Status status) {
        return switch (status) {
            case OPEN -> "[ ]";
            case DONE -> "[x]";
            case SKIPPED -> "[-]";
        };
    }

    /** "Phase 2: Classical Machine Learning": what something is called by, then its name. */
    static String name(Heading heading) {
        return heading.label().isEmpty() ? heading.title() : heading.label() + ": " + heading.title();
    }

    /** Texts with a middle dot between those that are not empty. */
    static String dotted(String... parts) {
        return String.join(
                " · ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
