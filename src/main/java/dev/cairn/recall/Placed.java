package dev.cairn.recall;

import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card and where it stands.
 *
 * @param name in its {@link Deck}, whether it is kept there yet or not
 * @param origin null where what it is about is no longer in the roadmap; it may come back
 * @param ripe whether it may be asked: the learner wrote it, or its module is finished
 */
public record Placed(
        RoadmapId roadmap, UUID name, Card card, @Nullable Origin origin, boolean ripe) {

    /** Whether it was written by the learner, rather than grown from what was ticked. */
    public boolean own() {
        return !CardName.isGrown(name);
    }

    /** Whether it takes part at all; otherwise it rests, and nothing of it is lost. */
    public boolean awake() {
        return ripe && origin != null && !card.suspended();
    }

    /** Whether it is due on a study day. */
    public boolean isDue(LocalDate day) {
        return awake() && card.isDue(day);
    }

    /** Whether it was never asked, and may be. */
    public boolean isFresh() {
        return awake() && card.isFresh();
    }

    /** What is asked, in one line or as Markdown: the learner's words, or else the concept or the title. */
    public String prompt() {
        if (!card.prompt().isBlank()) {
            return card.prompt();
        }
        if (card.concept() != null) {
            return card.concept();
        }
        if (origin == null) {
            return "";
        }
        var task = origin.task();
        return task == null ? origin.module().title() : task.title();
    }

    /** The study day it comes back; null where it was never graded. */
    public @Nullable LocalDate due() {
        var recollection = card.recollection();
        return recollection == null ? null : recollection.due();
    }

    /** Whether it was graded on a study day, that one being the last. */
    public boolean gradedOn(LocalDate day) {
        var recollection = card.recollection();
        return recollection != null && recollection.last().equals(day);
    }

    /** Whether it was graded for the first time on a study day. */
    boolean metOn(LocalDate day) {
        var recollection = card.recollection();
        return recollection != null && recollection.first().equals(day);
    }
}
