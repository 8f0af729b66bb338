package dev.cairn.ui.timeline;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Span;
import dev.cairn.schedule.Pace;
import dev.cairn.study.Outlook;
import dev.cairn.study.PaceGap;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a roadmap would end by the learner's hours, and by the weeks it states.
 *
 * @param minutes all its modules add up to
 */
record Paces(PaceGap gap, int minutes, About about, LocalDate today) {
    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final int DAYS_A_WEEK = 7;

    /** May be worked out on any thread. */
    static Paces of(Outlook outlook, RoadmapId id, Chart chart, Moment moment) {
        var roadmap = outlook.roadmaps().get(id);
        int minutes = chart.rows().stream()
                .mapToInt(row -> row.bar().work().minutes())
                .sum();
        return new Paces(
                PaceGap.of(outlook(outlook, id, Pace.HOURS, moment), outlook(outlook, id, Pace.WEEKS, moment), id),
                minutes,
                roadmap == null ? About.NOTHING : roadmap.about(),
                outlook.today());
    }

    private static Outlook outlook(Outlook outlook, RoadmapId id, Pace pace, Moment moment) {
        var planning = outlook.planning();
        var changed = planning.withChoices(id, planning.choices(id).withPace(pace));
        return outlook.with(moment, changed);
    }

    String hoursText() {
        return Messages.text("timeline.pace.hours", date(gap.hours()));
    }

    String weeksText() {
        return Messages.text("timeline.pace.weeks", date(gap.weeks()));
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? Messages.text("timeline.pace.never") : DayText.brief(day, today);
    }

    /** Why the two are far from each other, and what the weeks do not hold; empty where there is nothing to say. */
    String reason() {
        if (!gap.isNotable()) {
            return "";
        }
        var left = gap.leftMinutes() == 0
                ? ""
                : Messages.text("timeline.pace.left", RoadmapText.number(gap.leftMinutes()));
        return Stream.of(left, gap.isFarApart() ? why() : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String why() {
        var whole = RoadmapText.number(minutes);
        var duration = about.duration();
        if (about.weeklyHours().isEmpty() || duration == null) {
            return Messages.text("timeline.pace.apart", whole);
        }
        var weekly = about.weeklyHours().getFirst().minutes().middle();
        double stated = (duration.min() + duration.max()) / 2 * weeks(duration.unit());
        return Messages.text(
                "timeline.pace.reason",
                whole,
                RoadmapText.number(weekly),
                RoadmapText.span(duration),
                RoadmapText.number(Math.round(weekly * stated)));
    }

    private static double weeks(Span.Unit unit) {
        return switch (unit) {
            case HOURS -> 0;
            case DAYS -> 1.0 / DAYS_A_WEEK;
            case WEEKS -> 1;
            case MONTHS -> WEEKS_A_MONTH;
        };
    }
}
