package dev.cairn.figures;

import dev.cairn.recall.Deck;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The days on which something was learned: those with work, and those on which a card was graded, which is time in the same hours. */
final class StudyDays {
    private StudyDays() {}

    /** @param roadmaps those it is about */
    static Set<LocalDate> of(Ledger ledger, Deck deck, Collection<RoadmapId> roadmaps) {
        var days = new TreeSet<>(ledger.secondsByDay().keySet());
        days.addAll(deck.graded().of(roadmaps));
        return days;
    }
}
