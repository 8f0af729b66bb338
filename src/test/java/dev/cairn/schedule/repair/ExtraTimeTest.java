package dev.cairn.schedule.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtraTimeTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate SUNDAY = WEDNESDAY.plusDays(4);
    private static final LocalDateTime NOON = WEDNESDAY.atTime(12, 0);

    private static Availability hours(int from, int to, DayOfWeek... days) {
        var windows = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : days) {
            windows.put(day, List.of(new Window(from, to)));
        }
        return Availability.of(new WeekPattern(windows));
    }

    @Test
    void itLiesBehindTheLastWindowOfTheNextDayWithHours() {
        var hours = hours(9 * 60, 13 * 60, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);

        assertThat(ExtraTime.find(hours, NOON, SUNDAY, 38))
                .contains(new ExtraTime(WEDNESDAY.plusDays(3), new Window(13 * 60, 13 * 60 + 40)));
    }

    @Test
    void whereTheEveningIsFullItLiesBeforeTheFirstWindow() {
        var hours = hours(20 * 60, 22 * 60, DayOfWeek.THURSDAY);

        assertThat(ExtraTime.find(hours, NOON, SUNDAY, 30).map(ExtraTime::window))
                .contains(new Window(22 * 60, 22 * 60 + 30));
        assertThat(ExtraTime.find(hours, NOON, SUNDAY, 35).map(ExtraTime::window))
                .contains(new Window(20 * 60 - 35, 20 * 60));
    }

    @Test
    void todayComesLastAndNothingLiesInThePast() {
        var hours = hours(10 * 60, 11 * 60, DayOfWeek.WEDNESDAY);

        assertThat(ExtraTime.find(hours, NOON, SUNDAY, 60).map(ExtraTime::window))
                .contains(new Window(12 * 60 + 5, 13 * 60 + 5));
        assertThat(ExtraTime.find(hours, WEDNESDAY.atTime(22, 0), SUNDAY, 60)).isEmpty();
        assertThat(ExtraTime.find(hours, WEDNESDAY.atTime(8, 0), SUNDAY, 60))
                .contains(new ExtraTime(WEDNESDAY, new Window(11 * 60, 12 * 60)));
    }

    @Test
    void aDayOffStaysOffAndHabitsAreFlowedRound() {
        var evenings = hours(19 * 60, 20 * 60, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .withSpells(List.of(Spell.off(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(1), "Concert")))
                .withHabits(List.of(
                        new Block("Flashcards", Set.of(DayOfWeek.FRIDAY), new Window(20 * 60 + 10, 20 * 60 + 30))));

        assertThat(ExtraTime.find(evenings, NOON, SUNDAY, 30))
                .contains(new ExtraTime(WEDNESDAY.plusDays(2), new Window(20 * 60 + 30, 21 * 60)));
    }

    @Test
    void addedToTheHoursItLeavesAllOthersAsTheyAre() {
        var hours = hours(19 * 60, 20 * 60, DayOfWeek.THURSDAY);
        var extra = ExtraTime.find(hours, NOON, SUNDAY, 30).orElseThrow();

        var after = extra.addedTo(hours);

        assertThat(after.windows(WEDNESDAY.plusDays(1))).containsExactly(new Window(19 * 60, 20 * 60 + 30));
        assertThat(after.windows(WEDNESDAY.plusDays(8))).containsExactly(new Window(19 * 60, 20 * 60));
        assertThat(extra.isIn(after)).isTrue();
        assertThat(extra.isIn(hours)).isFalse();
    }

    @Test
    void timeAddedTwiceIsOneSpellWithBoth() {
        var hours = hours(19 * 60, 20 * 60, DayOfWeek.THURSDAY);
        var once = ExtraTime.find(hours, NOON, SUNDAY, 30).orElseThrow().addedTo(hours);
        var twice = ExtraTime.find(once, NOON, SUNDAY, 30).orElseThrow().addedTo(once);

        assertThat(twice.spells()).hasSize(1);
        assertThat(twice.minutes(WEDNESDAY.plusDays(1))).isEqualTo(120);
    }

    @Test
    void aWeekWithoutHoursHasNoRoom() {
        assertThat(ExtraTime.find(Availability.NONE, NOON, SUNDAY, 30)).isEmpty();
        assertThat(ExtraTime.find(hours(6 * 60, 22 * 60, DayOfWeek.FRIDAY), NOON, SUNDAY, 60))
                .isEmpty();
    }
}
