package dev.cairn.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.linked.Once;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.testing.Roadmaps;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two linked tasks of an hour each; one of them is below a task that has sub-tasks. */
class LinkedWorkTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final RoadmapId ONE = new RoadmapId("a");
    private static final RoadmapId OTHER = new RoadmapId("b");
    private static final TaskId IN_ONE = new TaskId(ONE, new Key("x"));
    private static final TaskId IN_OTHER = new TaskId(OTHER, new Key("x"));
    private static final Links LINKED = Links.NONE.with(new Pair(IN_ONE, IN_OTHER), Verdict.LINKED);

    private static Roadmap roadmap(Standing standing) {
        var hour = new Effort(MinuteRange.ofHours(1, 1), Effort.Origin.STATED);
        var task = Task.of(new Key("x"), "x").withEffort(hour);
        var below = Task.of(new Key("y"), "y").withEffort(hour);
        var whole = Task.of(new Key("whole"), "whole")
                .withSubtasks(List.of(
                        task.withState(task.state().withStanding(standing)),
                        below.withState(below.state().withStanding(standing))));
        var module = Module.of(new Key("m"), "M").withTasks(List.of(whole));
        return Roadmaps.roadmap(Phase.of(new Key("p"), "P").withModules(List.of(module)));
    }

    private static Map<RoadmapId, Roadmap> both(Standing standing) {
        var both = new LinkedHashMap<RoadmapId, Roadmap>();
        both.put(ONE, roadmap(standing));
        both.put(OTHER, roadmap(standing));
        return both;
    }

    private static Ledger ledger(Map<RoadmapId, Roadmap> roadmaps, TimeLog time, Links links) {
        return Ledger.of(roadmaps, Planning.NONE, time, Once.of(links, Planning.NONE, both(Standing.done(DAY))));
    }

    @Test
    void whatWasDoneAlongWithALinkedTaskIsWorkedOnceAndCountsOnce() {
        var lent = LINKED.withOwn(IN_OTHER, Standing.OPEN);
        var ledger = ledger(both(Standing.done(DAY)), TimeLog.EMPTY, lent);

        assertThat(ledger.work())
                .filteredOn(it -> it.task().equals(new Key("x")))
                .singleElement()
                .extracting(Work::roadmap)
                .isEqualTo(ONE);
        assertThat(ledger.done()).isEqualTo(180);
        assertThat(ledger.total()).isEqualTo(180);
        assertThat(ledger.creditByDay()).containsEntry(DAY, 180);
        assertThat(ledger.tasksByDay()).as("tasks are tasks").containsEntry(DAY, 4);
    }

    @Test
    void whatIsTickedOnBothInOneStepIsOnePieceOfWork() {
        var ledger = ledger(both(Standing.done(DAY)), TimeLog.EMPTY, LINKED);
        assertThat(ledger.secondsByDay()).containsEntry(DAY, 3 * 3600L);
    }

    @Test
    void oneRoadmapByItselfHasTheHoursThatItPlans() {
        var alone = ledger(Map.of(OTHER, roadmap(Standing.OPEN)), TimeLog.EMPTY, Links.NONE);
        assertThat(alone.total()).isEqualTo(120);
        var open = Once.of(LINKED, Planning.NONE, both(Standing.OPEN));
        assertThat(Ledger.of(Map.of(OTHER, roadmap(Standing.OPEN)), Planning.NONE, TimeLog.EMPTY, open)
                        .total())
                .isEqualTo(60);
        assertThat(Ledger.of(Map.of(ONE, roadmap(Standing.OPEN)), Planning.NONE, TimeLog.EMPTY, open)
                        .total())
                .isEqualTo(120);
        assertThat(ledger(Map.of(OTHER, roadmap(Standing.done(DAY))), TimeLog.EMPTY, LINKED)
                        .done())
                .as("and it stays so when they are done")
                .isEqualTo(60);
    }

    @Test
    void whatWasTickedAlongUsesUpNoTimeThatWasLoggedOnTheWholeTask() {
        var time = TimeLog.EMPTY.with(
                OTHER, entries -> entries.put(UUID.randomUUID(), new TimeEntry(new Key("whole"), DAY, 3600, null)));
        var ledger = ledger(both(Standing.done(DAY)), time, LINKED.withOwn(IN_OTHER, Standing.OPEN));

        assertThat(ledger.secondsByDay())
                .as("two hours of the one; of the other the hour that was logged, which was that of y")
                .containsEntry(DAY, 3 * 3600L);
    }
}
