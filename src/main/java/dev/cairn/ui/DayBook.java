package dev.cairn.ui;

import dev.cairn.schedule.Agenda;
import dev.cairn.study.Outlook;
import dev.cairn.study.StudyStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the plan held for each day when it began: kept with the first plan of a study day, so that one can see later what was left.
 * Confined to the thread that paints.
 */
final class DayBook {
    private static final int DAYS_BACK = 7;

    private final StudyStore store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Agendas> agendas = new ReadOnlyObjectWrapper<>(Agendas.NONE);
    private final Set<LocalDate> unwritten = new HashSet<>();
    private @Nullable LocalDate openedOn;

    DayBook(StudyStore store, Background background) {
        this.store = store;
        this.background = background;
    }

    ReadOnlyObjectProperty<Agendas> agendas() {
        return agendas.getReadOnlyProperty();
    }

    /** Reads what is known on a study day, once, and then goes on. What cannot be read is read again the next time. */
    void open(LocalDate today, Runnable then) {
        if (today.equals(openedOn)) {
            then.run();
            return;
        }
        background.store(
                () -> read(today),
                known -> {
                    openedOn = today;
                    agendas.set(new Agendas(withThoseOf(known)));
                    then.run();
                },
                failure -> {
                    // A plan without yesterday is better than none; the log tells why.
                    Failures.sentence(failure);
                    then.run();
                });
    }

    /** What was read, and what is known although it could not be written. */
    private List<Agenda> withThoseOf(List<Agenda> read) {
        var days = read.stream().map(Agenda::day).toList();
        return Stream.concat(read.stream(), agendas.get().known().stream().filter(it -> !days.contains(it.day())))
                .sorted(Comparator.comparing(Agenda::day).reversed())
                .toList();
    }

    private List<Agenda> read(LocalDate today) {
        var known = new ArrayList<Agenda>();
        var before = today.plusDays(1);
        while (!before.isBefore(today.minusDays(DAYS_BACK))) {
            var agenda = store.agendaBefore(before).orElse(null);
            if (agenda == null) {
                break;
            }
            known.add(agenda);
            before = agenda.day();
        }
        return known;
    }

    /** Keeps what the present study day begins with, where nothing is kept of it yet; and what could not be written before. */
    void keep(Outlook outlook) {
        var known = agendas.get();
        var failed =
                known.known().stream().filter(it -> unwritten.remove(it.day())).toList();
        failed.forEach(this::write);
        outlook.agenda()
                .filter(it -> it.day().equals(openedOn) && known.of(it.day()).isEmpty())
                .ifPresent(it -> {
                    agendas.set(new Agendas(
                            Stream.concat(Stream.of(it), known.known().stream()).toList()));
                    write(it);
                });
    }

    private void write(Agenda agenda) {
        background.store(
                () -> {
                    store.keepAgenda(agenda);
                    return agenda;
                },
                kept -> {},
                failure -> {
                    // Tried again with the next plan.
                    unwritten.add(agenda.day());
                    Failures.sentence(failure);
                });
    }
}
