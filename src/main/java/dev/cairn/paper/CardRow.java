package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Sketch;

/**
 * The first row of a card: box, number, and at the right the hours and the module, as far as there is room.
 *
 * @param beside at the right of the row
 * @param below what found no room beside
 */
record CardRow(Item item, CardType type, String number, String beside, String below) {

    static CardRow of(Item item, Ready ready, CardType type, double width) {
        var number = item.number() == 0 ? "" : ready.number(item.number());
        var hours = type.hours(item, ready);
        var where = item.words().where();
        var both = where.isEmpty() ? hours : ready.say("paper.card", hours, where);
        // As if each number had two digits, so that the cards of a week look alike.
        double numbers = Math.max(ready.width(number, Type.NUMBER), ready.width("88", Type.NUMBER));
        double room = width - TickBox.SIDE - Card.SPACE - numbers - Card.SPACE;
        if (ready.width(both, type.small()) <= room) {
            return new CardRow(item, type, number, both, "");
        }
        return ready.width(hours, type.small()) <= room
                ? new CardRow(item, type, number, hours, where)
                : new CardRow(item, type, number, "", both);
    }

    void draw(Sketch sketch, double x, double y, double width) {
        TickBox.draw(sketch, x, y + (type.row() - TickBox.SIDE) / 2, item.done());
        double middle = y + type.row() / 2;
        sketch.text(
                x + TickBox.SIDE + Card.SPACE,
                middle + Type.baseline(Type.NUMBER, 0),
                number,
                Type.NUMBER,
                Anchor.START);
        sketch.text(x + width, middle + Type.baseline(type.small(), 0), beside, type.small(), Anchor.END);
    }
}
