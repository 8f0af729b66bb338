package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Availability;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a learner can do to plans, as functions from what was decided to what changes. For {@link Library#perform}. */
public final class PlanEdits {
    private PlanEdits() {}

    public static List<Change> availability(Planning planning, @Nullable Availability availability) {
        return Objects.equals(planning.availability(), availability)
                ? List.of()
                : List.of(new Change(
                        RoadmapId.ALL, new Happening.AvailabilityChanged(planning.availability(), availability)));
    }

    public static List<Change> lengths(Planning planning, SessionLengths lengths) {
        return planning.lengths().equals(lengths)
                ? List.of()
                : List.of(new Change(RoadmapId.ALL, new Happening.SessionLengthsChanged(planning.lengths(), lengths)));
    }

    public static List<Change> choose(Planning planning, RoadmapId id, UnaryOperator<PlanChoices> choice) {
        var before = planning.choices(id);
        var after = choice.apply(before);
        return before.equals(after) ? List.of() : List.of(new Change(id, new Happening.PlanChanged(before, after)));
    }

    /**
     * Makes a roadmap take part in the week, or rest. With the first such decision the roadmaps that were only assumed to be active
     * become so: else starting one would silently drop the others.
     */
    public static List<Change> activity(
            Planning planning, List<Overview> overviews, RoadmapId id, PlanChoices.Activity activity) {
        var changes = new ArrayList<Change>();
        if (!Outlook.activeDecided(planning, overviews)) {
            Outlook.active(planning, overviews).stream()
                    .filter(other -> !other.equals(id))
                    .forEach(other -> changes.addAll(
                            choose(planning, other, it -> it.withActivity(PlanChoices.Activity.ACTIVE))));
        }
        changes.addAll(choose(planning, id, it -> it.withActivity(activity)));
        return changes;
    }

    public static List<Change> baseline(Planning planning, RoadmapId id, @Nullable Baseline baseline) {
        var before = planning.baselines().get(id);
        return Objects.equals(before, baseline)
                ? List.of()
                : List.of(new Change(id, new Happening.BaselineChanged(before, baseline)));
    }

    /** All that leads from one set of decisions to another. */
    public static List<Change> between(Planning before, Planning after) {
        var changes = new ArrayList<Change>();
        changes.addAll(availability(before, after.availability()));
        changes.addAll(lengths(before, after.lengths()));
        var chosen = new TreeSet<>(before.choices().keySet());
        chosen.addAll(after.choices().keySet());
        chosen.forEach(id -> changes.addAll(choose(before, id, ignored -> after.choices(id))));
        var compared = new TreeSet<>(before.baselines().keySet());
        compared.addAll(after.baselines().keySet());
        compared.forEach(
                id -> changes.addAll(baseline(before, id, after.baselines().get(id))));
        return changes;
    }
}
