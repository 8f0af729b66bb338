package dev.cairn.ui.progress;

import dev.cairn.figures.Range;
import dev.cairn.forecast.Because;
import dev.cairn.forecast.Forecast;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** How figures are put into words. */
final class Say {
    private static final Pattern NUMBERED = Pattern.compile("\\D*(\\d[\\d.]*)\\D*");
    private static final Pattern PROJECT = Pattern.compile("(?iu)proje[ck]t");
    private static final int WHOLE = 100;

    private Say() {}

    /** "3.8 h". */
    static String hours(long minutes) {
        return Messages.text("hours.one", RoadmapText.number(minutes));
    }

    /** "34 %". */
    static String percent(double part) {
        return Messages.text("progress.percent", whole(part));
    }

    /** "+7 %", "−5 %", "0 %". */
    static String change(double part) {
        long percent = Math.round(part * WHOLE);
        var sign = percent > 0 ? "+" : percent < 0 ? "−" : "";
        return sign + Messages.text("progress.percent", whole(Math.abs(part)));
    }

    private static String whole(double part) {
        return NumberFormat.getIntegerInstance(Messages.locale()).format(Math.round(part * WHOLE));
    }

    static String day(LocalDate day, LocalDate today) {
        return DayText.brief(day, today);
    }

    /** "3 days later", "1 day earlier", "as a week ago". */
    static String shift(int days) {
        if (days == 0) {
            return Messages.text("progress.shift.none");
        }
        return Messages.text(days > 0 ? "progress.shift.later" : "progress.shift.earlier", Math.abs(days));
    }

    static String cause(Because.Cause cause) {
        return Messages.text("progress.cause." + cause.name().toLowerCase(Locale.ROOT));
    }

    /** The same in a sentence that tells what it means. */
    static String causeWhy(Because.Cause cause) {
        return Messages.text("progress.causewhy." + cause.name().toLowerCase(Locale.ROOT));
    }

    static String reason(Forecast.Reason reason) {
        return Messages.text("progress.unknown." + reason.name().toLowerCase(Locale.ROOT));
    }

    static String kind(TaskKind kind) {
        return Messages.text("progress.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** "in the last 4 weeks", "since the beginning". */
    static String range(Range range) {
        return Messages.text("progress.range." + range.name().toLowerCase(Locale.ROOT));
    }

    /** "2.7", where the document counts phases or modules; else empty: its third project is no third phase. */
    static String number(Heading heading) {
        var numbered = NUMBERED.matcher(heading.label());
        return numbered.matches() && !PROJECT.matcher(heading.label()).find() ? numbered.group(1) : "";
    }

    /** "2 Classical Machine Learning": its number and its name up to its colon. */
    static String name(Heading heading) {
        var number = number(heading);
        var title = RoadmapText.shortTitle(heading.title());
        return number.isEmpty() ? title : number + "  " + title;
    }
}
