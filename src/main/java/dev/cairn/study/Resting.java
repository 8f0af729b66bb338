package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps roadmaps at rest that are only ticked along. As long as nobody said which roadmaps are active, those count that were begun; what is done in
 * one through a link did not begin it, or a single link would change the plan by months.
 */
final class Resting {
    private Resting() {}

    /**
     * What else is decided in a step so that nothing is woken by it: that those which are active are so.
     *
     * @param wanted the changes the learner made
     * @param all those with what comes along
     */
    static List<Change> kept(List<Change> wanted, List<Change> all, Planning planning, List<Overview> overviews) {
        var direct = ticked(wanted);
        var along = ticked(all);
        along.removeAll(direct);
        if (along.isEmpty() || Outlook.activeDecided(planning, overviews)) {
            return List.of();
        }
        var active = new LinkedHashSet<>(direct);
        boolean anyBegun = overviews.stream().anyMatch(it -> it.tally().done() > 0);
        if (anyBegun || direct.isEmpty()) {
            active.addAll(Outlook.active(planning, overviews));
        }
        var changes = new ArrayList<Change>();
        if (!active.containsAll(along)) {
            active.forEach(id ->
                    changes.addAll(PlanEdits.choose(planning, id, it -> it.withActivity(PlanChoices.Activity.ACTIVE))));
        }
        return changes;
    }

    private static Set<RoadmapId> ticked(List<Change> changes) {
        return changes.stream()
                .filter(it -> it.what() instanceof Happening.StatusChange)
                .map(Change::roadmap)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
