package dev.cairn.ui.week;

import dev.cairn.progress.Happening;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import dev.cairn.study.SessionEdits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where a session will go if it is put off, without planning anew: the day that is chosen for it, where that has room first. */
final class Postponing {
    private Postponing() {}

    static Optional<Slot> of(Outlook outlook, Session session) {
        return SessionEdits.postpone(outlook, session).stream()
                .flatMap(it -> it.what() instanceof Happening.PlanChanged changed
                        ? fresh(changed, session).stream()
                        : Stream.empty())
                .findFirst()
                .flatMap(pin -> slot(outlook, session, pin));
    }

    private static List<Pin> fresh(Happening.PlanChanged changed, Session session) {
        var before = changed.before().pins().getOrDefault(session.task(), List.of());
        return changed.after().pins().getOrDefault(session.task(), List.of()).stream()
                .filter(pin -> !before.contains(pin))
                .toList();
    }

    private static Optional<Slot> slot(Outlook outlook, Session session, Pin pin) {
        int minutes = pin.minutes() == null ? session.minutes() : pin.minutes();
        var free = Window.without(outlook.availability().free(pin.date()), taken(outlook, session, pin.date()));
        return free.stream()
                .filter(it -> it.minutes() >= minutes)
                .findFirst()
                .map(it -> new Slot(pin.date(), it.from(), minutes));
    }

    /** What was put on a date one by one: it does not make way. */
    private static List<Window> taken(Outlook outlook, Session session, LocalDate date) {
        return outlook.plan().on(date).stream()
                .filter(it -> it.pinned() && !it.equals(session))
                .filter(it ->
                        outlook.planning().choices(it.roadmap()).pins().getOrDefault(it.task(), List.of()).stream()
                                .anyMatch(pin -> pin.minutes() != null && SessionEdits.holds(pin, it)))
                .map(Session::window)
                .toList();
    }
}
