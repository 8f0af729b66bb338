package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.WeekLayout;
import dev.cairn.schedule.repair.SlipRepair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Decisions that are tried, not taken: other hours, other roadmaps in the week, other choices, modules skipped. Immutable.
 *
 * @param now the plan as it is
 * @param roadmaps every roadmap of the library, in the order of the list, as it stands
 * @param weekMinutes minutes of a usual week, habits included
 * @param active those that would share the week
 * @param choices what would be chosen for single roadmaps
 * @param skipped modules whose open tasks would be skipped
 */
public record WhatIf(
        Outlook now,
        Map<RoadmapId, Roadmap> roadmaps,
        int weekMinutes,
        Set<RoadmapId> active,
        Map<RoadmapId, PlanChoices> choices,
        Map<RoadmapId, Set<Key>> skipped) {

    public WhatIf {
        roadmaps = Collections.unmodifiableMap(new LinkedHashMap<>(roadmaps));
        active = Collections.unmodifiableSet(new LinkedHashSet<>(active));
        choices = Map.copyOf(choices);
        skipped = Map.copyOf(skipped);
    }

    /** Everything as it is. */
    public static WhatIf of(Outlook now, Map<RoadmapId, Roadmap> roadmaps) {
        return new WhatIf(
                now,
                roadmaps,
                weekMinutes(now),
                now.roadmaps().keySet(),
                now.planning().choices(),
                Map.of());
    }

    private static int weekMinutes(Outlook outlook) {
        return outlook.availability().usual().minutes();
    }

    /** The same tried on the plan as it is by now. */
    public WhatIf on(Outlook later, Map<RoadmapId, Roadmap> standing) {
        return new WhatIf(later, standing, weekMinutes, active, choices, skipped);
    }

    /** With so many minutes a week, laid on the days that have hours. */
    public WhatIf withWeekMinutes(int minutes) {
        return new WhatIf(now, roadmaps, minutes, active, choices, skipped);
    }

    /** With a roadmap in the week, or resting. */
    public WhatIf withActive(RoadmapId id, boolean takesPart) {
        var changed = new LinkedHashSet<>(active);
        if (takesPart) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return new WhatIf(now, roadmaps, weekMinutes, changed, choices, skipped);
    }

    public PlanChoices choices(RoadmapId id) {
        return choices.getOrDefault(id, PlanChoices.NONE);
    }

    /** With something else chosen for a roadmap, its part in the week aside. */
    public WhatIf withChoices(RoadmapId id, UnaryOperator<PlanChoices> choice) {
        var changed = new HashMap<>(choices);
        changed.put(id, choice.apply(choices(id)));
        return new WhatIf(now, roadmaps, weekMinutes, active, changed, skipped);
    }

    public Set<Key> skipped(RoadmapId id) {
        return skipped.getOrDefault(id, Set.of());
    }

    /** With some modules skipped, or not. */
    public WhatIf withSkipped(RoadmapId id, Set<Key> modules, boolean skip) {
        var keys = new LinkedHashSet<>(skipped(id));
        if (skip) {
            keys.addAll(modules);
        } else {
            keys.removeAll(modules);
        }
        var changed = new HashMap<>(skipped);
        if (keys.isEmpty()) {
            changed.remove(id);
        } else {
            changed.put(id, Set.copyOf(keys));
        }
        return new WhatIf(now, roadmaps, weekMinutes, active, choices, changed);
    }

    /** Whether anything is other than it is. */
    public boolean isChanged() {
        return !planning().equals(now.planning()) || !skipped.isEmpty();
    }

    /** What would be decided. */
    public Planning planning() {
        var planning = now.planning();
        if (weekMinutes != weekMinutes(now)) {
            planning = planning.withAvailability(now.availability()
                    .withUsual(WeekLayout.scaled(now.availability().usual(), weekMinutes)));
        }
        for (RoadmapId id : roadmaps.keySet()) {
            planning = planning.withChoices(id, choices(id).withActivity(activity(id)));
        }
        return planning;
    }

    private PlanChoices.Activity activity(RoadmapId id) {
        var present = now.planning().choices(id).activity();
        if (active.equals(now.roadmaps().keySet())) {
            return present;
        }
        // With one decision about them all that were only assumed are decided: else resting one would wake another.
        if (active.contains(id)) {
            return PlanChoices.Activity.ACTIVE;
        }
        return now.roadmaps().containsKey(id) ? PlanChoices.Activity.PAUSED : present;
    }

    /** The plan this would give. */
    public Outlook outlook(Moment moment) {
        var planned = new LinkedHashMap<RoadmapId, Roadmap>();
        roadmaps.forEach((id, roadmap) -> {
            if (active.contains(id)) {
                planned.put(id, SlipRepair.skipping(roadmap, openTasks(id, roadmap), now.today()));
            }
        });
        return Outlook.of(moment, now.notebook().with(planning()), planned, false, now.reviews());
    }

    /** The open leaves of the modules that would be skipped. */
    private List<Key> openTasks(RoadmapId id, Roadmap roadmap) {
        var modules = skipped(id);
        return modules.isEmpty()
                ? List.of()
                : roadmap.studyPhases()
                        .map(Phase::modules)
                        .flatMap(List::stream)
                        .filter(module -> modules.contains(module.key()))
                        .map(Module::tasks)
                        .flatMap(List::stream)
                        .flatMap(Task::leaves)
                        .filter(task -> task.status() == Status.OPEN)
                        .map(Task::key)
                        .toList();
    }

    /** All that makes it so, as one step. */
    public List<Change> changes() {
        var changes = new ArrayList<>(PlanEdits.between(now.planning(), planning()));
        roadmaps.forEach((id, roadmap) ->
                changes.addAll(WaysBack.skip(id, roadmap, openTasks(id, roadmap), Standing.skipped(now.today()))));
        return changes;
    }
}
