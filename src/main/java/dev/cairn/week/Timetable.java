package dev.cairn.week;

import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of some days while a week is made. What is cut to fit in never overlaps what is in already. */
final class Timetable {
    private final Map<LocalDate, List<Entry>> days = new HashMap<>();

    void add(Entry entry) {
        days.computeIfAbsent(entry.date(), day -> new ArrayList<>()).add(entry);
    }

    /** By time. */
    List<Entry> on(LocalDate date) {
        return days.getOrDefault(date, List.of()).stream().sorted(Entry.ORDER).toList();
    }

    /** What is left of a window of a date between the entries, in order. */
    List<Window> gaps(LocalDate date, Window window) {
        var taken =
                days.getOrDefault(date, List.of()).stream().map(Entry::window).toList();
        return Window.without(List.of(window), taken);
    }

    /** A session cut down to its longest part that is free; empty where that is less than half of it. */
    Optional<Session> cut(Session session) {
        return parts(session).stream()
                .max(Comparator.comparingInt(Session::minutes))
                .filter(it -> it.minutes() * 2 >= session.minutes());
    }

    /** All that is free of a session, in order. */
    List<Session> parts(Session session) {
        return gaps(session.date(), session.window()).stream()
                .map(it -> at(session, session.date(), it))
                .toList();
    }

    /** Adds work that was done; where the same work goes on as it ends, both are one entry. */
    void addUpTo(Session work) {
        var entries = days.computeIfAbsent(work.date(), day -> new ArrayList<>());
        var next = entries.stream()
                .filter(it -> it.isDone()
                        && it.session().sameTask(work)
                        && it.window().from() == work.window().to())
                .findFirst();
        next.ifPresent(entries::remove);
        entries.add(Entry.done(next.map(it -> at(
                        it.session(),
                        work.date(),
                        new Window(work.start(), it.window().to())))
                .orElse(work)));
    }

    /** The same session elsewhere. */
    static Session at(Session session, LocalDate date, Window window) {
        return new Session(
                session.roadmap(),
                session.phase(),
                session.module(),
                session.task(),
                date,
                window.from(),
                window.minutes(),
                session.pinned());
    }
}
