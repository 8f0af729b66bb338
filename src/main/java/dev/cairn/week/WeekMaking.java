package dev.cairn.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.ReviewTime;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * Puts a week together: what is planned first, as the plan has it; round that what was done; and what was moved away where room is left.
 * All roadmaps are put together even where only one is wanted, so that nothing lies elsewhere when one looks at it alone.
 */
final class WeekMaking {
    private final Outlook outlook;
    private final Diary diary;
    private final RoadmapId scope;
    private final Timetable timetable = new Timetable();

    WeekMaking(Outlook outlook, Diary diary, RoadmapId scope) {
        this.outlook = outlook;
        this.diary = diary;
        this.scope = scope;
    }

    Week week(WeekSpan span) {
        // The night after the last day of the week before is a part of this one's first date.
        var before = span.first().minusDays(1);
        before.datesUntil(span.last().plusDays(2))
                .forEach(date ->
                        outlook.plan().on(date).stream().map(Entry::open).forEach(timetable::add));
        new DoneWork(outlook, diary, timetable).place(before, span.last());
        placeGhosts();
        return new Week(span, span.days().stream().map(this::day).toList());
    }

    /**
     * What agendas had in time that has passed, of tasks that are still open. A study day ends in the night: where what was begun in it
     * goes on into what the next one was to begin with, the plan of the next one holds.
     */
    private void placeGhosts() {
        var open = outlook.openTasks();
        diary.agendas().stream()
                .sorted(Comparator.comparing(Agenda::day).reversed())
                .flatMap(agenda -> agenda.sessions().stream())
                .filter(it -> !it.ends().isAfter(outlook.now()))
                .filter(it -> open.getOrDefault(it.roadmap(), Set.of()).contains(it.task()))
                .flatMap(it -> timetable.cut(it).stream())
                .forEach(it -> timetable.add(Entry.moved(
                        it, outlook.plan().first(it.roadmap(), it.task()).map(Session::date))));
    }

    private WeekDay day(LocalDate date) {
        var availability = outlook.availability();
        var reviews = outlook.plan().reviews().stream()
                .filter(it -> it.date().equals(date))
                .map(ReviewTime::window)
                .sorted()
                .toList();
        return new WeekDay(
                date,
                availability.windows(date),
                Window.without(availability.free(date), reviews),
                availability.habits().stream()
                        .filter(it -> it.days().contains(date.getDayOfWeek()))
                        .sorted(Comparator.comparing(Block::window))
                        .toList(),
                reviews,
                timetable.on(date).stream().filter(this::isWanted).toList(),
                availability.spell(date).filter(Spell::isOff).isPresent());
    }

    private boolean isWanted(Entry entry) {
        return scope.equals(RoadmapId.ALL) || entry.roadmap().equals(scope);
    }
}
