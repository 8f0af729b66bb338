package dev.cairn.ui.hours;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Share;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.RoadmapText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the week is split over the roadmaps. */
final class Parts {
    private static final int PER_CENT = 100;

    private Parts() {}

    /**
     * Every roadmap, those that share the week first.
     *
     * @param week minutes of a usual week
     */
    static List<HoursState.Part> of(Planning planning, List<Overview> overviews, int week) {
        var active = Outlook.active(planning, overviews);
        var weights = weights(planning, active, week);
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        var parts = new ArrayList<HoursState.Part>();
        for (boolean wanted : new boolean[] {true, false}) {
            for (Overview overview : overviews) {
                var id = overview.id();
                var choices = planning.choices(id);
                if (active.contains(id) == wanted) {
                    double weight = weights.getOrDefault(id, 0.0);
                    parts.add(new HoursState.Part(
                            id,
                            RoadmapText.shortTitle(overview.title()),
                            wanted,
                            choices.activity() == Activity.PAUSED,
                            choices.start(),
                            choices.share(),
                            weight > 0 ? (int) Math.round(week * weight / all) : 0));
                }
            }
        }
        return parts;
    }

    /** As the planner sets shares against each other: those that have none get equal parts of what is left. */
    private static Map<RoadmapId, Double> weights(Planning planning, List<RoadmapId> active, int week) {
        var weights = new HashMap<RoadmapId, Double>();
        for (RoadmapId id : active) {
            var share = planning.choices(id).share();
            if (share != null) {
                weights.put(id, percent(share, week));
            }
        }
        double given =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        int without = Math.max(1, active.size() - weights.size());
        double equal = given < PER_CENT ? (PER_CENT - given) / without : (double) PER_CENT / active.size();
        active.forEach(id -> weights.putIfAbsent(id, equal));
        return weights;
    }

    private static double percent(Share share, int week) {
        return share.unit() == Share.Unit.MINUTES
                ? share.amount() * (double) PER_CENT / Math.max(1, week)
                : share.amount();
    }

    /**
     * Starts or pauses a roadmap. Where the learner had not said which are active, those that were assumed to be become so: what is not
     * said must not change under the learner's hands.
     */
    static List<Change> activity(Planning planning, List<Overview> overviews, RoadmapId id, Activity activity) {
        var changes = new ArrayList<Change>();
        if (!Outlook.activeDecided(planning, overviews)) {
            Outlook.active(planning, overviews).stream()
                    .filter(it -> !it.equals(id))
                    .forEach(it -> changes.addAll(
                            PlanEdits.choose(planning, it, choices -> choices.withActivity(Activity.ACTIVE))));
        }
        changes.addAll(PlanEdits.choose(planning, id, choices -> choices.withActivity(activity)));
        return changes;
    }

    /** Gives all that share the week what they get now, in another unit; null makes the parts equal. */
    static List<Change> unit(Planning planning, List<HoursState.Part> parts, Share.@Nullable Unit unit, int week) {
        var changes = new ArrayList<Change>();
        for (HoursState.Part part : parts) {
            if (part.active()) {
                var share = unit == null ? null : share(part.minutes(), unit, week);
                changes.addAll(PlanEdits.choose(planning, part.id(), (PlanChoices it) -> it.withShare(share)));
            }
        }
        return changes;
    }

    private static Share share(int minutes, Share.Unit unit, int week) {
        int amount = unit == Share.Unit.MINUTES ? minutes : (int) Math.round(minutes * (double) PER_CENT / week);
        return new Share(Math.max(1, amount), unit);
    }
}
