package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.testing.RandomLearner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done before the program was closed is taken back, and done again, as if it had stayed open. */
class UndoAfterRestartTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T19:24:00Z"), ZoneId.of("Europe/Berlin"));
    private static final int ACTIONS = 120;

    @TempDir
    private Path folder;

    private Database database;
    private SqliteStudyStore store;

    /** A library as it is after a start, told of all steps a few at a time. What it does is kept nowhere. */
    private Library restarted(int page) {
        var library = new Library(store.overviews(), step -> {}, CLOCK);
        store.overviews().forEach(it -> library.put(it.id(), store.load(it.id()).orElseThrow()));
        library.put(store.notebook());
        for (List<Step> older = store.steps(null, page); !older.isEmpty(); older = store.steps(older.getLast(), page)) {
            library.remember(older);
        }
        return library;
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Library open() {
        database = Database.open(folder.resolve("cairn.db"));
        store = new SqliteStudyStore(database);
        return new Library(store.overviews(), store, CLOCK);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isAsInAProgramThatWasNeverClosed(long seed) {
        var library = open();
        var lot = new Random(seed);
        var learner = new RandomLearner(new Random(seed));
        for (int i = 0; i < ACTIONS; i++) {
            learner.act(library);
            if (lot.nextInt(6) == 0) {
                var again = restarted(1 + lot.nextInt(40));
                for (int back = lot.nextInt(5); back > 0; back--) {
                    same(library.undo(), again.undo());
                }
                for (int redo = lot.nextInt(4); redo > 0; redo--) {
                    same(library.redo(), again.redo());
                }
                assertThat(again.overviews()).containsExactlyInAnyOrderElementsOf(library.overviews());
                assertThat(again.notebook()).isEqualTo(library.notebook());
            }
        }
    }

    private static void same(Optional<Step> one, Optional<Step> other) {
        assertThat(other.map(UndoAfterRestartTest::what)).isEqualTo(one.map(UndoAfterRestartTest::what));
    }

    private static List<Happening> what(Step step) {
        return step.events().stream().map(Event::what).toList();
    }

    @Test
    void stepsComeTheLatestFirstAndWhole() {
        var library = open();
        var learner = new RandomLearner(new Random(3));
        var kept = new ArrayList<Step>();
        library.onStep(kept::add);
        for (int i = 0; i < ACTIONS; i++) {
            learner.act(library);
        }
        assertThat(store.steps(null, Integer.MAX_VALUE)).isEqualTo(kept.reversed());
        assertThat(store.steps(kept.get(20), 5)).isEqualTo(kept.subList(15, 20).reversed());
        assertThat(store.steps(kept.get(2), 5)).isEqualTo(kept.subList(0, 2).reversed());
        assertThat(store.steps(kept.getFirst(), 5)).isEmpty();
    }

    @Test
    void whatWasDoneAgainIsTakenBackOnce() {
        var library = open();
        var learner = new RandomLearner(new Random(5));
        while (library.depth() < 2) {
            learner.act(library);
        }
        library.undo();
        library.redo();
        var again = restarted(10);
        assertThat(again.redoable()).isEmpty();
        int depth = again.depth();
        again.undo();
        assertThat(again.depth()).isEqualTo(depth - 1);
        assertThat(again.redoable()).isPresent();
    }

    /** Only what came with the application stays. */
    private static boolean isEmpty(Library library) {
        return library.overviews().stream()
                .map(Overview::id)
                .map(RoadmapId::slug)
                .findAny()
                .isEmpty();
    }

    @Test
    void everythingCanBeTakenBackToTheBeginning() {
        var library = open();
        var learner = new RandomLearner(new Random(8));
        for (int i = 0; i < ACTIONS; i++) {
            learner.act(library);
        }
        var again = restarted(7);
        while (again.undo().isPresent()) {
            // Back to the next one.
        }
        assertThat(isEmpty(again)).isTrue();
    }
}
