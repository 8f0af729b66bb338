package dev.cairn.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * What the plan held for a day when that day began: so that one can see the next day what was left.
 *
 * @param sessions of that day, in order
 */
public record Agenda(LocalDate day, List<Session> sessions) {
    public Agenda {
        sessions = List.copyOf(sessions);
    }
}
