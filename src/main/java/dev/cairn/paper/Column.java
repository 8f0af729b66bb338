package dev.cairn.paper;

import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day of the grid.
 *
 * @param cards by time, each with the stretch that is its own
 */
record Column(DayItems day, List<Placed> cards) {

    /** A card and its time. */
    record Placed(Card card, Turns.Turn time) {
        /** The room it needs, where its page ends at some time. */
        HourScale.Slot slot(double end) {
            return new HourScale.Slot(time.from(), Math.min(time.to(), end), card.height() + Card.GAP);
        }
    }

    static Column of(DayItems day, List<Card> cards) {
        var turns = Turns.of(day.items().stream().map(Item::window).toList());
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < cards.size(); i++) {
            placed.add(new Placed(cards.get(i), turns.get(i)));
        }
        return new Column(day, placed);
    }

    /** All that is to be seen of the day: its windows and what lies in it. */
    Stream<Window> shown() {
        return Stream.concat(day.day().windows().stream(), day.items().stream().map(Item::window));
    }

    /** The cards that begin in a part of the day. */
    List<Placed> in(PagePart part) {
        return cards.stream().filter(it -> part.contains(it.time().from())).toList();
    }
}
