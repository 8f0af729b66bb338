package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.WeekNotes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo in a window that was opened on what was done before. */
class TakingBackTest {
    private static final WeekName WEEK = WeekName.read("2026-W45").orElseThrow();

    private final HeldBackground background = new HeldBackground();
    private final List<String> failures = new ArrayList<>();
    private final List<Step> taken = new ArrayList<>();

    @TempDir
    private Path folder;

    private Desk desk;
    private Library library;
    private TakingBack takingBack;

    @BeforeEach
    void open() {
        desk = Desk.in(folder, Samples.bundled());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** A window that has no roadmap in memory yet. */
    private void start() {
        library = new Library(
                desk.store.overviews(),
                step -> background.store(
                        () -> {
                            desk.store.append(step);
                            return step;
                        },
                        kept -> {},
                        why -> failures.add(String.valueOf(why.getMessage()))),
                desk.clock);
        library.put(desk.store.notebook());
        takingBack = new TakingBack(library, desk.store, background, () -> {}, failures::add);
        takingBack.begin();
    }

    private RoadmapId first() {
        return desk.store.overviews().stream().map(Overview::id).findFirst().orElseThrow();
    }

    private Task open(RoadmapId id) {
        return desk.store
                .load(id)
                .orElseThrow()
                .allTasks()
                .filter(it -> it.subtasks().isEmpty() && it.status() == Status.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private Task tickedBefore(RoadmapId id) {
        var task = open(id);
        desk.library.put(id, desk.store.load(id).orElseThrow());
        desk.library.change(id, Edits.stand(Set.of(task.key()), Standing.done(LocalDate.of(2026, 11, 2))));
        return task;
    }

    private void noted(Library by, int times) {
        for (int i = 0; i < times; i++) {
            by.perform(WeekNotes.write(WEEK, "", "note " + i));
        }
    }

    private Status status(Task task) {
        return desk.store
                .load(first())
                .orElseThrow()
                .allTasks()
                .filter(it -> it.key().equals(task.key()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void aTickOfBeforeIsTakenBackOnceItsRoadmapIsRead() {
        var task = tickedBefore(first());
        start();
        background.finishAll();
        takingBack.undo(taken::add);
        assertThat(taken).as("the roadmap is being read").isEmpty();
        background.finishAll();
        assertThat(taken).hasSize(1);
        assertThat(status(task)).isEqualTo(Status.OPEN);
        takingBack.redo(taken::add);
        background.finishAll();
        assertThat(status(task)).isEqualTo(Status.DONE);
    }

    @Test
    void whatIsDoneWhileTheRoadmapIsReadIsNotTakenBackInstead() {
        tickedBefore(first());
        start();
        background.finishAll();
        takingBack.undo(taken::add);
        noted(library, 1);
        background.finishAll();
        assertThat(taken).isEmpty();
    }

    @Test
    void aRoadmapThatCannotBeReadIsSaid() {
        tickedBefore(first());
        start();
        background.finishAll();
        takingBack.undo(taken::add);
        background.fail(new IllegalStateException("no disk"));
        assertThat(taken).isEmpty();
        assertThat(failures).hasSize(1);
    }

    @Test
    void allOfManyStepsCanBeTakenBack() {
        noted(desk.library, 3 * TakingBack.PAGE + 7);
        start();
        background.finishAll();
        assertThat(library.depth()).isEqualTo(TakingBack.PAGE);
        for (int i = 0; i < 3 * TakingBack.PAGE + 7; i++) {
            takingBack.undo(taken::add);
            background.finishAll();
        }
        assertThat(taken).hasSize(3 * TakingBack.PAGE + 7);
        assertThat(library.undoable().isPresent()).isFalse();
    }

    /** Else steps would be known twice, and taken back a second time. */
    @Test
    void aPageThatComesAfterANewBeginningIsNotTakenIn() {
        noted(desk.library, 2 * TakingBack.PAGE);
        start();
        background.finishAll();
        for (int i = TakingBack.PAGE; i > 19; i--) {
            takingBack.undo(taken::add);
        }
        while (background.size() > 1) {
            background.finish();
        }
        noted(desk.library, 40);
        takingBack.beginWith(desk.store.steps(null, TakingBack.PAGE));
        int depth = library.depth();
        background.finish();
        assertThat(library.depth()).as("older steps were being read").isEqualTo(depth);
    }

    @Test
    void whatTheCommandLineDidIsTakenBackToo() {
        start();
        background.finishAll();
        noted(library, 1);
        background.finishAll();
        noted(desk.library, 1);
        library.put(desk.store.notebook());
        takingBack.beginWith(desk.store.steps(null, TakingBack.PAGE));
        takingBack.undo(taken::add);
        takingBack.undo(taken::add);
        assertThat(taken).hasSize(2);
        assertThat(library.undoable().isPresent()).isFalse();
    }

    @Test
    void whatWasTakenBackBeforeIsNotDoneAgainOnceSomethingNewWasDone() {
        noted(desk.library, 2);
        desk.library.undo();
        start();
        noted(library, 1);
        background.finishAll();
        assertThat(library.redoable()).isEmpty();
    }
}
