package dev.cairn.ui.review;

import dev.cairn.ui.Messages;
import dev.cairn.ui.StateCard;
import org.kordamp.ikonli.feather.Feather;

/** What stands in place of a card where none is asked: one sentence, and what can be done. */
final class StateCards {
    private StateCards() {}

    /** Reviews are not wanted yet. */
    static StateCard of(ReviewViewModel model) {
        return new StateCard(
                Feather.REPEAT,
                Messages.text("review.off"),
                Messages.text("review.off.text"),
                StateCard.button(
                        Messages.text("review.off.do"),
                        () -> model.choose(model.choices().withWanted(true))));
    }

    static StateCard of(Shown.Failed failed, ReviewViewModel model) {
        return new StateCard(
                Feather.ALERT_TRIANGLE,
                Messages.text("review.failed"),
                failed.why(),
                StateCard.button(Messages.text("failed.again"), model::retry));
    }

    static StateCard of(Shown.Nothing it, Runnable close) {
        return new StateCard(
                Feather.COFFEE,
                Messages.text("review.nothing"),
                sentences(ReviewWords.next(it.next(), it.today()), ReviewWords.waiting(it.waiting())),
                StateCard.button(Messages.text("review.close"), close));
    }

    static StateCard of(Shown.Ended it, Runnable close) {
        return new StateCard(
                Feather.CHECK_CIRCLE,
                ReviewWords.done(it.cards(), it.seconds()),
                sentences(ReviewWords.next(it.next(), it.today()), ReviewWords.waiting(it.waiting())),
                StateCard.button(Messages.text("review.close"), close));
    }

    private static String sentences(String one, String other) {
        return other.isEmpty() ? one : one + " " + other;
    }
}
