package dev.cairn.ui.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Hold;
import dev.cairn.study.Outlook;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What it would mean to put something somewhere.
 *
 * @param outside minutes of it that lie outside the hours there are
 * @param against the name of what is in the way; empty where nothing is, or where it has no name
 */
record Landing(Slot slot, Kind kind, int outside, String against) {

    /** Whether it can be put there. */
    enum Kind {
        FREE,
        /** That time has passed. */
        PAST,
        HABIT,
        /** Something else is pinned there, to the minute. */
        PINNED
    }

    boolean allowed() {
        return kind == Kind.FREE;
    }

    /**
     * Looks at a slot.
     *
     * @param mover what is put there: not in its own way
     * @param earliest nothing begins before it
     */
    static Landing of(Outlook outlook, Session mover, Slot slot, LocalDateTime earliest) {
        if (slot.begins().isBefore(earliest)) {
            return new Landing(slot, Kind.PAST, 0, "");
        }
        var habit = outlook.availability().habits().stream()
                .filter(it -> it.days().contains(slot.date().getDayOfWeek()) && slot.overlaps(it.window()))
                .findFirst();
        if (habit.isPresent()) {
            return new Landing(slot, Kind.HABIT, 0, habit.get().title());
        }
        var pinned = inTheWay(outlook, mover, slot);
        return pinned.map(title -> new Landing(slot, Kind.PINNED, 0, title))
                .orElseGet(() -> new Landing(slot, Kind.FREE, outside(outlook, slot), ""));
    }

    private static int outside(Outlook outlook, Slot slot) {
        return Window.without(List.of(slot.window()), outlook.availability().free(slot.date())).stream()
                .mapToInt(Window::minutes)
                .sum();
    }

    /** The title of another task that is pinned to a time a slot takes some of. */
    private static Optional<String> inTheWay(Outlook outlook, Session mover, Slot slot) {
        var held = Hold.of(outlook, mover);
        for (RoadmapId id : outlook.roadmaps().keySet()) {
            for (Map.Entry<Key, List<Pin>> pins :
                    outlook.planning().choices(id).pins().entrySet()) {
                boolean taken = pins.getValue().stream()
                        .filter(pin -> !isPlannedElsewhere(outlook, id, pins.getKey(), pin))
                        .filter(pin ->
                                !(id.equals(mover.roadmap()) && held.equals(Optional.of(new Hold(pins.getKey(), pin)))))
                        .anyMatch(pin -> takes(pin, slot));
                if (taken) {
                    var open = Tree.find(outlook.roadmaps().get(id), pins.getKey())
                            .filter(it -> it.node() instanceof Task task && task.status() == Status.OPEN);
                    if (open.isPresent()) {
                        return Optional.of(open.get().node().title());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A pin that waits for the end of a link takes no time. */
    private static boolean isPlannedElsewhere(Outlook outlook, RoadmapId id, Key node, Pin pin) {
        return outlook.plan()
                .notices()
                .contains(new PlanNotice(PlanNotice.Kind.PIN_PLANNED_ELSEWHERE, id, node, pin.date(), 0));
    }

    private static boolean takes(Pin pin, Slot slot) {
        var at = pin.at();
        var minutes = pin.minutes();
        return at != null
                && minutes != null
                && pin.date().equals(slot.date())
                && slot.overlaps(new Window(at, Math.min(Window.DAY, at + minutes)));
    }
}
