package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Step;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Edits;
import dev.cairn.study.StorageException;
import dev.cairn.study.TimeEdits;
import dev.cairn.timing.Rhythm;
import dev.cairn.timing.Timer;
import dev.cairn.timing.TimerStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTimerTest {
    private static final RoadmapId ROADMAP = new RoadmapId("sample-1");
    private static final Key TASK = new Key("r0p1m1t0");
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);

    @TempDir
    private Path folder;

    private Desk desk;
    private boolean moved;
    private LiveTimer live;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
        desk.clock.set(WEDNESDAY.atTime(14, 0));
        desk.library.put(ROADMAP, desk.store.load(ROADMAP).orElseThrow());
        desk.plan.refresh();
        live = window();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private LiveTimer window() {
        return desk.timer(this::lookForMoves);
    }

    private boolean lookForMoves() {
        boolean was = moved;
        moved = false;
        return was;
    }

    private void start(Rhythm rhythm) {
        live.start(ROADMAP, TASK, rhythm);
    }

    private void pass(long minutes) {
        desk.clock.pass(Duration.ofMinutes(minutes));
    }

    /** Minute by minute, with the pointer moved all the while. */
    private void work(long minutes) {
        for (int i = 0; i < minutes; i++) {
            pass(1);
            moved = true;
            desk.background.passTime();
        }
    }

    private Timer on() {
        return Objects.requireNonNull(live.timer().get());
    }

    private Collection<TimeEntry> log() {
        return desk.store.notebook().time().of(ROADMAP).values();
    }

    private Task task() {
        return (Task) Tree.find(desk.library.standing(ROADMAP).orElseThrow(), TASK)
                .orElseThrow()
                .node();
    }

    private void done() {
        live.stop(new Ending.Done(), live.now(), step -> {});
    }

    @Test
    void whatIsOnIsOnDiskAtOnce() {
        start(Rhythm.PLAIN);
        assertThat(desk.timers.timer()).contains(on());

        work(20);
        live.pause();
        assertThat(desk.timers.timer().orElseThrow().running()).isFalse();

        pass(20);
        live.resume();
        assertThat(desk.timers.timer()).contains(on());
        assertThat(on().worked(live.now())).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void theNextWindowGoesOnWhereACrashLeftIt() {
        start(Rhythm.PLAIN);
        work(7);

        live = window();
        live.refresh();

        assertThat(on().worked(live.now())).isEqualTo(Duration.ofMinutes(7));
        assertThat(live.away().get()).isNull();
        assertThat(live.task().orElseThrow().title()).startsWith("Work through part 1");
    }

    @Test
    void doneLogsAndTicksAsOneStep() {
        start(Rhythm.PLAIN);
        pass(9);
        var steps = new ArrayList<Step>();

        live.stop(new Ending.Done(), live.now(), steps::add);

        assertThat(steps).hasSize(1);
        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(9 * 60);
        assertThat(task().status()).isEqualTo(Status.DONE);
        assertThat(live.timer().get()).isNull();
        assertThat(desk.timers.timer()).isEmpty();

        desk.library.undo();
        assertThat(log()).isEmpty();
        assertThat(task().status()).isEqualTo(Status.OPEN);
        desk.library.redo();
        assertThat(log()).hasSize(1);
    }

    @Test
    void moreToDoGivesTheTaskTimeInTheSameStep() {
        int before = PlannedMinutes.estimated(desk.library.standing(ROADMAP).orElseThrow(), TASK);
        start(Rhythm.PLAIN);
        pass(9);

        live.stop(new Ending.More(15), live.now(), step -> {});

        assertThat(PlannedMinutes.estimated(desk.library.standing(ROADMAP).orElseThrow(), TASK))
                .isEqualTo(before + 15);
        desk.library.undo();
        assertThat(task().effort()).isNull();
        assertThat(log()).isEmpty();
    }

    @Test
    void whatIsThrownAwayLeavesNothing() {
        start(Rhythm.PLAIN);
        pass(9);

        live.discard();

        assertThat(live.timer().get()).isNull();
        assertThat(desk.timers.timer()).isEmpty();
        assertThat(log()).isEmpty();
        assertThat(desk.library.undoable()).isEmpty();
    }

    @Test
    void whatIsLoggedIsNotLoggedAgainAfterACrash() {
        start(Rhythm.PLAIN);
        pass(9);
        var entry = on().stop(live.now()).orElseThrow();
        desk.library.perform(TimeEdits.log(ROADMAP, entry));

        live = window();
        live.refresh();

        assertThat(live.timer().get()).isNull();
        assertThat(desk.timers.timer()).isEmpty();
        assertThat(log()).containsExactly(entry);
    }

    @Test
    void itIsForgottenOnlyWhenItsTimeIsOnDisk() {
        start(Rhythm.PLAIN);
        pass(9);
        desk.breakDisk(true);

        done();
        assertThat(live.timer().get()).isNull();
        assertThat(desk.timers.timer()).isPresent();
        live.refresh();
        assertThat(live.timer().get()).as("its time waits to be written").isNull();

        desk.breakDisk(false);
        desk.saves.retry();
        assertThat(desk.timers.timer()).isEmpty();
        assertThat(log()).hasSize(1);
    }

    @Test
    void signsOfTheLearnerAreKeptOnceAMinute() {
        start(Rhythm.PLAIN);
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofMinutes(1));

        work(3);

        assertThat(desk.timers.timer().orElseThrow().seen()).isEqualTo(desk.clock.instant());
    }

    @Test
    void withNobodyThereNothingIsKeptAndNothingAsked() {
        start(Rhythm.PLAIN);
        work(2);
        var seen = desk.clock.instant();

        for (int i = 0; i < 30; i++) {
            pass(1);
            desk.background.passTime();
        }

        assertThat(on().seen()).isEqualTo(seen);
        assertThat(live.away().get()).isNull();
    }

    private void goAwayAndComeBack() {
        start(Rhythm.PLAIN);
        work(2);
        pass(68);
        live.noticed();
    }

    @Test
    void whoComesBackIsAskedOnce() {
        goAwayAndComeBack();
        var asked = Objects.requireNonNull(live.away().get());

        assertThat(asked.length()).isEqualTo(Duration.ofMinutes(68));
        work(3);
        assertThat(live.away().get()).isEqualTo(asked);
    }

    @Test
    void timeAwayIsCountedIfItWasWork() {
        goAwayAndComeBack();

        live.countAway();

        assertThat(live.away().get()).isNull();
        assertThat(on().worked(live.now())).isEqualTo(Duration.ofMinutes(70));
        live.noticed();
        assertThat(live.away().get()).isNull();
    }

    @Test
    void timeAwayIsLeftOutIfItWasNot() {
        goAwayAndComeBack();
        pass(1);

        live.leaveAwayOut();

        assertThat(on().worked(live.now())).isEqualTo(Duration.ofMinutes(3));
        assertThat(desk.timers.timer()).contains(on());
    }

    @Test
    void afterARestartItAsksAsWell() {
        start(Rhythm.PLAIN);
        work(2);
        pass(3 * 24 * 60);

        live = window();
        live.refresh();

        assertThat(Objects.requireNonNull(live.away().get()).length()).isEqualTo(Duration.ofDays(3));
        live.countAway();
        done();
        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(24 * 60 * 60);
    }

    @Test
    void aStretchEndsWithABreakAndItsEndIsSaid() {
        start(Rhythm.POMODORO);

        work(24);
        assertThat(on().running()).isTrue();
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofMinutes(1));
        work(1);

        assertThat(on().running()).isFalse();
        assertThat(desk.timers.timer()).contains(on());
        assertThat(live.said().get()).startsWith("Break until");
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofMinutes(5));
        pass(5);
        desk.background.passTime();
        assertThat(live.said().get()).startsWith("The break is over");
        assertThat(on().running()).isFalse();

        live.resume();
        assertThat(live.said().get()).isEmpty();
    }

    @Test
    void reachingWhatWasPlannedIsSaidAndNothingStops() {
        start(Rhythm.PLAIN);
        int planned = live.planned().get();
        assertThat(planned).isPositive();

        work(planned - 1);
        assertThat(live.said().get()).isEmpty();
        work(1);

        assertThat(live.said().get()).contains(String.valueOf(planned));
        assertThat(on().running()).isTrue();
    }

    @Test
    void withoutATimerNothingWaits() {
        start(Rhythm.PLAIN);
        live.discard();
        desk.background.passTime();
        var before = desk.background.lastDelay();
        desk.background.passTime();

        assertThat(desk.background.lastDelay()).isEqualTo(before);
        assertThat(desk.timers.timer()).isEmpty();
    }

    @Test
    void whatTheCommandLineStartedIsTakenIn() {
        var now = desk.clock.instant();
        var task = new Key("r2p0m0t0");
        var third = new RoadmapId("sample-3");
        desk.timers.keep(Timer.start(third, task, Rhythm.PLAIN, WEDNESDAY, now));
        pass(3);

        live.refresh();

        assertThat(on().task()).isEqualTo(task);
        assertThat(live.task()).as("its roadmap was read for that").isPresent();
    }

    @Test
    void whatIsStoppedElsewhereIsNotBroughtBack() {
        start(Rhythm.PLAIN);
        work(2);
        desk.timers.clear();

        work(1);

        assertThat(desk.timers.timer()).isEmpty();
        assertThat(live.timer().get()).isNull();
        assertThat(live.said().get()).contains("elsewhere");
    }

    @Test
    void whatIsStoppedElsewhereIsNotLoggedHere() {
        start(Rhythm.PLAIN);
        pass(9);
        desk.timers.clear();

        done();

        assertThat(log()).isEmpty();
        assertThat(task().status()).isEqualTo(Status.OPEN);
        assertThat(live.timer().get()).isNull();
    }

    @Test
    void anotherThatIsOnByNowStays() {
        start(Rhythm.PLAIN);
        pass(9);
        var other = Timer.start(ROADMAP, new Key("r0p1m1t1"), Rhythm.PLAIN, WEDNESDAY, desk.clock.instant());
        desk.timers.keep(other);

        done();

        assertThat(desk.timers.timer()).contains(other);
        assertThat(on()).isEqualTo(other);
    }

    @Test
    void aTaskThatIsGoneKeepsItsTime() {
        start(Rhythm.PLAIN);
        pass(9);
        desk.library.change(ROADMAP, Edits.delete(List.of(TASK)));
        assertThat(live.task()).isEmpty();

        done();

        assertThat(log()).extracting(TimeEntry::task).containsExactly(TASK);
    }

    @Test
    void aRoadmapThatIsGoneKeepsItsTime() {
        start(Rhythm.PLAIN);
        pass(9);
        desk.model.remove(ROADMAP);
        assertThat(live.task()).isEmpty();

        done();

        assertThat(log()).hasSize(1);
        assertThat(live.timer().get()).isNull();
    }

    @Test
    void aClockSetBackLosesNothing() {
        start(Rhythm.PLAIN);
        work(20);
        pass(-60);
        work(5);

        done();

        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(24 * 60);
    }

    @Test
    void whoPausesAfterTimeAwayIsAskedFirst() {
        start(Rhythm.PLAIN);
        work(5);
        pass(300);

        live.pause();
        assertThat(live.away().get()).isNotNull();
        live.leaveAwayOut();
        live.pause();

        assertThat(on().worked(live.now())).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    }

    @Test
    void whatIsPausedElsewhereIsNotSetGoingAgain() {
        start(Rhythm.PLAIN);
        work(5);
        var paused = desk.timers.timer().orElseThrow().pause(live.now());
        desk.timers.keep(paused);

        work(5);

        assertThat(desk.timers.timer()).contains(paused);
        assertThat(on()).isEqualTo(paused);
    }

    @Test
    void aTimerStartedRightAfterAnotherWasStoppedIsKept() {
        start(Rhythm.PLAIN);
        work(5);
        done();
        start(Rhythm.PLAIN);

        assertThat(desk.timers.timer()).contains(on());
        work(5);
        assertThat(desk.timers.timer().orElseThrow().running()).isTrue();
    }

    @Test
    void aDiskThatFailsIsSaidAndTriedAgain() {
        var broken = new boolean[] {true};
        live = desk.timer(failing(broken), this::lookForMoves);

        start(Rhythm.PLAIN);
        assertThat(live.said().get()).isEqualTo("The disk is full.");
        assertThat(on().running()).isTrue();

        broken[0] = false;
        work(1);
        assertThat(desk.timers.timer()).contains(on());
        assertThat(live.said().get()).isEmpty();
    }

    private TimerStore failing(boolean[] broken) {
        return new TimerStore() {
            @Override
            public Optional<Timer> timer() {
                return desk.timers.timer();
            }

            @Override
            public void keep(Timer timer) {
                if (broken[0]) {
                    throw new StorageException("The disk is full.");
                }
                desk.timers.keep(timer);
            }

            @Override
            public void clear() {
                desk.timers.clear();
            }
        };
    }
}
