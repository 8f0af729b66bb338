package dev.cairn.ui.week;

import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.study.Change;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.SessionEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Putting a session somewhere as long as the learner wants it, which may be longer than what is open of its task. */
final class SessionMoves {
    private SessionMoves() {}

    /** Fixes a session to a time, in place of where it was. */
    static List<Change> put(Planning planning, Session session, LocalDate date, int at, int minutes) {
        return PlanEdits.choose(planning, session.roadmap(), choices -> {
            var pins = new ArrayList<>(choices.pins().getOrDefault(session.task(), List.of()));
            pins.removeIf(pin -> SessionEdits.holds(pin, session));
            pins.add(new Pin(date, at, minutes));
            return choices.withPins(session.task(), pins);
        });
    }
}
