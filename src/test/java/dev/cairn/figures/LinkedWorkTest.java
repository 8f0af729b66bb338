package dev.cairn.figures;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedWorkTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    private static Roadmap done() {
        var task = Task.of(new Key("x"), "x").withEffort(new Effort(MinuteRange.ofHours(1, 1), Effort.Origin.STATED));
        var ticked = task.withState(task.state().withStanding(Standing.done(DAY)));
        var module = Module.of(new Key("m"), "M").withTasks(List.of(ticked));
        return Roadmaps.roadmap(Phase.of(new Key("p"), "P").withModules(List.of(module)));
    }

    @Test
    void whatWasDoneAlongWithALinkedTaskIsDoneTwiceButWorkedOnce() {
        var one = new RoadmapId("a");
        var other = new RoadmapId("b");
        var roadmaps = Map.of(one, done(), other, done());
        var links = Links.NONE.withOwn(new TaskId(other, new Key("x")), Standing.OPEN);
        var alone = Ledger.of(roadmaps, Planning.NONE, TimeLog.EMPTY);
        var linked = Ledger.of(roadmaps, Planning.NONE, TimeLog.EMPTY, links);
        assertThat(alone.work()).hasSize(2);
        assertThat(linked.work()).singleElement().extracting(Work::roadmap).isEqualTo(one);
        assertThat(linked.done()).isEqualTo(alone.done());
    }
}
