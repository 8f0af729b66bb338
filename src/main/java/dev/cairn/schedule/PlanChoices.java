package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the learner chose for the plan of one roadmap. Keys of what is no longer in the roadmap are kept and passed over.
 *
 * @param activity whether it takes part in the week
 * @param start nothing of it is planned before; null for from now on
 * @param share its part of the week; null for an equal part
 * @param pins by the key of a module or task, none of the lists empty
 * @param limits the most minutes a week for a module, by its key, each at least 1
 * @param waits by the key of a module, the modules that must be finished before it begins, none of the sets empty
 * @param beside the modules that run side by side with the one before them
 */
public record PlanChoices(
        Activity activity,
        @Nullable LocalDate start,
        @Nullable Share share,
        Pace pace,
        Reckoning reckoning,
        Map<Key, List<Pin>> pins,
        Map<Key, Integer> limits,
        Map<Key, Set<Key>> waits,
        Set<Key> beside) {

    /** Whether a roadmap takes part in the week. */
    public enum Activity {
        /** The learner has not said. */
        UNDECIDED,
        ACTIVE,
        PAUSED
    }

    /** Nothing chosen. */
    public static final PlanChoices NONE = new PlanChoices(
            Activity.UNDECIDED, null, null, Pace.HOURS, Reckoning.MIDDLE, Map.of(), Map.of(), Map.of(), Set.of());

    public PlanChoices {
        var tidyPins = new HashMap<Key, List<Pin>>();
        pins.forEach((key, list) -> {
            if (!list.isEmpty()) {
                tidyPins.put(key, List.copyOf(list));
            }
        });
        pins = Map.copyOf(tidyPins);
        limits = Map.copyOf(limits);
        var tidyWaits = new HashMap<Key, Set<Key>>();
        waits.forEach((key, before) -> {
            if (!before.isEmpty()) {
                tidyWaits.put(key, Set.copyOf(before));
            }
        });
        waits = Map.copyOf(tidyWaits);
        beside = Set.copyOf(beside);
    }

    public PlanChoices withActivity(Activity newActivity) {
        return new PlanChoices(newActivity, start, share, pace, reckoning, pins, limits, waits, beside);
    }

    public PlanChoices withStart(@Nullable LocalDate newStart) {
        return new PlanChoices(activity, newStart, share, pace, reckoning, pins, limits, waits, beside);
    }

    public PlanChoices withShare(@Nullable Share newShare) {
        return new PlanChoices(activity, start, newShare, pace, reckoning, pins, limits, waits, beside);
    }

    public PlanChoices withPace(Pace newPace) {
        return new PlanChoices(activity, start, share, newPace, reckoning, pins, limits, waits, beside);
    }

    public PlanChoices withReckoning(Reckoning newReckoning) {
        return new PlanChoices(activity, start, share, pace, newReckoning, pins, limits, waits, beside);
    }

    /** With these pins on a node in place of those it had; none takes them away. */
    public PlanChoices withPins(Key node, List<Pin> newPins) {
        var changed = new HashMap<>(pins);
        changed.put(node, newPins);
        return new PlanChoices(activity, start, share, pace, reckoning, changed, limits, waits, beside);
    }

    /** With a limit on a module's minutes a week; null takes it away. */
    public PlanChoices withLimit(Key module, @Nullable Integer minutes) {
        var changed = new HashMap<>(limits);
        if (minutes == null) {
            changed.remove(module);
        } else {
            changed.put(module, minutes);
        }
        return new PlanChoices(activity, start, share, pace, reckoning, pins, changed, waits, beside);
    }

    public PlanChoices withWaits(Key module, Set<Key> before) {
        var changed = new HashMap<>(waits);
        changed.put(module, before);
        return new PlanChoices(activity, start, share, pace, reckoning, pins, limits, changed, beside);
    }

    public PlanChoices withBeside(Key module, boolean sideBySide) {
        var changed = new HashSet<>(beside);
        if (sideBySide) {
            changed.add(module);
        } else {
            changed.remove(module);
        }
        return new PlanChoices(activity, start, share, pace, reckoning, pins, limits, waits, changed);
    }
}
