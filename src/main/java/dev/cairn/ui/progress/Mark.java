package dev.cairn.ui.progress;

import dev.cairn.drawing.Area;
import org.jspecify.annotations.Nullable;

/**
 * A part of a chart that says more when it is pointed at, or reached by keyboard.
 *
 * @param text its number, and what it comes from
 * @param goal null where it leads nowhere
 */
record Mark(Area area, String text, @Nullable Goal goal) {
    double middleX() {
        return area.x() + area.width() / 2;
    }

    double middleY() {
        return area.y() + area.height() / 2;
    }
}
