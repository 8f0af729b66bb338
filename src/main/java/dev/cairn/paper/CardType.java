package dev.cairn.paper;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.TextStyle;
import dev.cairn.drawing.Weight;
import java.util.List;

/**
 * What cards are set in: their letters, and how much room is around them, in pixels.
 *
 * @param timed whether each says when it begins, since nothing beside it does
 * @param line from one line of a title to the next
 * @param smallLine from one small line to the next
 * @param row the height of the row with the box
 * @param pad between the border of a card and what is in it
 */
record CardType(
        boolean timed,
        TextStyle title,
        TextStyle done,
        TextStyle small,
        double line,
        double smallLine,
        double row,
        double pad) {
    private static final CardType USUAL =
            new CardType(false, Type.TITLE, Type.DONE, Type.SMALL, Type.LINE, Type.SMALL_LINE, 18, 4);

    /** A little above 8 points. */
    private static final double LEAST = 10.75;

    private static final CardType CLOSE = new CardType(
            false,
            new TextStyle(LEAST, Weight.MEDIUM, Ink.FG),
            TextStyle.of(LEAST, Ink.MUT),
            TextStyle.of(LEAST, Ink.MUT),
            12.75,
            12.5,
            16.5,
            3);

    /** The one to be preferred first. */
    static final List<CardType> CHOICES = List.of(USUAL, CLOSE, USUAL.asTimed(), CLOSE.asTimed());

    private CardType asTimed() {
        return new CardType(true, title, done, small, line, smallLine, row, pad);
    }

    /** How long an item takes; before it, when it begins, where that is to be said. */
    String hours(Item item, Ready ready) {
        var hours = ready.hours(item.window().minutes());
        return timed ? ready.say("paper.card", begins(item, ready), hours) : hours;
    }

    /** When an item begins, where that is to be said; else how long it takes. */
    String brief(Item item, Ready ready) {
        return timed ? begins(item, ready) : ready.hours(item.window().minutes());
    }

    private static String begins(Item item, Ready ready) {
        return ready.dates().time(item.window().start());
    }
}
