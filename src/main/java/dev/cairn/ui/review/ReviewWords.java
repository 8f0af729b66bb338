package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How cards and their days are put into words. */
final class ReviewWords {
    private static final int DAYS_TOLD = 14;
    private static final int WEEKS_TOLD = 60;
    private static final int MONTHS_TOLD = 700;

    private ReviewWords() {}

    /** "today", "tomorrow", "5 days", "3 weeks". */
    static String in(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days <= 0) {
            return Messages.text("review.in.today");
        }
        if (days == 1) {
            return Messages.text("review.in.tomorrow");
        }
        if (days <= DAYS_TOLD) {
            return Messages.text("review.in.days", days);
        }
        if (days <= WEEKS_TOLD) {
            return Messages.text("review.in.weeks", Math.round(days / 7.0));
        }
        return days <= MONTHS_TOLD
                ? Messages.text("review.in.months", Math.round(days / 30.4))
                : Messages.text("review.in.years", Math.round(days / 365.25));
    }

    /** When the next come: "The next come tomorrow." */
    static String next(@Nullable LocalDate next, LocalDate today) {
        if (next == null) {
            return Messages.text("review.next.none");
        }
        return next.equals(today.plusDays(1))
                ? Messages.text("review.next.tomorrow")
                : Messages.text("review.next", DayText.brief(next, today));
    }

    /** How many wait; empty for none. */
    static String waiting(int waiting) {
        return waiting == 0 ? "" : Messages.text("review.waiting", waiting);
    }

    static String done(int cards, long seconds) {
        return Messages.text("review.done", cards, Math.max(1, Math.round(seconds / 60.0)));
    }

    /** Where it stands: roadmap and module; empty where that is gone. */
    static String place(Placed card) {
        var origin = card.origin();
        return origin == null
                ? ""
                : Messages.text(
                        "review.place",
                        RoadmapText.shortTitle(origin.title()),
                        RoadmapText.heading(origin.module().heading()));
    }

    /** What the learner is asked to do with it. */
    static String asks(Placed card) {
        if (!card.card().prompt().isBlank()) {
            return "";
        }
        return Messages.text(card.card().concept() != null ? "review.asks.concept" : "review.asks.task");
    }

    /** How it stands in a list: "due today", "new", "rests". */
    static String standing(Placed card, LocalDate today) {
        if (card.card().suspended()) {
            return Messages.text("review.stands.suspended");
        }
        if (!card.awake()) {
            return Messages.text(card.origin() == null ? "review.stands.gone" : "review.stands.unripe");
        }
        var due = card.due();
        if (due == null) {
            return Messages.text("review.stands.fresh");
        }
        return due.isAfter(today) ? DayText.brief(due, today) : Messages.text("review.stands.due");
    }
}
