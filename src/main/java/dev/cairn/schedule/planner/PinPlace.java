package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Pin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pin and the tasks it is about.
 *
 * @param node the module or task the learner pinned
 * @param isTask whether that is a task
 * @param isBegun whether any of it is done
 * @param works what is open of it, in order; not empty
 */
record PinPlace(Line line, Key node, boolean isTask, boolean isBegun, Pin pin, List<Work> works) {
    /** By date and time; those without a time first. */
    static final Comparator<PinPlace> BY_TIME = Comparator.<PinPlace, LocalDate>comparing(
                    it -> it.pin().date())
            .thenComparingInt(it -> it.pin().at() == null ? -1 : it.start());

    /** Whether it fixes one session only. */
    boolean isOneSession() {
        return isTask && pin.minutes() != null;
    }

    /** Whether it fixes one session to a time. */
    boolean isExact() {
        return isOneSession() && hasTime();
    }

    /** The minute of the day it asks for; the first where it asks for none. */
    int start() {
        var at = pin.at();
        return at == null ? 0 : at;
    }

    boolean hasTime() {
        return pin.at() != null;
    }

    /** Whether it is about the very task it was put on, and not about several below it. */
    boolean isOfOne() {
        return works.size() == 1 && works.getFirst().task().equals(node);
    }

    /** The first of its tasks that is not placed yet; null where all are. */
    @Nullable
    Work head() {
        return works.stream().filter(work -> work.left() > 0).findFirst().orElse(null);
    }

    /** The midnight its date begins with. */
    long midnight() {
        return Axis.of(pin.date());
    }
}
