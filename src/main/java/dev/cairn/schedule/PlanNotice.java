package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the learner should know about a plan, at the place it concerns.
 *
 * @param node the phase, module or task it is about; null for the whole roadmap
 * @param date the date it is about; null where none is
 * @param minutes minutes it is about; 0 where none are
 */
public record PlanNotice(
        Kind kind,
        RoadmapId roadmap,
        @Nullable Key node,
        @Nullable LocalDate date,
        int minutes) {

    /** What there is to know. */
    public enum Kind {
        /** A pin asks for a date without windows, or without enough room; the work was placed as if there were none. */
        PIN_WITHOUT_ROOM,
        /**
         * A pin asks for a time that a habit or another pin has already, or that lasts past midnight; the work was placed as if there were
         * none.
         */
        PIN_TIME_TAKEN,
        /** A pin fixes a session of work for which other pins have left nothing. */
        PIN_WITHOUT_WORK,
        /** A pin lies in the past, and nothing of it was done; it is planned from now on, a module or task before all else. */
        PIN_PASSED,
        /** A pin puts work before something it waits for; the pin was kept. */
        PIN_BEFORE_WHAT_IT_WAITS_FOR,
        /** A pin is about work that is planned by a task it is linked with, which has a date of its own or comes first: the pin waits until that ends. */
        PIN_PLANNED_ELSEWHERE,
        /** Modules wait for each other in a ring; the wait that goes against the order of the document was passed over. */
        WAITS_IN_A_RING,
        /** Nothing of its phase can be ticked, but the document gives it time: that time is kept free. */
        TIME_KEPT,
        /** A module is limited to fewer minutes a week than one session takes; it gets one session a week. */
        LIMIT_TOO_SMALL,
        /** The document states no weeks at all, so that its pace is that of the hours. */
        NO_WEEKS_STATED
    }
}
