package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Roadmap roadmap =
            roadmap(phase("P1", module("M1", task("A"), task("B", task("B1")))), phase("P2", module("M2", "C")));

    @Test
    void exactlyTheNamedTasksChangeInReadingOrder() {
        var happenings = Edits.stand(List.of(key("C"), key("B"), key("nowhere")), Standing.done(DAY))
                .apply(roadmap);
        assertThat(happenings)
                .containsExactly(
                        new Happening.Ticked(key("B"), Standing.OPEN, DAY),
                        new Happening.Ticked(key("C"), Standing.OPEN, DAY));
    }

    @Test
    void whatLiesBelowAnotherDeletedNodeGoesWithIt() {
        var happenings = Edits.delete(List.of(key("B1"), key("M1"), key("C"))).apply(roadmap);
        assertThat(happenings).extracting(Happening::node).containsExactlyInAnyOrder(key("M1"), key("C"));
    }

    @Test
    void siblingsDeletedTogetherKnowWhereTheyStoodOneByOne() {
        var happenings = Edits.delete(List.of(key("A"), key("B"))).apply(roadmap);
        assertThat(happenings)
                .extracting(it -> ((Happening.Deleted) it).place())
                .containsExactly(new Place(key("M1"), 0), new Place(key("M1"), 0));
    }

    @Test
    void aMoveToWhereItCannotStandIsNone() {
        assertThat(Edits.move(key("B"), new Place(key("B1"), 0), null).apply(roadmap))
                .isEmpty();
        assertThat(Edits.move(key("A"), new Place(key("P2"), 0), null).apply(roadmap))
                .isEmpty();
        assertThat(Edits.move(key("A"), new Place(key("M1"), 0), null).apply(roadmap))
                .isEmpty();
        assertThat(Edits.move(key("A"), new Place(key("M2"), 0), "Reading").apply(roadmap))
                .containsExactly(new Happening.Moved(
                        key("A"), new Place(key("M1"), 0), new Place(key("M2"), 0), null, "Reading"));
    }

    @Test
    void whatCannotStandThereIsNotAdded() {
        assertThat(Edits.add(new Place(key("P1"), 0), task("new")).apply(roadmap))
                .isEmpty();
        assertThat(Edits.add(new Place(key("M1"), 0), task("new")).apply(roadmap))
                .hasSize(1);
    }

    @Test
    void aPhaseHasNoEffort() {
        assertThat(Edits.reestimate(key("P1"), Effort.own(60)).apply(roadmap)).isEmpty();
        assertThat(Edits.reestimate(key("M1"), Effort.own(60)).apply(roadmap))
                .containsExactly(new Happening.Reestimated(key("M1"), null, Effort.own(60)));
    }
}
