package dev.cairn.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a day that belongs to a task.
 *
 * @param session where it lies, and of which task
 * @param kind how it stands
 * @param movedTo for what was moved away: the date of its next session, null where it has none
 */
public record Entry(Session session, Kind kind, @Nullable LocalDate movedTo) {
    /** By time; of two at the same time, what counts comes first. */
    public static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::session, Session.ORDER).thenComparing(Entry::kind);

    /** How an entry stands. */
    public enum Kind {
        /** Its task was done, then or later; this is when time went into it, as well as is known. */
        DONE,
        /** It is planned. */
        OPEN,
        /** It was planned, its time has passed, and its task is still open: a ghost. */
        MOVED
    }

    public static Entry done(Session session) {
        return new Entry(session, Kind.DONE, null);
    }

    public static Entry open(Session session) {
        return new Entry(session, Kind.OPEN, null);
    }

    public static Entry moved(Session session, Optional<LocalDate> to) {
        return new Entry(session, Kind.MOVED, to.orElse(null));
    }

    public RoadmapId roadmap() {
        return session.roadmap();
    }

    public Key task() {
        return session.task();
    }

    public LocalDate date() {
        return session.date();
    }

    public Window window() {
        return session.window();
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }
}
