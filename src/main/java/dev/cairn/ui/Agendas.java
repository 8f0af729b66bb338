package dev.cairn.ui;

import dev.cairn.schedule.Agenda;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the plan held for the last days when each of them began.
 *
 * @param known the latest first
 */
public record Agendas(List<Agenda> known) {
    public static final Agendas NONE = new Agendas(List.of());

    public Agendas {
        known = List.copyOf(known);
    }

    public Optional<Agenda> of(LocalDate day) {
        return known.stream().filter(it -> it.day().equals(day)).findFirst();
    }

    /** The agenda of the last day before a date that had sessions. */
    public Optional<Agenda> before(LocalDate day) {
        return known.stream()
                .filter(it -> it.day().isBefore(day) && !it.sessions().isEmpty())
                .findFirst();
    }
}
