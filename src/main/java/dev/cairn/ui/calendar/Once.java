package dev.cairn.ui.calendar;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.week.CalendarChoices;
import dev.cairn.week.CalendarMatter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions go into a file that is made once.
 *
 * @param week the one that was shown
 * @param scope one roadmap, or {@link RoadmapId#ALL}
 * @param from the first day, where {@link Range#DAYS} are chosen
 * @param to the last one; null for the end of the plan
 */
record Once(
        WeekSpan week,
        RoadmapId scope,
        Range range,
        LocalDate from,
        @Nullable LocalDate to) {
    private static final int WEEKS = 4;

    /** How the days are chosen. */
    enum Range {
        WEEK,
        MONTH,
        ALL,
        DAYS
    }

    /** What is offered first, of a week and some roadmaps. */
    static Once of(WeekSpan week, RoadmapId scope) {
        return new Once(
                week, scope, Range.MONTH, week.first(), week.plus(WEEKS - 1).last());
    }

    /** The same choice for another week; days that were chosen stay as they are. */
    Once at(WeekSpan other, RoadmapId roadmaps) {
        var fresh = of(other, roadmaps).with(range);
        return range == Range.DAYS ? fresh.between(from, to) : fresh;
    }

    Once with(Range chosen) {
        return new Once(week, scope, chosen, from, to);
    }

    Once with(RoadmapId chosen) {
        return new Once(week, chosen, range, from, to);
    }

    /** @param first null for that of the week */
    Once between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Once(week, scope, range, first == null ? week.first() : first, last);
    }

    /** Whether the days that are chosen end before they begin. */
    boolean isBackwards() {
        return range == Range.DAYS && to != null && to.isBefore(from);
    }

    CalendarChoices choices(CalendarWishes wishes, LocalDate today) {
        return switch (range) {
            case WEEK -> wishes.choices(scope, week.first(), week.last());
            case MONTH ->
                wishes.choices(scope, week.first(), week.plus(WEEKS - 1).last());
            case ALL -> wishes.choices(scope, CalendarMatter.since(today), null);
            case DAYS -> wishes.choices(scope, from, to);
        };
    }
}
