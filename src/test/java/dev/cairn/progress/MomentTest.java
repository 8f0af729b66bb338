package dev.cairn.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T20:00:00Z, Europe/Berlin, 2026-03-10",
        "2026-03-11T00:30:00Z, Europe/Berlin, 2026-03-10",
        "2026-03-11T02:59:59Z, Europe/Berlin, 2026-03-10",
        "2026-03-11T03:00:00Z, Europe/Berlin, 2026-03-11",
        // The night in which clocks go forward and the one in which they go back.
        "2026-03-29T01:59:00Z, Europe/Berlin, 2026-03-28",
        "2026-03-29T02:00:00Z, Europe/Berlin, 2026-03-29",
        "2026-10-25T02:59:00Z, Europe/Berlin, 2026-10-24",
        "2026-10-25T03:00:00Z, Europe/Berlin, 2026-10-25",
        "2028-03-01T03:59:00Z, UTC, 2028-02-29",
        "2026-01-01T00:00:00Z, Pacific/Kiritimati, 2026-01-01",
        "2026-01-01T00:00:00Z, Pacific/Honolulu, 2025-12-31"
    })
    void workAfterMidnightCountsForTheEveningItGrewOutOf(Instant instant, String zone, LocalDate day) {
        var moment = Moment.now(Clock.fixed(instant, ZoneId.of(zone)));
        assertThat(moment.studyDay()).isEqualTo(day);
        assertThat(moment.instant()).isEqualTo(instant);
    }
}
