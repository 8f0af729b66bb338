package dev.cairn.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Spell;
import dev.cairn.schedule.WeekSpan;
import dev.cairn.study.Outlook;
import java.time.LocalDate;

/** Puts a week together. */
final class WeekMaking {
    private final Outlook outlook;
    private final Diary diary;
    private final RoadmapId scope;

    WeekMaking(Outlook outlook, Diary diary, RoadmapId scope) {
        this.outlook = outlook;
        this.diary = diary;
        this.scope = scope;
    }

    Week week(WeekSpan span) {
        diary.agendas();
        return new Week(span, span.days().stream().map(this::day).toList());
    }

    private WeekDay day(LocalDate date) {
        var availability = outlook.availability();
        var habits = availability.habits().stream()
                .filter(it -> it.days().contains(date.getDayOfWeek()))
                .toList();
        var entries = outlook.plan().on(date).stream()
                .filter(it -> scope.equals(RoadmapId.ALL) || it.roadmap().equals(scope))
                .map(Entry::open)
                .toList();
        return new WeekDay(
                date,
                availability.windows(date),
                availability.free(date),
                habits,
                entries,
                availability.spell(date).filter(Spell::isOff).isPresent());
    }
}
