package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a study phase allots to those of its modules that have no hours of their own.
 *
 * <p>Where the phase states hours, they share what is left of them. Otherwise time on the calendar counts for as many hours as the week
 * the roadmap {@link About#assumedWeek assumes}: modules with weeks share those; the others share the weeks or the length of the phase,
 * unless others in it state hours. What modules with hours take in the same time is taken off first, and so is what single tasks state. Shares go by the weight of the tasks
 * they are for, and add up exactly. Where nothing is left, nothing is allotted: then the document contradicts itself, and a guess is
 * better than no time at all.
 *
 * <p>Depends on what there is to do, never on what is done.
 */
public final class Allotment {
    /** Nothing for any module. */
    public static final Allotment NONE = new Allotment(Map.of());

    private final Map<Key, Share> shares;

    private Allotment(Map<Key, Share> shares) {
        this.shares = shares;
    }

    /** What an allotment was made from. */
    public enum Basis {
        /** The hours stated for the phase. */
        PHASE_HOURS,
        /** The weeks of the module itself. */
        MODULE_WEEKS,
        /** The weeks of the phase, or how long it lasts. */
        PHASE_TIME
    }

    /**
     * What one module gets.
     *
     * @param minutes for its tasks without figures of their own, all together
     * @param reduced whether something was taken off for what has hours of its own
     */
    public record Share(MinuteRange minutes, Basis basis, boolean reduced) {}

    /** What a phase of a roadmap allots; nothing in a checklist. Costs one look at each task of a phase that has something to allot. */
    public static Allotment of(About about, Phase phase) {
        if (phase.kind() == Phase.Kind.CHECKLIST
                || phase.modules().stream().allMatch(module -> module.effort() != null)) {
            return NONE;
        }
        var shares = new HashMap<Key, Share>();
        var hours = phase.time().hours();
        var week = about.assumedWeek();
        if (hours != null) {
            share(hours, Basis.PHASE_HOURS, taken(phase), needy(phase.modules()), shares);
        } else if (week.isPresent()) {
            shareWeeks(week.get().minutes(), phase, shares);
        }
        return shares.isEmpty() ? NONE : new Allotment(shares);
    }

    /** What a module gets; null for one with hours of its own, and where nothing is allotted. */
    public @Nullable Share of(Module module) {
        return shares.get(module.key());
    }

    private static void shareWeeks(MinuteRange week, Phase phase, Map<Key, Share> shares) {
        var dated = new ArrayList<Dated>();
        var undated = new ArrayList<Needy>();
        for (Needy needy : needy(phase.modules())) {
            var weeks = needy.module.weeks();
            if (weeks == null) {
                undated.add(needy);
            } else {
                dated.add(new Dated(needy, weeks));
            }
        }
        MinuteRange taken = taken(phase);
        for (Calendar.Stretch<Dated> stretch : Calendar.stretches(dated, Dated::weeks)) {
            var whole = Calendar.minutes(stretch.weeks(), week);
            var needy = stretch.items().stream().map(Dated::needy).toList();
            var takenThen = taken(phase, stretch.weeks());
            share(whole, Basis.MODULE_WEEKS, takenThen, needy, shares);
            taken = taken.plus(whole.less(takenThen));
        }
        var time = Calendar.minutes(phase.time(), week);
        // Where modules state hours, the phase's time says how long it lasts, not how much there is to do: what is left
        // of it would all fall
        // to the one project that states none.
        if (time.isPresent() && phase.modules().stream().allMatch(module -> module.effort() == null)) {
            share(time.get(), Basis.PHASE_TIME, taken, undated, shares);
        }
    }

    /**
     * A module without hours of its own.
     *
     * @param own what its tasks state themselves
     * @param weight of its other tasks
     */
    private record Needy(Module module, MinuteRange own, int weight) {}

    private record Dated(Needy needy, WeekSpan weeks) {}

    /** The modules with tasks that no figure is known for. */
    private static List<Needy> needy(List<Module> modules) {
        var needy = new ArrayList<Needy>();
        for (Module module : modules) {
            if (module.effort() != null) {
                continue;
            }
            var own = MinuteRange.ZERO;
            int weight = 0;
            for (Task task : module.tasks().stream().flatMap(Task::leaves).toList()) {
                var effort = task.effort();
                own = effort == null ? own : own.plus(effort.minutes());
                weight += effort == null ? Weights.of(task.kind()) : 0;
            }
            if (weight > 0) {
                needy.add(new Needy(module, own, weight));
            }
        }
        return needy;
    }

    private static MinuteRange taken(Phase phase) {
        return phase.modules().stream()
                .flatMap(module -> Optional.ofNullable(module.effort()).stream())
                .map(Effort::minutes)
                .reduce(MinuteRange.ZERO, MinuteRange::plus);
    }

    /** What modules with hours take in some weeks, spread evenly over their own. */
    private static MinuteRange taken(Phase phase, WeekSpan weeks) {
        var taken = MinuteRange.ZERO;
        for (Module module : phase.modules()) {
            var effort = module.effort();
            var own = module.weeks();
            if (effort != null && own != null) {
                taken = taken.plus(Calendar.part(effort.minutes(), own, weeks));
            }
        }
        return taken;
    }

    private static void share(
            MinuteRange whole, Basis basis, MinuteRange taken, List<Needy> modules, Map<Key, Share> shares) {
        if (modules.isEmpty()) {
            return;
        }
        var off = modules.stream().map(Needy::own).reduce(taken, MinuteRange::plus);
        var left = whole.less(off);
        if (left.max() == 0) {
            return;
        }
        var parts = Weights.split(left, modules.stream().map(Needy::weight).toList());
        for (int i = 0; i < parts.size(); i++) {
            shares.put(modules.get(i).module.key(), new Share(parts.get(i), basis, off.max() > 0));
        }
    }
}
