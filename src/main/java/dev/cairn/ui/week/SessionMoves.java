package dev.cairn.ui.week;

import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.study.Change;
import dev.cairn.study.PlanEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What can be decided about one session, as functions from what was decided to what changes. */
final class SessionMoves {
    private SessionMoves() {}

    /** Whether a pin is what holds a session where it is. */
    static boolean holds(Pin pin, Session session) {
        var at = pin.at();
        return session.pinned()
                && pin.date().equals(session.date())
                && pin.minutes() != null
                && (at == null
                        || at == session.start()
                        || at < session.start() && at + pin.minutes() > session.start());
    }

    /** Fixes a session to a time, in place of where it was. */
    static List<Change> put(Planning planning, Session session, LocalDate date, int at, int minutes) {
        return PlanEdits.choose(planning, session.roadmap(), choices -> {
            var pins = new ArrayList<>(choices.pins().getOrDefault(session.task(), List.of()));
            pins.removeIf(pin -> holds(pin, session));
            pins.add(new Pin(date, at, minutes));
            return choices.withPins(session.task(), pins);
        });
    }

    /** Leaves the place of a session to the plan again. */
    static List<Change> unpin(Planning planning, Session session) {
        return PlanEdits.choose(planning, session.roadmap(), choices -> {
            var own = choices.pins().getOrDefault(session.task(), List.of());
            var left = own.stream().filter(pin -> !holds(pin, session)).toList();
            if (left.size() < own.size()) {
                return choices.withPins(session.task(), left);
            }
            return own.isEmpty()
                    ? choices.withPins(session.module(), List.of())
                    : choices.withPins(
                            session.task(),
                            own.stream().filter(pin -> pin.minutes() != null).toList());
        });
    }
}
