package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import dev.cairn.study.StorageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendingTest {
    private static final RoadmapId ID = new RoadmapId("six-month");
    private static final Key TASK = new Key("t1");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
    private static final Moment NOW =
            new Moment(Instant.parse("2026-03-29T22:30:00.123Z"), ZoneId.of("Asia/Kolkata"), TODAY);
    private static final SourceFile FILE =
            new SourceFile("six-month.md", true, "# Six\r\n- [ ] Vectors".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private Database database;
    private SqliteStudyStore store;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("cairn.db"));
        store = new SqliteStudyStore(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewLibraryIsUntouchedUntilTheFirstStep() {
        assertThat(store.untouched()).isTrue();
        store.begin(imported());
        assertThat(store.untouched()).isFalse();
        assertThat(store.overviews()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(ID);
            assertThat(it.bundled()).isTrue();
            assertThat(it.tally()).isEqualTo(new Tally(0, 0, 2));
            assertThat(it.totalMinutes()).isEqualTo(120);
        });
    }

    @Test
    void onlyTheFirstToBeginBegins() {
        store.begin(imported());
        store.append(step(tick()));
        store.begin(imported());
        assertThat(store.overviews().getFirst().tally().done()).isEqualTo(1);
    }

    @Test
    void anImportNeverReplacesARoadmapThatStandsUnderItsName() {
        store.append(imported());
        store.append(step(tick()));
        var another = imported();
        assertThatThrownBy(() -> store.append(another))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("a roadmap called six-month in the library already");
        assertThat(store.overviews().getFirst().tally().done()).isEqualTo(1);
        Audit.check(database);
        store.append(step(new Happening.Removed(FILE, store.load(ID).orElseThrow())));
        store.append(another);
        assertThat(store.overviews().getFirst().tally().done()).isZero();
        Audit.check(database);
    }

    @Test
    void theFileIsKeptByteForByteAndFoundByItsDigest() {
        store.append(imported());
        assertThat(store.source(ID)).contains(FILE);
        assertThat(store.withDigest(FILE.digest())).contains(ID);
        assertThat(store.withDigest("0".repeat(64))).isEmpty();
    }

    @Test
    void aTickIsThereAfterwardsWithItsDayAndItsHistory() {
        store.append(imported());
        store.append(step(tick()));
        var task = store.load(ID).orElseThrow().allTasks().findFirst().orElseThrow();
        assertThat(task.state().standing()).isEqualTo(Standing.done(TODAY));
        assertThat(store.overviews().getFirst().doneMinutes()).isEqualTo(60);
        assertThat(store.history(ID, TASK, 10)).singleElement().satisfies(event -> {
            assertThat(event.moment()).isEqualTo(NOW);
            assertThat(event.what()).isEqualTo(tick());
        });
    }

    @Test
    void historyTellsTheLatestFirstAndNoMoreThanAsked() {
        store.append(imported());
        for (String note : List.of("a", "b", "c")) {
            store.append(step(new Happening.Noted(TASK, "", note)));
        }
        assertThat(store.history(ID, TASK, 2))
                .extracting(event -> ((Happening.Noted) event.what()).after())
                .containsExactly("c", "b");
    }

    @Test
    void appendingTheSameStepAgainChangesNothing() {
        store.append(imported());
        var step = step(tick());
        store.append(step);
        store.append(step(new Happening.Unticked(TASK, Standing.done(TODAY))));
        store.append(step);
        assertThat(store.load(ID)
                        .orElseThrow()
                        .allTasks()
                        .findFirst()
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.OPEN);
        assertThat(store.history(ID, TASK, 10)).hasSize(2);
        Audit.check(database);
    }

    @Test
    void aFullDiskIsSaidSoAndTheStepGoesInOnceThereIsRoom() {
        store.append(imported());
        var before = store.load(ID);
        long pages = database.read(() -> database.number("PRAGMA page_count"));
        limit(pages);
        var step = step(new Happening.Noted(TASK, "", "long ".repeat(100_000)));
        assertThatThrownBy(() -> store.append(step))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("The disk is full");
        assertThat(store.load(ID)).isEqualTo(before);
        Audit.check(database);
        limit(1_000_000);
        store.append(step);
        assertThat(store.history(ID, TASK, 1)).hasSize(1);
        Audit.check(database);
    }

    @Test
    void theLogCanNeitherBeChangedNorCut() {
        store.append(imported());
        for (String sql : List.of("UPDATE event SET zone = 'UTC'", "DELETE FROM event", "DELETE FROM file")) {
            assertThatThrownBy(() -> database.write(() -> database.update(sql))).isInstanceOf(StorageException.class);
        }
        assertThat(store.history(ID, TASK, 1)).isEmpty();
        assertThat(Audit.log(database)).hasSize(1);
    }

    @Test
    void whatAnotherProcessDoesIsNoticedOnce() {
        store.append(imported());
        assertThat(store.changedOutside()).isFalse();
        store.append(step(tick()));
        assertThat(store.changedOutside()).as("our own").isFalse();
        try (var other = new SqliteStudyStore(Database.open(folder.resolve("cairn.db")))) {
            other.append(step(new Happening.Noted(TASK, "", "from outside")));
        }
        assertThat(store.changedOutside()).isTrue();
        assertThat(store.changedOutside()).isFalse();
        Audit.check(database);
    }

    @Test
    void whatIsNestedTooDeeplyIsRefusedWhole() {
        Task task = Task.of(new Key("deepest"), "deepest");
        for (int i = 0; i < 600; i++) {
            task = Task.of(new Key("d" + i), "level " + i).withSubtasks(List.of(task));
        }
        var deep = roadmap(List.of(task));
        assertThatThrownBy(() -> store.append(step(new Happening.Imported(FILE, deep))))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("This cannot be kept");
        assertThat(store.untouched()).isTrue();
        assertThat(store.withDigest(FILE.digest())).isEqualTo(Optional.empty());
    }

    private void limit(long pages) {
        database.read(() -> database.number("PRAGMA max_page_count = " + pages));
    }

    private static Happening.Ticked tick() {
        return new Happening.Ticked(TASK, Standing.OPEN, TODAY);
    }

    private static Step imported() {
        var tasks = List.of(Task.of(TASK, "Vectors"), Task.of(new Key("t2"), "Matrices"));
        return step(new Happening.Imported(FILE, roadmap(tasks)));
    }

    private static Roadmap roadmap(List<Task> tasks) {
        var module = Module.of(new Key("m1"), "Linear algebra").withTasks(tasks);
        var phase = Phase.of(new Key("p1"), "Foundation").withModules(List.of(module));
        return new Roadmap("Six months", "", null, About.NOTHING, List.of(phase), List.of(), List.of(), List.of());
    }

    private static Step step(Happening what) {
        return new Step(UUID.randomUUID(), null, List.of(new Event(UUID.randomUUID(), NOW, ID, what)));
    }
}
