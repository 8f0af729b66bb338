package dev.cairn.ui.ways;

import dev.cairn.roadmap.Heading;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How spans and differences are put into words. */
final class WayText {
    private static final int DAYS_A_WEEK = 7;
    private static final int FEW_WEEKS = 2;

    private WayText() {}

    /** "5 days", "3 weeks": weeks where they come out even or there are many. */
    static String days(long days) {
        return days % DAYS_A_WEEK == 0 || days > FEW_WEEKS * DAYS_A_WEEK
                ? Messages.text("ways.weeks", Math.round(days / (double) DAYS_A_WEEK))
                : Messages.text("ways.days", days);
    }

    /** "3 weeks sooner", "5 days later", "the same day". */
    static String difference(LocalDate before, LocalDate after) {
        long days = ChronoUnit.DAYS.between(before, after);
        if (days == 0) {
            return Messages.text("ways.sameDay");
        }
        return Messages.text(days < 0 ? "ways.sooner" : "ways.later", days(Math.abs(days)));
    }

    /** "10.5 h". */
    static String hours(long minutes) {
        return Messages.text("hours.one", RoadmapText.number(minutes));
    }

    /** "Phase 2: Classical Machine Learning". */
    static String phase(Heading heading) {
        return heading.label().isEmpty()
                ? heading.title()
                : Messages.text("ways.phase", heading.label(), heading.title());
    }
}
