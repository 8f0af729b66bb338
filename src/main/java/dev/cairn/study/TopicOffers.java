package dev.cairn.study;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Likeness;
import dev.cairn.topics.Links;
import dev.cairn.topics.Lookalikes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tasks that look alike, which the learner may link. */
public final class TopicOffers {
    private TopicOffers() {}

    /** All pairs that seem to be one task, whatever was said of them; see {@link Lookalikes}. Not for the thread that paints. */
    public static List<Likeness> found(Map<RoadmapId, Roadmap> roadmaps) {
        return Lookalikes.find(roadmaps, Folding::fold);
    }

    /** Those of them that are worth asking about: nothing was said of them, they are not linked through others, and one of the two is open. */
    public static List<Likeness> open(List<Likeness> found, Links links, Map<RoadmapId, Roadmap> roadmaps) {
        var open = new HashSet<TaskId>();
        roadmaps.forEach((id, roadmap) -> roadmap.allTasks()
                .filter(task -> task.status() == Status.OPEN)
                .forEach(task -> open.add(new TaskId(id, task.key()))));
        var groups = new HashMap<TaskId, Set<TaskId>>();
        links.groups().forEach(group -> group.forEach(task -> groups.put(task, group)));
        return found.stream()
                .filter(it -> links.verdict(it.pair()).isEmpty())
                .filter(it -> open.contains(it.pair().one())
                        || open.contains(it.pair().other()))
                .filter(it -> !groups.getOrDefault(it.pair().one(), Set.of())
                        .contains(it.pair().other()))
                .toList();
    }
}
