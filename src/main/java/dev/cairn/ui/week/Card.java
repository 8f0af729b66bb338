package dev.cairn.ui.week;

import dev.cairn.schedule.Session;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a week as it is painted.
 *
 * @param session where it lies
 * @param module where its task stands: "2.6 Clustering"
 * @param owner what its roadmap is called; empty where only one is looked at
 * @param taskMinutes all its task takes
 * @param hue of its roadmap or phase, counted from 0
 * @param project whether it is one, or a milestone: such stand out
 * @param fits whether it has what is looked for
 * @param movedTo for a ghost: the day its task is planned for now; null where there is none
 */
record Card(
        CardId id,
        Session session,
        State state,
        String title,
        String module,
        String owner,
        int taskMinutes,
        int hue,
        boolean project,
        boolean fits,
        @Nullable LocalDate movedTo) {

    /** How it stands. */
    enum State {
        DONE,
        /** Its time is now. */
        RUNNING,
        OPEN,
        /** It was planned here, and is not any more. */
        GHOST
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isGhost() {
        return state == State.GHOST;
    }

    /** Whether it can be put elsewhere: what is done, or gone, stays where it was. */
    boolean movable() {
        return state == State.OPEN || state == State.RUNNING;
    }

    boolean pinned() {
        return session.pinned() && movable();
    }

    int minutes() {
        return session.minutes();
    }
}
