package dev.cairn.forecast;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.figures.Ledger;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SituationTest {
    private static final RoadmapId ID = new RoadmapId("r");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);
    private static final Availability MONDAYS =
            Availability.of(new WeekPattern(Map.of(DayOfWeek.MONDAY, List.of(new Window(17 * 60, 19 * 60)))));

    /** Nothing ticked, and an hour logged on each of some days. */
    private static Situation logged(LocalDate... days) {
        var time = TimeLog.EMPTY;
        for (LocalDate day : days) {
            time = time.with(ID, entries -> entries.put(UUID.randomUUID(), new TimeEntry(key("A"), day, 3600, null)));
        }
        var ledger = Ledger.of(Map.of(ID, roadmap(phase("P", module("M", "A", "B")))), Planning.NONE, time);
        return Situation.of(ledger, MONDAYS, TODAY, TODAY.atTime(12, 0), null);
    }

    @Test
    void weeksInWhichTimeWasLoggedAndNothingTickedAreHistory() {
        var situation = logged(TODAY.minusDays(30), TODAY.minusDays(2));

        assertThat(situation.history()).extracting(PastWeek::done).containsExactly(0, 0, 0, 0);
        assertThat(Forecast.of(situation)).isEqualTo(new Forecast.Unknown(Forecast.Reason.NO_PROGRESS, null));
    }

    /** A seventh of a week is left of it, and three of its seven days were off: so much is less of what is left, too. */
    @Test
    void ofAWeekThatIsThereInPartDaysOffTakeThatPart() {
        var first = TODAY.minusWeeks(13);
        var daily = Availability.of(new WeekPattern(everyDay()));
        var history = List.of(new PastWeek(first, 7, 60, 40), new PastWeek(TODAY.minusDays(7), 7, 420, 300));
        var situation = new Situation(TODAY, 0, history, 0, 4200, daily, null);

        var other = situation.withSpells(daily.withSpells(List.of(Spell.off(first, first.plusDays(2), "ill"))));

        assertThat(other.history())
                .containsExactly(new PastWeek(first, 7, 34, 40), new PastWeek(TODAY.minusDays(7), 7, 420, 300));
    }

    private static Map<DayOfWeek, List<Window>> everyDay() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(17 * 60, 18 * 60)));
        }
        return days;
    }

    @Test
    void timeThatBeganTenDaysAgoIsOneWholeWeek() {
        assertThat(logged(TODAY.minusDays(10)).weeks()).isEqualTo(1);
        assertThat(Forecast.of(logged(TODAY.minusDays(10))))
                .isEqualTo(new Forecast.Unknown(Forecast.Reason.TOO_LITTLE_HISTORY, null));
        assertThat(logged().history()).isEmpty();
    }
}
