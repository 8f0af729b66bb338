package dev.cairn.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.StudyDay;
import dev.cairn.ui.Evening;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The week of a learner of the bundled roadmaps, from a real library. */
class EveningWeekTest {
    private static final WeekSpan WEEK = WeekSpan.holding(Evening.WEDNESDAY, DayOfWeek.MONDAY);

    @TempDir
    private Path folder;

    @Test
    void whatWasDoneOnEachDayIsShownWhereItWasPlannedOrTicked() {
        var evening = new Evening(folder).underWay();
        try (var desk = evening.desk) {
            var outlook = Objects.requireNonNull(desk.plan.active().get());
            StudyDay.at(desk.store, outlook);
            var remembered = Week.remembered(WEEK);
            var diary = desk.weeks.diary(remembered.from(), remembered.to());
            assertThat(diary.ticks()).hasSize(4);
            var week = Week.of(WEEK, outlook, diary, RoadmapId.ALL);
            assertThat(week.days().stream().map(WeekDay::date)).containsExactlyElementsOf(WEEK.days());
            var done = week.days().stream()
                    .map(day -> day.entries().stream().filter(Entry::isDone).count())
                    .toList();
            assertThat(done).containsExactly(2L, 1L, 1L, 0L, 0L, 0L, 0L);
            assertThat(week.days().get(2).entries().getFirst().session().ends())
                    .isEqualTo(Evening.WEDNESDAY.atTime(12, 0));
            assertThat(week.entries().filter(Entry::isOpen).map(Entry::session))
                    .containsExactlyElementsOf(WEEK.days().stream()
                            .flatMap(date -> outlook.plan().on(date).stream())
                            .toList());
            assertThat(PlanWeek.number(WEEK, outlook, RoadmapId.ALL)).hasValue(2);
        }
    }
}
