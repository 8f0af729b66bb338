package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Happening;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.testing.Roadmaps;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where modules share the hours of their phase, what happens to one of them changes what the others count for. */
class SharedHoursTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    static Stream<Arguments> edits() {
        var tick = Edits.stand(List.of(new Key("a"), new Key("c")), Standing.done(DAY));
        return Stream.of(
                Arguments.of("a tick", tick, 2 * 5 * 60),
                Arguments.of("a skip", Edits.stand(List.of(new Key("a")), Standing.skipped(DAY)), 0),
                Arguments.of("hours for a task", Edits.reestimate(new Key("a"), Effort.own(120)), 0),
                Arguments.of("hours for a module", Edits.reestimate(new Key("m"), Effort.own(600)), 0),
                Arguments.of("one task less", Edits.delete(List.of(new Key("a"))), 0),
                Arguments.of("one module less", Edits.delete(List.of(new Key("m"))), 0),
                Arguments.of("one task more", Edits.add(new Place(new Key("n"), 0), Roadmaps.task("E")), 0),
                Arguments.of("a move", Edits.move(new Key("a"), new Place(new Key("n"), 1), null), 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void theTablesFollow(String what, Function<Roadmap, List<Happening>> edit, long done) {
        try (var database = Database.open(folder.resolve("cairn.db"))) {
            var store = new SqliteStudyStore(database);
            var library = new Library(List.of(), store, Clock.systemUTC());
            var roadmap = Roadmaps.week(20, Roadmaps.module("M", "A", "B"), Roadmaps.module("N", "C", "D"));
            var file = new SourceFile("plan.md", false, new byte[] {1});
            library.keep(new Proposal.Ready(PLAN, file, new Reading.Read(roadmap, 0, List.of()), List.of()));
            assertThat(library.change(PLAN, edit)).isPresent();
            assertThat(store.overviews()).isEqualTo(library.overviews());
            assertThat(store.overviews().getFirst().doneMinutes()).isEqualTo(done);
            Audit.check(database);
            library.undo();
            assertThat(store.overviews()).isEqualTo(library.overviews());
            assertThat(store.overviews().getFirst().totalMinutes()).isEqualTo(20 * 60);
            Audit.check(database);
        }
    }
}
