package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The rows that lists are made of. */
final class Rows {
    private static final double HEAD = 25;
    private static final double ABOVE_HEAD = 14;

    private Rows() {}

    /** A head with a line below it; stays with what follows. */
    static Row head(String name, String beside, TextStyle letters) {
        return new Row(ABOVE_HEAD, HEAD, true, null, (sketch, area) -> {
            double baseline = area.y() + Type.baseline(letters, HEAD - 3);
            sketch.text(area.x(), baseline, name, letters, Anchor.START);
            sketch.text(area.right(), baseline, beside, Type.TEXT, Anchor.END);
            sketch.line(area.x(), area.bottom() - 3, area.right(), area.bottom() - 3, Stroke.of(Ink.FG, 1.4));
        });
    }

    /** The lines of a text, each a row, from so far to the right. */
    static List<Row> text(TextBlock block, double indent, boolean keeps) {
        var rows = new ArrayList<Row>();
        for (String line : block.lines()) {
            rows.add(new Row(
                    0,
                    block.line(),
                    keeps,
                    null,
                    (sketch, area) -> line(sketch, line, block, area.x() + indent, area.y())));
        }
        return rows;
    }

    private static void line(Sketch sketch, String line, TextBlock block, double x, double y) {
        sketch.text(x, y + Type.baseline(block.style(), block.line()), line, block.style(), Anchor.START);
    }

    /** A line to write on. */
    static Row note(double indent) {
        return new Row(
                0,
                NoteLines.APART,
                false,
                null,
                (sketch, area) -> sketch.line(
                        area.x() + indent,
                        area.bottom() - 2,
                        area.right(),
                        area.bottom() - 2,
                        Stroke.of(Ink.EDGE, 0.8)));
    }

    /** Adds rows, all below a head. */
    static void addUnder(List<Row> rows, Row head, List<Row> more) {
        more.forEach(row -> rows.add(row.under(head)));
    }
}
