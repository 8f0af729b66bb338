package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEnteringTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final UUID NAME = new UUID(1, 2);
    private static final TimeEntering ENTERING = new TimeEntering(
            TimeLog.EMPTY.with(
                    new RoadmapId("other"),
                    entries -> entries.put(NAME, new TimeEntry(new Key("t"), TODAY, 20 * 3600, null))),
            TODAY);

    private static String refusal(String typed, LocalDate day) {
        return ENTERING.refusal(TimeEntering.minutes(typed), day, null);
    }

    @ParameterizedTest
    @CsvSource({"45, 45", "45 min, 45", "1.5 h, 90", "'1,5 h', 90", "1 h 30, 90", "2h, 120", " 0 , 0"})
    void aBareNumberIsMinutes(String typed, int minutes) {
        assertThat(TimeEntering.minutes(typed)).isEqualTo(OptionalInt.of(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1-2 h", "99999999999"})
    void whatIsNoLengthIsSaid(String typed) {
        assertThat(refusal(typed, TODAY)).startsWith("That is no length of time");
    }

    @Test
    void nothingIsNoTime() {
        assertThat(refusal("0", TODAY)).startsWith("Nothing is no time");
    }

    @Test
    void daysToComeHaveNoTimeYet() {
        assertThat(refusal("45", TODAY.plusDays(1))).startsWith("Thursday 11 March is still to come");
        assertThat(refusal("45", TODAY)).isEmpty();
    }

    @Test
    void aDayHasTwentyFourHoursInAllRoadmapsTogether() {
        assertThat(refusal("240", TODAY)).isEmpty();
        assertThat(refusal("241", TODAY)).contains("more than 24 hours").contains("20 h are logged");
        assertThat(refusal("999999", TODAY)).contains("more than 24 hours");
        assertThat(refusal("1440", TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void whatAnEntryHasNowDoesNotCountAgainstIt() {
        assertThat(ENTERING.refusal(OptionalInt.of(24 * 60), TODAY, NAME)).isEmpty();
    }
}
