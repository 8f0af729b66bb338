package dev.cairn.ui.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.week.Entry;
import java.time.LocalDate;

/**
 * Tells the cards of a week apart.
 *
 * @param start minutes since midnight
 * @param ghost whether it only tells what has moved away
 */
record CardId(RoadmapId roadmap, Key task, LocalDate date, int start, boolean ghost) {
    static CardId of(Entry entry) {
        return new CardId(
                entry.roadmap(), entry.task(), entry.date(), entry.session().start(), entry.kind() == Entry.Kind.MOVED);
    }

    static CardId of(Session session) {
        return new CardId(session.roadmap(), session.task(), session.date(), session.start(), false);
    }

    boolean sameTask(CardId other) {
        return roadmap.equals(other.roadmap) && task.equals(other.task);
    }
}
