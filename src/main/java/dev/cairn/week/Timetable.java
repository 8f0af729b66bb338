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
        return cut(session, Math.ceilDiv(session.minutes(), 2));
    }

    /** A session cut down to its longest part that is free; empty where that has less than some minutes. */
    Optional<Session> cut(Session session, int least) {
        return gaps(session.date(), session.window()).stream()
                .max(Comparator.comparingInt(Window::minutes))
                .filter(it -> it.minutes() >= least)
                .map(it -> at(session, session.date(), it));
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
