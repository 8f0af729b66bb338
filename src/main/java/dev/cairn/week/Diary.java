package dev.cairn.week;

import dev.cairn.schedule.Agenda;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of some days in a row.
 *
 * @param agendas what the plan held for each when it began; none for a day that was never looked at
 * @param ticks when tasks were done, in order; of one that was ticked again, the last time. One that is open again may still be among them
 */
public record Diary(List<Agenda> agendas, List<Tick> ticks) {
    /** Nothing. */
    public static final Diary EMPTY = new Diary(List.of(), List.of());

    public Diary {
        agendas = List.copyOf(agendas);
        ticks = List.copyOf(ticks);
    }

    public Optional<Agenda> agenda(LocalDate studyDay) {
        return agendas.stream().filter(it -> it.day().equals(studyDay)).findFirst();
    }
}
