package dev.cairn.markdown.reading;

import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Phase;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares stated totals with the sum of their parts, and tells where they disagree. Both are kept. */
final class Sums {
    private final Context context;
    private final List<PhaseDraft> phases;

    Sums(Context context, List<PhaseDraft> phases) {
        this.context = context;
        this.phases =
                phases.stream().filter(phase -> phase.kind == Phase.Kind.STUDY).toList();
    }

    void check() {
        var budget = new Budget(context);
        for (PhaseDraft phase : phases) {
            for (ModuleDraft module : phase.modules) {
                module.hours = budget.within(module.hours, module.line);
                module.tasks.forEach(task -> limit(task, budget));
            }
        }
        for (PhaseDraft phase : phases) {
            var sum = sum(phase);
            if (phase.hours != null && sum != null && !phase.hours.equals(sum)) {
                var name = phase.heading.label().isEmpty() ? phase.heading.title() : phase.heading.label();
                context.problem(
                        phase.line,
                        name + " states " + hours(phase.hours) + " hours; its parts add up to " + hours(sum)
                                + ". Both are kept.");
            }
        }
        var total = context.about.hours;
        var sum = total();
        if (total != null && sum != null && !total.equals(sum)) {
            context.problem(
                    context.about.hoursLine,
                    "The roadmap states " + hours(total) + " hours in all; its parts add up to " + hours(sum)
                            + ". Both are kept.");
        }
    }

    private static void limit(TaskDraft task, Budget budget) {
        var effort = task.effort;
        if (effort != null && budget.within(effort.minutes(), task.lines.first()) == null) {
            task.effort = null;
        }
        task.subtasks.forEach(subtask -> limit(subtask, budget));
    }

    /** The hours of a phase's modules; null where one of them states none. */
    private static @Nullable MinuteRange sum(PhaseDraft phase) {
        var sum = MinuteRange.ZERO;
        for (ModuleDraft module : phase.modules) {
            if (module.hours == null) {
                return null;
            }
            sum = sum.plus(module.hours);
        }
        return phase.modules.isEmpty() ? null : sum;
    }

    private @Nullable MinuteRange total() {
        var sum = MinuteRange.ZERO;
        for (PhaseDraft phase : phases) {
            var part = sum(phase);
            part = part == null ? phase.hours : part;
            if (part == null) {
                return null;
            }
            if ((long) sum.max() + part.max() > Integer.MAX_VALUE) {
                return null;
            }
            sum = sum.plus(part);
        }
        return sum;
    }

    private static String hours(MinuteRange minutes) {
        return minutes.min() == minutes.max()
                ? hours(minutes.min())
                : hours(minutes.min()) + "-" + hours(minutes.max());
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0 ? Integer.toString(minutes / 60) : String.format(Locale.ROOT, "%.1f", minutes / 60.0);
    }
}
