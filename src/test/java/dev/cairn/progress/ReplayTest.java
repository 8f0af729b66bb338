package dev.cairn.progress;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Roadmap roadmap =
            roadmap(phase("P1", module("M1", task("A"), task("B", task("B1")))), phase("P2", module("M2", "C")));

    @Test
    void thingsThatHappenToTheSameNodeHappenInTheirOrder() {
        var after = after(
                new Happening.Ticked(key("A"), Standing.OPEN, DAY),
                new Happening.Noted(key("A"), "", "hard"),
                new Happening.Unticked(key("A"), Standing.done(DAY)),
                new Happening.Skipped(key("A"), Standing.OPEN, DAY));
        var a = (Task) Tree.find(after, key("A")).orElseThrow().node();
        assertThat(a.status()).isEqualTo(Status.SKIPPED);
        assertThat(a.note()).isEqualTo("hard");
    }

    @Test
    void aChangeOfTheTreeSeesTheChangesOfNodesBeforeIt() {
        var place = new Place(key("M2"), 0);
        var after = after(
                new Happening.Ticked(key("A"), Standing.OPEN, DAY),
                new Happening.Moved(key("A"), new Place(key("M1"), 0), place, null, "Exercises"),
                new Happening.Renamed(key("A"), "A", "A again"));
        var moved = Tree.find(after, key("A")).orElseThrow();
        assertThat(moved.place()).isEqualTo(place);
        assertThat(moved.node().title()).isEqualTo("A again");
        assertThat(((Task) moved.node()).group()).isEqualTo("Exercises");
        assertThat(((Task) moved.node()).status()).isEqualTo(Status.DONE);
    }

    @Test
    void whatConcernsNothingThatIsThereChangesNothing() {
        assertThat(after(
                        new Happening.Ticked(key("gone"), Standing.OPEN, DAY),
                        new Happening.Ticked(key("M1"), Standing.OPEN, DAY),
                        new Happening.Deleted(new Place(key("M1"), 3), task("gone")),
                        new Happening.Added(new Place(key("gone"), 0), task("new")),
                        new Happening.Added(new Place(key("P1"), 0), task("new")),
                        new Happening.Moved(key("gone"), new Place(null, 0), new Place(key("M1"), 0), null, null)))
                .isEqualTo(roadmap);
    }

    @Test
    void whatIsThereIsNotAddedASecondTime() {
        assertThat(after(new Happening.Added(new Place(key("M2"), 0), task("A"))))
                .isEqualTo(roadmap);
    }

    @Test
    void nothingMovesBelowItself() {
        assertThat(after(new Happening.Moved(key("B"), new Place(key("M1"), 1), new Place(key("B1"), 0), null, null)))
                .isEqualTo(roadmap);
    }

    @Test
    void aRemovedRoadmapIsGoneUntilItIsImportedAgain() {
        var source = new SourceFile("r.md", false, new byte[0]);
        assertThat(Replay.apply(Optional.of(roadmap), Arrays.asList(event(new Happening.Removed(source, roadmap)))))
                .isEmpty();
        assertThat(after(new Happening.Removed(source, roadmap), new Happening.Imported(source, roadmap)))
                .isEqualTo(roadmap);
    }

    private Roadmap after(Happening... happenings) {
        var events = Arrays.stream(happenings).map(ReplayTest::event).toList();
        return Replay.apply(Optional.of(roadmap), events).orElseThrow();
    }

    private static Event event(Happening what) {
        var moment = new Moment(Instant.EPOCH, ZoneOffset.UTC, DAY);
        return new Event(UUID.randomUUID(), moment, new RoadmapId("r"), what);
    }
}
