package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Sketch;
import java.util.ArrayList;
import java.util.List;

/** A day of the list: its head, and what is in it, one below the other. */
final class ListDay {
    /** As many lines are kept on one page. */
    private static final int TOGETHER = 8;

    private static final double APART = 7;
    private static final double SPACE = 8;
    private static final double LINE = 17;

    private final Edges edges;
    private final Ready ready;
    private final double width;
    private final boolean notes;
    private final double box;
    private final double number;
    private final double time;
    private final double title;
    private final double hours;

    /**
     * @param width of a column
     * @param notes whether each day ends with a line to write on
     */
    ListDay(Edges edges, Ready ready, double width, boolean notes) {
        this.edges = edges;
        this.ready = ready;
        this.width = width;
        this.notes = notes;
        box = edges.width() + SPACE;
        number = box + TickBox.SIDE + SPACE;
        time = number + ready.width("888", Type.NUMBER) + SPACE;
        title = time + ready.dates().widestTime(ready) + 1.5 * SPACE;
        hours = ready.width(ready.hours(10 * 60), Type.SMALL) + SPACE;
    }

    List<Row> rows(DayItems day) {
        var name = ready.dates().day(day.day().date());
        var beside = ready.hours(day, width / 2);
        var head = Rows.head(name, beside, Type.DAY);
        var again = Rows.head(ready.say("paper.continued", name), "", Type.DAY);
        var rows = new ArrayList<Row>();
        rows.add(head.keeping(notes || !day.items().isEmpty()));
        for (Item item : day.items()) {
            Rows.addUnder(rows, again, rows(item));
        }
        if (notes) {
            Rows.addUnder(rows, again, List.of(Rows.note(title)));
        }
        return rows;
    }

    private List<Row> rows(Item item) {
        var letters = item.done() ? Type.DONE : item.isHabit() ? Type.TEXT : Type.TITLE;
        double room = width - title;
        var titles = ready.block(item.words().title(), letters, LINE, room - hours);
        var rows = new ArrayList<>(Rows.text(titles, title, true));
        rows.set(0, first(item, rows.getFirst()).apart(APART));
        rows.addAll(Rows.text(small(item.words().path(), room), title, true));
        rows.addAll(Rows.text(small(item.words().note(), room), title, true));
        boolean together = rows.size() <= TOGETHER;
        for (int i = 0; i < rows.size(); i++) {
            // A first line never stands alone, and neither does a last one.
            boolean keeps = together ? i < rows.size() - 1 : i == 0 || i == rows.size() - 2;
            rows.set(i, edged(item, rows.get(i).keeping(keeps), i == 0));
        }
        return rows;
    }

    private TextBlock small(String text, double room) {
        return ready.block(text, Type.SMALL, Type.SMALL_LINE, room);
    }

    private Row first(Item item, Row row) {
        return new Row(row.above(), row.height(), true, null, (sketch, area) -> {
            figures(item, sketch, area);
            row.content().draw(sketch, area);
            sketch.text(
                    area.right(),
                    area.y() + Type.baseline(Type.SMALL, LINE),
                    ready.hours(item.window().minutes()),
                    Type.SMALL,
                    Anchor.END);
        });
    }

    private void figures(Item item, Sketch sketch, Area area) {
        double middle = area.y() + LINE / 2;
        TickBox.draw(sketch, area.x() + box, middle - TickBox.SIDE / 2, item.done());
        var figure = item.number() == 0 ? "" : ready.number(item.number());
        sketch.text(area.x() + number, middle + Type.baseline(Type.NUMBER, 0), figure, Type.NUMBER, Anchor.START);
        var begins = ready.dates().time(item.window().start());
        sketch.text(area.x() + time, middle + Type.baseline(Type.SMALL, 0), begins, Type.SMALL, Anchor.START);
    }

    private Row edged(Item item, Row row, boolean first) {
        if (item.isHabit()) {
            return row;
        }
        return new Row(row.above(), row.height(), row.keeps(), row.again(), (sketch, area) -> {
            if (first) {
                edges.draw(sketch, item.edge(), area.x(), area.y(), area.height());
            } else {
                edges.goOn(sketch, item.edge(), area.x(), area.y(), area.height());
            }
            row.content().draw(sketch, area);
        });
    }
}
