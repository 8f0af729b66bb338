package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import java.util.Optional;

/** A habit in a column of the grid: dashed all round, with a box and no number, since it is not ticked on the computer. */
final class HabitCard implements Card {
    private static final int MOST_LINES = 6;

    private final Item item;
    private final CardType type;
    private final String hours;
    private final TextBlock title;
    private final String rest;

    HabitCard(Item item, Ready ready, CardType type, double width, double highest) {
        this.item = item;
        this.type = type;
        double room = width - SPACE - TickBox.SIDE - SPACE - type.pad();
        var wanted = type.brief(item, ready);
        double beside = ready.width(wanted, type.small()) + SPACE;
        // Where the name is too long to stand beside the hours, it says more than they do.
        boolean both = ready.block(item.words().title(), type.small(), type.smallLine(), room - beside)
                        .count()
                <= 2;
        hours = both ? wanted : "";
        var all = ready.block(item.words().title(), type.small(), type.smallLine(), both ? room - beside : room);
        title = all.first(Math.min(MOST_LINES, Card.lines(highest - 2 * type.pad(), type.smallLine())));
        rest = all.after(title.count());
    }

    @Override
    public double height() {
        return 2 * type.pad() + Math.max(type.row(), title.height() + (type.row() - type.smallLine()));
    }

    @Override
    public Optional<Rest> rest() {
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Rest(item, rest, ""));
    }

    @Override
    public void draw(Sketch sketch, Area area) {
        sketch.box(area, RADIUS, Ink.BG, new Stroke(Ink.MUT, 1, Dash.DASHED));
        double x = area.x() + SPACE;
        double y = area.y() + type.pad() - 1;
        TickBox.draw(sketch, x, y + (type.row() - TickBox.SIDE) / 2, item.done());
        title.draw(sketch, x + TickBox.SIDE + SPACE, y + (type.row() - type.smallLine()) / 2);
        sketch.text(
                area.right() - type.pad(),
                y + type.row() / 2 + Type.baseline(type.small(), 0),
                hours,
                type.small(),
                Anchor.END);
    }
}
