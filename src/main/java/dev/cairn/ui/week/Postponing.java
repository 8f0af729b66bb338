package dev.cairn.ui.week;

import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Window;
import dev.cairn.study.Outlook;
import dev.cairn.study.SessionEdits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a session goes that is put off: the beginning of the next day that has room for it. What is planned there makes way. */
final class Postponing {
    private static final int FARTHEST = 90;

    private Postponing() {}

    static Optional<Slot> of(Outlook outlook, Session session) {
        for (int i = 1; i <= FARTHEST; i++) {
            var date = session.date().plusDays(i);
            var free = Window.without(outlook.availability().free(date), taken(outlook, session, date));
            for (Window window : free) {
                if (window.minutes() >= session.minutes()) {
                    return Optional.of(new Slot(date, window.from(), session.minutes()));
                }
            }
        }
        return Optional.empty();
    }

    /** What is pinned to a time of a date, other than the session itself. */
    private static List<Window> taken(Outlook outlook, Session session, LocalDate date) {
        return outlook.plan().on(date).stream()
                .filter(it -> it.pinned() && !it.equals(session))
                .filter(it ->
                        outlook.planning().choices(it.roadmap()).pins().getOrDefault(it.task(), List.of()).stream()
                                .anyMatch(pin -> isAt(pin, it)))
                .map(Session::window)
                .toList();
    }

    private static boolean isAt(Pin pin, Session session) {
        return pin.at() != null && SessionEdits.holds(pin, session);
    }
}
