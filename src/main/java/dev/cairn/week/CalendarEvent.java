package dev.cairn.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something a calendar is told.
 *
 * @param uid the same for ever, whatever becomes of it
 * @param sequence how often it was changed, from 0
 * @param changed when it was changed last, to the second
 */
public record CalendarEvent(String uid, int sequence, Instant changed, Said said) {

    /** What it is. */
    public enum Kind {
        SESSION,
        /** A task, to be done by some time. */
        TASK,
        /** Comes back every week. */
        HABIT
    }

    /** How it stands. */
    public enum Standing {
        PLANNED,
        DONE,
        /** It was told before, and will not be. */
        CANCELLED
    }

    /** Texts of it, with any characters at all; description, category and url may be empty. */
    public record Words(String title, String description, String category, String url) {}

    /**
     * What is said of it.
     *
     * @param begins on the learner's clock; of what is cancelled only the day is known
     * @param ends after it begins; for a task when it is due, and the same as {@code begins}
     * @param days on which a habit comes back; none for anything else
     */
    public record Said(
            Kind kind, Standing standing, Words words, LocalDateTime begins, LocalDateTime ends, Set<DayOfWeek> days) {
        public Said {
            days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        boolean rings() {
            return kind == Kind.SESSION && standing == Standing.PLANNED;
        }

        static Said once(Kind kind, Standing standing, Words words, LocalDateTime begins, LocalDateTime ends) {
            return new Said(kind, standing, words, begins, ends, Set.of());
        }
    }

    public boolean is(Standing standing) {
        return said.standing() == standing;
    }

    /** Whether it is one that calendars ring for, where an alarm is wanted. */
    public boolean rings() {
        return said.rings();
    }
}
