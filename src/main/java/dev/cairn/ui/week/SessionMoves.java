package dev.cairn.ui.week;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Session;
import dev.cairn.study.Change;
import dev.cairn.study.Edits;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.SessionEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the week does to sessions beyond {@link SessionEdits}: there a session is never longer than what is open of its task; here a task
 * that is given a longer one gets more time.
 */
final class SessionMoves {
    private SessionMoves() {}

    /**
     * Fixes a session to a slot, in place of where it was.
     *
     * @param roadmap that of the session, as it stands
     */
    static List<Change> put(Outlook outlook, Roadmap roadmap, Session session, Slot slot) {
        int open = SessionEdits.open(outlook, session.roadmap(), session.task());
        if (slot.minutes() <= open) {
            return SessionEdits.put(outlook, session, slot.date(), slot.start(), slot.minutes());
        }
        var pin = new Pin(slot.date(), slot.start(), slot.minutes());
        var changes = new ArrayList<>(pin(outlook, session.roadmap(), session.task(), session, pin));
        Edits.reestimate(session.task(), Effort.own(slot.minutes())).apply(roadmap).stream()
                .map(what -> new Change(session.roadmap(), what))
                .forEach(changes::add);
        return changes;
    }

    /** Gives a task a session on a day, wherever there is room on it. */
    static List<Change> place(Outlook outlook, Shelf.Item item, LocalDate date) {
        return pin(outlook, item.roadmap(), item.task(), item.planned(), new Pin(date, null, item.minutes()));
    }

    private static List<Change> pin(Outlook outlook, RoadmapId id, Key task, @Nullable Session instead, Pin pin) {
        return PlanEdits.choose(outlook.planning(), id, choices -> {
            var pins = new ArrayList<>(choices.pins().getOrDefault(task, List.of()));
            pins.removeIf(it -> instead != null && SessionEdits.holds(it, instead));
            pins.add(pin);
            return choices.withPins(task, pins);
        });
    }
}
