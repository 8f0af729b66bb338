package dev.cairn.ui.timeline;

import dev.cairn.schedule.hours.Dates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row shows against the calendar.
 *
 * @param planned when what is open is worked on; null where nothing of it is planned
 * @param actual from the first to the last day something of it was done in Cairn; null where nothing was
 * @param first when the first plan had it; null where there is none, or it has it not
 * @param work how much of it is done
 * @param kept whether its time is kept free without anything to tick
 */
record Bar(
        @Nullable Dates planned,
        @Nullable Dates actual,
        @Nullable Dates first,
        Work work,
        List<Milestone> milestones,
        boolean kept) {
    static final Bar NONE = new Bar(null, null, null, Work.NONE, List.of(), false);

    Bar {
        milestones = List.copyOf(milestones);
    }

    boolean done() {
        return work.complete();
    }

    /** From its first day to its last; empty where there is nothing to draw. */
    Optional<Dates> whole() {
        if (done()) {
            return Optional.ofNullable(actual);
        }
        if (planned == null || actual == null) {
            return Optional.ofNullable(planned);
        }
        return Optional.of(actual.and(planned));
    }

    /** The bars of several rows as one. */
    Bar and(Bar other) {
        return new Bar(
                joined(planned, other.planned),
                joined(actual, other.actual),
                joined(first, other.first),
                work.plus(other.work),
                milestones,
                kept || other.kept);
    }

    private static @Nullable Dates joined(@Nullable Dates one, @Nullable Dates other) {
        return one == null ? other : other == null ? one : one.and(other);
    }

    Bar with(List<Milestone> shown) {
        return new Bar(planned, actual, first, work, shown, kept);
    }

    Bar keptFree(Dates span) {
        return new Bar(joined(planned, span), actual, first, work, milestones, true);
    }
}
