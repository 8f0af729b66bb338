package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Sketch;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with rows, column by column. Rows that keep together stay together as long as a column can hold them; heads are said again
 * where what is below them goes on.
 */
final class Flow {
    private static final double WIDE = 880;
    private static final double BETWEEN = 36;
    private static final double LEAST_NOTES = 4 * NoteLines.APART;

    private final PageHead head;
    private final Area area;
    private final double bottom;
    private final int columns;
    private final List<Sketch> pages = new ArrayList<>();
    private int column;
    private double y;

    /** @param bottom where the foot begins */
    Flow(PageHead head, Area area, double bottom) {
        this.head = head;
        this.area = area;
        this.bottom = bottom;
        columns = area.width() >= WIDE ? 2 : 1;
        page();
    }

    /** Pixels across a column. */
    double width() {
        return (area.width() - (columns - 1) * BETWEEN) / columns;
    }

    private double top() {
        return area.y() + head.height();
    }

    private void page() {
        var sketch = new Sketch();
        head.draw(sketch);
        pages.add(sketch);
        column = 0;
        y = top();
    }

    private void next() {
        column++;
        y = top();
        if (column == columns) {
            page();
        }
    }

    void put(List<Row> rows) {
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).keeps() || i == rows.size() - 1) {
                together(rows.subList(first, i + 1));
                first = i + 1;
            }
        }
    }

    private void together(List<Row> rows) {
        double height =
                rows.stream().mapToDouble(it -> it.above() + it.height()).sum();
        if (y + height <= bottom) {
            rows.forEach(this::place);
        } else if (height + again(rows.getFirst()) <= bottom - top()) {
            begin(rows.getFirst());
            rows.forEach(this::place);
        } else {
            rows.forEach(this::single);
        }
    }

    private void single(Row row) {
        if (y + row.above() + row.height() > bottom) {
            begin(row);
        }
        place(row);
    }

    private static double again(Row row) {
        var again = row.again();
        return again == null ? 0 : again.height();
    }

    private void begin(Row row) {
        if (y > top()) {
            next();
            var again = row.again();
            if (again != null) {
                place(again);
            }
        }
    }

    private void place(Row row) {
        y += y > top() ? row.above() : 0;
        double x = area.x() + column * (width() + BETWEEN);
        row.content().draw(pages.getLast(), new Area(x, y, width(), row.height()));
        y += row.height();
    }

    /** Pixels left in the column under way. */
    double left() {
        return bottom - y;
    }

    /** Fills the rest of the page under way with lines to write on, where there is room for some. */
    void notes(String name) {
        if (left() > LEAST_NOTES) {
            put(List.of(Rows.head(name, "", Type.DAY).keeping(false)));
            lines();
        }
        while (column + 1 < columns) {
            next();
            lines();
        }
    }

    private void lines() {
        NoteLines.draw(pages.getLast(), area.x() + column * (width() + BETWEEN), width(), y, bottom);
        y = bottom;
    }

    /** The pages so far, without their feet. */
    List<Sketch> pages() {
        return pages;
    }
}
