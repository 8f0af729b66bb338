package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.week.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeekBookTest {

    private Evening evening;

    @BeforeEach
    void begin(@TempDir Path folder) {
        evening = new Evening(folder).underWay();
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    @Test
    void whatWasDoneStaysInTheWeekWhenItsRoadmapIsPaused() {
        var before = week();
        assertThat(done(before)).contains(Evening.CAREER);

        evening.pause(Evening.CAREER);

        var after = week();
        assertThat(done(after)).containsExactlyInAnyOrderElementsOf(done(before));
        assertThat(after.week().done()).isEqualTo(before.week().done());
        assertThat(after.roadmaps()).containsKeys(Evening.CAREER, Evening.SIX_MONTH);
        assertThat(after.outlook().roadmaps()).doesNotContainKey(Evening.CAREER);
    }

    private WeekBook.Known week() {
        var known = new ArrayList<WeekBook.Known>();
        var outlook = Objects.requireNonNull(evening.desk.plan.active().get());
        evening.desk.book.ask(WeekBook.span(Evening.WEDNESDAY), RoadmapId.ALL, outlook, known::add, failure -> {
            throw new AssertionError(failure);
        });
        return known.getFirst();
    }

    private static List<RoadmapId> done(WeekBook.Known known) {
        return known.week().entries().filter(Entry::isDone).map(Entry::roadmap).toList();
    }
}
