package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.TextStyle;

/**
 * The first row of a card: box, number, and at the right the hours and the module, as far as there is room.
 *
 * @param beside at the right of the row
 * @param below what found no room beside
 */
record CardRow(Item item, String number, String beside, String below) {
    private static final TextStyle FIGURES = Type.SMALL;

    static CardRow of(Item item, Ready ready, double width) {
        var number = item.number() == 0 ? "" : ready.number(item.number());
        var hours = ready.hours(item.window().minutes());
        var where = item.words().where();
        var both = where.isEmpty() ? hours : ready.say("paper.card", hours, where);
        // As if each number had two digits, so that the cards of a week look alike.
        double numbers = Math.max(ready.width(number, Type.NUMBER), ready.width("88", Type.NUMBER));
        double room = width - TickBox.SIDE - Card.SPACE - numbers - Card.SPACE;
        if (ready.width(both, FIGURES) <= room) {
            return new CardRow(item, number, both, "");
        }
        return ready.width(hours, FIGURES) <= room
                ? new CardRow(item, number, hours, where)
                : new CardRow(item, number, "", both);
    }

    void draw(Sketch sketch, double x, double y, double width) {
        TickBox.draw(sketch, x, y + (Card.ROW - TickBox.SIDE) / 2, item.done());
        double middle = y + Card.ROW / 2;
        sketch.text(
                x + TickBox.SIDE + Card.SPACE,
                middle + Type.baseline(Type.NUMBER, 0),
                number,
                Type.NUMBER,
                Anchor.START);
        sketch.text(x + width, middle + Type.baseline(FIGURES, 0), beside, FIGURES, Anchor.END);
    }
}
