package dev.cairn.schedule;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Availability;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the learner decided about plans.
 *
 * @param availability the hours there are; null where the learner never said
 * @param choices those made for single roadmaps
 * @param baselines the first plans, where set
 */
public record Planning(
        @Nullable Availability availability,
        SessionLengths lengths,
        Map<RoadmapId, PlanChoices> choices,
        Map<RoadmapId, Baseline> baselines) {
    /** Nothing decided. */
    public static final Planning NONE = new Planning(null, SessionLengths.USUAL, Map.of(), Map.of());

    public Planning {
        choices = Map.copyOf(choices);
        baselines = Map.copyOf(baselines);
    }

    public PlanChoices choices(RoadmapId id) {
        return choices.getOrDefault(id, PlanChoices.NONE);
    }

    public Optional<Baseline> baseline(RoadmapId id) {
        return Optional.ofNullable(baselines.get(id));
    }

    public Planning withAvailability(@Nullable Availability newAvailability) {
        return new Planning(newAvailability, lengths, choices, baselines);
    }

    public Planning withLengths(SessionLengths newLengths) {
        return new Planning(availability, newLengths, choices, baselines);
    }

    public Planning withChoices(RoadmapId id, PlanChoices chosen) {
        var changed = new HashMap<>(choices);
        if (chosen.equals(PlanChoices.NONE)) {
            changed.remove(id);
        } else {
            changed.put(id, chosen);
        }
        return new Planning(availability, lengths, changed, baselines);
    }

    public Planning withBaseline(RoadmapId id, @Nullable Baseline baseline) {
        var changed = new HashMap<>(baselines);
        if (baseline == null) {
            changed.remove(id);
        } else {
            changed.put(id, baseline);
        }
        return new Planning(availability, lengths, choices, changed);
    }
}
