package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What is never torn apart when pages are filled: a line of text, a head.
 *
 * @param above pixels that part it from what is above; none at the top of a column
 * @param keeps whether it stays with the next one
 * @param again what stands at the top of a column that begins with this; null for nothing
 */
record Row(
        double above,
        double height,
        boolean keeps,
        @Nullable Row again,
        Content content) {

    /** Draws what is in a row. */
    @FunctionalInterface
    interface Content {
        void draw(Sketch sketch, Area area);
    }

    /** The same, below a head that is said again at the top of a column. */
    Row under(Row head) {
        return new Row(above, height, keeps, head, content);
    }

    Row keeping(boolean keepsNow) {
        return new Row(above, height, keepsNow, again, content);
    }

    Row apart(double pixels) {
        return new Row(pixels, height, keeps, again, content);
    }
}
