package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import java.util.Optional;

/** A session in a column of the grid: its row, its title in real words, the learner's note. */
final class TaskCard implements Card {
    private static final int MOST_LINES = 8;
    private static final int MOST_NOTE_LINES = 4;

    private final Item item;
    private final CardType type;
    private final Edges edges;
    private final CardRow row;
    private final double inside;
    private final TextBlock title;
    private final TextBlock below;
    private final TextBlock note;
    private final TextBlock mark;
    private final Rest rest;

    /**
     * @param type what it is set in
     * @param width of the card
     * @param highest it may become, however long its texts are
     */
    TaskCard(Item item, Edges edges, Ready ready, CardType type, double width, double highest) {
        this.item = item;
        this.type = type;
        this.edges = edges;
        inside = width - edges.width() - SPACE - type.pad();
        row = CardRow.of(item, ready, type, inside);
        below = small(ready.fit(row.below(), type.small(), inside), ready);
        double room = highest - 2 * type.pad() - type.row() - below.height() - type.smallLine();
        var titles = ready.block(item.words().title(), item.done() ? type.done() : type.title(), type.line(), inside);
        title = titles.first(Math.min(MOST_LINES, Card.lines(room, type.line())));
        var notes = small(item.words().note(), ready);
        int noteLines = Math.max(0, (int) ((room - title.height()) / type.smallLine()));
        note = notes.first(Math.min(MOST_NOTE_LINES, noteLines));
        rest = new Rest(item, titles.after(title.count()), notes.after(note.count()));
        mark = small(rest().isPresent() ? ready.fit(ready.say("paper.more"), type.small(), inside) : "", ready);
    }

    private TextBlock small(String text, Ready ready) {
        return ready.block(text, type.small(), type.smallLine(), inside);
    }

    @Override
    public double height() {
        return 2 * type.pad() + type.row() + title.height() + below.height() + note.height() + mark.height();
    }

    @Override
    public Optional<Rest> rest() {
        return rest.title().isEmpty() && rest.note().isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    @Override
    public void draw(Sketch sketch, Area area) {
        sketch.box(area, RADIUS, Ink.BG, null);
        edges.draw(sketch, item.edge(), area.x(), area.y(), area.height());
        sketch.box(area, RADIUS, null, Stroke.of(Ink.SUB, 1));
        double x = area.x() + edges.width() + SPACE;
        double y = area.y() + type.pad() - 1;
        row.draw(sketch, x, y, inside);
        y += type.row() + 1;
        for (TextBlock block : new TextBlock[] {title, below, note, mark}) {
            block.draw(sketch, x, y);
            y += block.height();
        }
    }
}
