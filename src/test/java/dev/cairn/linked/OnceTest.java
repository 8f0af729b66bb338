package dev.cairn.linked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.testing.Roadmaps;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static final RoadmapId A = new RoadmapId("a");
    private static final RoadmapId B = new RoadmapId("b");
    private static final RoadmapId C = new RoadmapId("c");

    private static TaskId task(RoadmapId roadmap, String key) {
        return new TaskId(roadmap, new Key(key));
    }

    private static Task open(String key) {
        return Task.of(new Key(key), key);
    }

    private static Task done(String key) {
        var task = open(key);
        return task.withState(task.state().withStanding(Standing.done(LocalDate.of(2027, 3, 1))));
    }

    private static Roadmap roadmap(Task... tasks) {
        var module = Module.of(new Key("m"), "Module").withTasks(Arrays.asList(tasks));
        return Roadmaps.roadmap(Phase.of(new Key("p"), "Phase").withModules(List.of(module)));
    }

    private static Roadmap checklist(Task... tasks) {
        var phase = roadmap(tasks).phases().getFirst();
        return Roadmaps.roadmap(new Phase(
                phase.key(), phase.heading(), Phase.Kind.CHECKLIST, 0, phase.time(), null, phase.modules(), ""));
    }

    private static Links linked(TaskId... tasks) {
        var links = Links.NONE;
        for (int i = 1; i < tasks.length; i++) {
            links = links.with(new Pair(tasks[i - 1], tasks[i]), Verdict.LINKED);
        }
        return links;
    }

    private static Set<TaskId> elsewhere(Links links, Planning planning, Map<RoadmapId, Roadmap> active) {
        return Once.of(links, planning, active).elsewhere();
    }

    private static Map<RoadmapId, Roadmap> active(Object... idsAndRoadmaps) {
        var active = new LinkedHashMap<RoadmapId, Roadmap>();
        for (int i = 0; i < idsAndRoadmaps.length; i += 2) {
            active.put((RoadmapId) idsAndRoadmaps[i], (Roadmap) idsAndRoadmaps[i + 1]);
        }
        return active;
    }

    @Test
    void whatHasADateOfItsOwnIsPlannedWhereItHasIt() {
        var links = linked(task(A, "x"), task(B, "y"));
        var pinned = Planning.NONE.withChoices(
                B, PlanChoices.NONE.withPins(new Key("y"), List.of(Pin.on(LocalDate.of(2027, 3, 12)))));
        assertThat(elsewhere(links, pinned, active(A, roadmap(open("x")), B, roadmap(open("y")))))
                .containsExactly(task(A, "x"));
    }

    @Test
    void linkedWorkIsPlannedInTheFirstRoadmapOnly() {
        var links = linked(task(A, "x"), task(B, "y"), task(C, "z"));
        assertThat(elsewhere(
                        links,
                        Planning.NONE,
                        active(B, roadmap(open("y")), A, roadmap(open("x")), C, roadmap(open("z")))))
                .containsExactlyInAnyOrder(task(A, "x"), task(C, "z"));
    }

    @Test
    void aRoadmapThatRestsTakesNothingAway() {
        var links = linked(task(A, "x"), task(B, "y"), task(C, "z"));
        assertThat(elsewhere(links, Planning.NONE, active(C, roadmap(open("z"), open("other")))))
                .isEmpty();
    }

    @Test
    void tasksThatAreDoneOrApartTakeNothingAway() {
        var links = linked(task(A, "x"), task(B, "y")).with(new Pair(task(A, "u"), task(B, "v")), Verdict.APART);
        assertThat(elsewhere(
                        links,
                        Planning.NONE,
                        active(A, roadmap(done("x"), open("u")), B, roadmap(open("y"), open("v")))))
                .isEmpty();
    }

    @Test
    void nothingIsLeftToAChecklistWhichIsNeverPlanned() {
        var links = linked(task(A, "x"), task(B, "y"));
        assertThat(elsewhere(links, Planning.NONE, active(A, checklist(open("x")), B, roadmap(open("y")))))
                .isEmpty();
    }

    @Test
    void nothingIsLeftToATaskThatIsPlannedByItsSubtasks() {
        var links = linked(task(A, "x"), task(B, "y"));
        var parent = open("x").withSubtasks(List.of(open("below")));
        assertThat(elsewhere(links, Planning.NONE, active(A, roadmap(parent), B, roadmap(open("y")))))
                .isEmpty();
    }

    @Test
    void ofTwoTasksOfOneRoadmapTheFirstIsPlanned() {
        var links = linked(task(A, "x"), task(B, "y"), task(A, "u"));
        assertThat(elsewhere(links, Planning.NONE, active(A, roadmap(open("u"), open("x")), B, roadmap(open("y")))))
                .containsExactlyInAnyOrder(task(A, "x"), task(B, "y"));
    }
}
