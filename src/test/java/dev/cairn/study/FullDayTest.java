package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FullDayTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final UUID LONG = new UUID(0, 1);
    private static final UUID SHORT = new UUID(0, 2);

    /** Two timers took more than a day has. */
    private static final FullDay OVER = new FullDay(TimeLog.EMPTY
            .with(new RoadmapId("one"), it -> it.put(LONG, new TimeEntry(new Key("t"), DAY, 20 * 3600, null)))
            .with(new RoadmapId("two"), it -> it.put(SHORT, new TimeEntry(new Key("t"), DAY, 6 * 3600, null))));

    @Test
    void aDayThatIsOverFullTakesNothingMore() {
        assertThat(OVER.has(DAY, 60, null)).isFalse();
        assertThat(OVER.has(DAY.plusDays(1), 24 * 3600, null)).isTrue();
        assertThat(OVER.has(DAY.plusDays(1), 24 * 3600 + 1, null)).isFalse();
    }

    @Test
    void whatShortensItIsAllowedThoughItIsStillTooLong() {
        assertThat(OVER.has(DAY, 5 * 3600, SHORT)).isTrue();
        assertThat(OVER.has(DAY, 6 * 3600, SHORT)).as("as it is").isTrue();
        assertThat(OVER.has(DAY, 6 * 3600 + 1, SHORT)).isFalse();
    }

    @Test
    void whatComesFromAnotherDayIsNew() {
        var other = new FullDay(OVER.time()
                .with(
                        new RoadmapId("one"),
                        it -> it.put(new UUID(0, 3), new TimeEntry(new Key("t"), DAY.plusDays(1), 3600, null))));
        assertThat(other.has(DAY, 60, new UUID(0, 3))).isFalse();
        assertThat(other.has(DAY.plusDays(1), 60, SHORT)).isTrue();
    }
}
