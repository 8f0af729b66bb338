package dev.cairn.week;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What calendars are told of.
 *
 * @param outlook what lies ahead
 * @param roadmaps all that it is told of: those of the outlook, and those in which something was done
 * @param done what was done since some day, by time
 * @param since the first day of which it is known what was done
 */
public record CalendarMatter(Outlook outlook, Map<RoadmapId, Roadmap> roadmaps, List<Entry> done, LocalDate since) {
    /** What was done longer ago is left to the calendars as it was told them last. */
    private static final int WEEKS_BACK = 8;

    public CalendarMatter {
        done = done.stream().sorted(Entry.ORDER).toList();
    }

    /** The first day of which the diary must tell. */
    public static LocalDate since(LocalDate today) {
        // From a fixed day of the week: what was done lies where it lay yesterday.
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS_BACK);
    }

    /** @param diary of the days from {@link #since(LocalDate)} to today */
    public static CalendarMatter of(Outlook outlook, Diary diary) {
        var since = since(outlook.today());
        var done = IntStream.rangeClosed(0, WEEKS_BACK)
                .mapToObj(week -> Week.of(new WeekSpan(since).plus(week), outlook, diary, RoadmapId.ALL))
                .flatMap(Week::entries)
                .filter(Entry::isDone)
                .toList();
        return new CalendarMatter(outlook, diary.roadmaps(outlook), done, since);
    }
}
