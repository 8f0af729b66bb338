package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Change;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.testing.Roadmaps;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window and a command line that work on one store: neither takes back what the other decided. */
class TwoLibrariesTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Key A = new Key("a");

    @TempDir
    private Path folder;

    private Database database;
    private SqliteStudyStore store;
    private Library window;
    private Library command;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("cairn.db"));
        store = new SqliteStudyStore(database);
        window = new Library(store.overviews(), store, Clock.systemUTC());
        var roadmap = Roadmaps.roadmap(Roadmaps.phase("P", Roadmaps.module("M", "A", "B")));
        window.keep(new Proposal.Ready(
                PLAN,
                new SourceFile("plan.md", false, new byte[] {1}),
                new Reading.Read(roadmap, 0, List.of()),
                List.of()));
        command = new Library(store.overviews(), store, Clock.systemUTC());
        refresh(command);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void refresh(Library library) {
        library.refresh(store.overviews());
        library.put(store.notebook());
        store.load(PLAN).ifPresent(it -> library.put(PLAN, it));
    }

    private static void pin(Library library, String node) {
        library.perform(
                PlanEdits.choose(library.planning(), PLAN, it -> it.withPins(new Key(node), List.of(Pin.on(DAY)))));
    }

    private PlanChoices choices() {
        return store.notebook().planning().choices(PLAN);
    }

    @Test
    void undoingInOneLeavesWhatTheOtherDecidedAndTakesBackTheStepBefore() {
        var tick =
                window.change(PLAN, Edits.stand(List.of(A), Standing.done(DAY))).orElseThrow();
        pin(window, "a");
        refresh(command);
        pin(command, "b");
        refresh(window);
        var both = choices();
        assertThat(both.pins()).hasSize(2);

        assertThat(window.undoable()).contains(tick);
        assertThat(window.undo().orElseThrow().undoes()).isEqualTo(tick.id());
        assertThat(choices()).isEqualTo(both).isEqualTo(window.planning().choices(PLAN));
        assertThat(window.redo()).isPresent();
        assertThat(choices()).isEqualTo(both);
    }

    @Test
    void ofAStepOfManyThingsTheRestIsTakenBackAndDoneAgain() {
        var changes = new ArrayList<Change>();
        changes.addAll(PlanEdits.choose(window.planning(), PLAN, it -> it.withPins(A, List.of(Pin.on(DAY)))));
        changes.addAll(PlanEdits.lengths(window.planning(), new SessionLengths(30, 90)));
        window.perform(changes);
        refresh(command);
        pin(command, "b");
        refresh(window);
        var both = choices();

        assertThat(window.undo()).isPresent();
        assertThat(store.notebook().planning().lengths()).isEqualTo(SessionLengths.USUAL);
        assertThat(choices()).isEqualTo(both);
        assertThat(window.redo()).isPresent();
        assertThat(store.notebook().planning().lengths()).isEqualTo(new SessionLengths(30, 90));
        assertThat(choices()).isEqualTo(both);
        Audit.check(database);
    }

    @Test
    void whatTheOtherDecidedAfterAnUndoIsNotWipedByDoingAgain() {
        pin(window, "a");
        window.undo();
        refresh(command);
        pin(command, "b");
        refresh(window);
        var there = choices();

        assertThat(window.redoable()).isEmpty();
        assertThat(window.redo()).isEmpty();
        assertThat(choices()).isEqualTo(there);
    }
}
