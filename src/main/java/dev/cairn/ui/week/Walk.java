package dev.cairn.ui.week;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The way of the keys through the cards of a week. */
final class Walk {
    private final Picture picture;

    Walk(Picture picture) {
        this.picture = picture;
    }

    /** The next card by time, or the one before; at the end of a day it goes on with the next that has any. */
    Optional<Card> along(CardId from, int step) {
        var cards = cards();
        int here = indexOf(cards, from);
        int there = here + step;
        return here < 0 || there < 0 || there >= cards.size() ? Optional.empty() : Optional.of(cards.get(there));
    }

    /** The card of another day that is nearest by time; days without any are passed over. */
    Optional<Card> across(CardId from, int step) {
        var days = picture.days();
        int day = -1;
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).date().equals(from.date())) {
                day = i;
            }
        }
        for (int i = day + step; day >= 0 && i >= 0 && i < days.size(); i += step) {
            var near = days.get(i).cards().stream()
                    .min(Comparator.comparingInt(it -> Math.abs(it.session().start() - from.start())));
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }

    /** The card to begin with: what runs, else what comes next, else the first. */
    Optional<Card> start() {
        var cards = cards();
        return cards.stream()
                .filter(it -> it.state() == Card.State.RUNNING)
                .findFirst()
                .or(() -> cards.stream()
                        .filter(it -> it.state() == Card.State.OPEN)
                        .findFirst())
                .or(() -> cards.stream().findFirst());
    }

    Optional<Card> first() {
        return cards().stream().findFirst();
    }

    Optional<Card> last() {
        var cards = cards();
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards.getLast());
    }

    private List<Card> cards() {
        return picture.cards().toList();
    }

    private static int indexOf(List<Card> cards, CardId id) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
