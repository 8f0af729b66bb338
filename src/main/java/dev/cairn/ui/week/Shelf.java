package dev.cairn.ui.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a week: room that is left in it, and what could be put there.
 *
 * @param free minutes in which nothing is planned, from now on
 * @param gaps in how many stretches they come
 * @param forward what is planned after this week, the next first
 * @param undated what has no place in the plan
 * @param more how many of these are not listed
 */
record Shelf(int free, int gaps, List<Item> forward, List<Item> undated, int more) {
    static final Shelf NONE = new Shelf(0, 0, List.of(), List.of(), 0);

    Shelf {
        forward = List.copyOf(forward);
        undated = List.copyOf(undated);
    }

    /**
     * A task that can be put on a day.
     *
     * @param owner what its roadmap is called; empty where only one is looked at
     * @param minutes a session of it takes; 0 where nobody knows
     * @param where it stands, and when it is planned now
     * @param planned its next session; null where it has none
     * @param plannable whether the plan can hold it
     */
    record Item(
            RoadmapId roadmap,
            Key phase,
            Key module,
            Key task,
            String title,
            String where,
            String owner,
            int minutes,
            int hue,
            boolean guessed,
            @Nullable Session planned,
            boolean plannable) {

        /** What is put somewhere: its next session, or else one that never was, at the beginning of a day. */
        Session session(LocalDate day) {
            return planned != null
                    ? planned
                    : new Session(roadmap, phase, module, task, day, 0, Math.max(Slot.SHORTEST, minutes), false);
        }
    }

    Stream<Item> items() {
        return Stream.concat(forward.stream(), undated.stream());
    }
}
