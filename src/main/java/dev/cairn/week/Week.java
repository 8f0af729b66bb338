package dev.cairn.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import java.util.List;
import java.util.stream.Stream;

/**
 * A week as it stands. Immutable.
 *
 * @param days seven, in order
 */
public record Week(WeekSpan span, List<WeekDay> days) {
    private static final int A_FORTNIGHT = 14;

    public Week {
        days = List.copyOf(days);
    }

    /**
     * A week of the past, the present or the future.
     *
     * @param outlook what lies ahead; its plan is where open entries come from
     * @param diary what is remembered of the days of this week, at least; {@link #remembered} is more and better
     * @param scope only what is of this roadmap; {@link RoadmapId#ALL} for all in the outlook
     */
    public static Week of(WeekSpan span, Outlook outlook, Diary diary, RoadmapId scope) {
        return new WeekMaking(outlook, diary, scope).week(span);
    }

    /**
     * The study days a diary should hold for a week to show as much as is known of it: the evening before it may have lasted into it,
     * and what was begun in it may have been done after it.
     */
    public static Dates remembered(WeekSpan span) {
        return new Dates(span.first().minusDays(1), span.last().plusDays(A_FORTNIGHT));
    }

    /** All entries, day by day. */
    public Stream<Entry> entries() {
        return days.stream().flatMap(day -> day.entries().stream());
    }

    public int planned() {
        return days.stream().mapToInt(WeekDay::planned).sum();
    }

    public int done() {
        return days.stream().mapToInt(WeekDay::done).sum();
    }

    public int available() {
        return days.stream().mapToInt(WeekDay::available).sum();
    }
}
