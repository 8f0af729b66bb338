package dev.cairn.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to draw. */
public sealed interface Shape {

    /**
     * A rectangle, perhaps with round corners; a circle where the radius is half its side.
     *
     * @param fill null for none
     * @param stroke drawn half inside, half outside; null for none
     */
    record Box(
            Area area,
            double radius,
            @Nullable Ink fill,
            @Nullable Stroke stroke) implements Shape {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {}

    /**
     * Straight lines from corner to corner.
     *
     * @param corners x and y in turn
     * @param closed whether the last corner is joined to the first
     * @param fill null for none
     * @param stroke null for none
     */
    record Polygon(
            List<Double> corners,
            boolean closed,
            @Nullable Ink fill,
            @Nullable Stroke stroke) implements Shape {
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /**
     * One line of text.
     *
     * @param y of its baseline
     */
    record Text(double x, double y, String text, TextStyle style, Anchor anchor) implements Shape {}

    /** Shapes of which only what lies in a rectangle is seen. */
    record Clip(Area area, List<Shape> shapes) implements Shape {
        public Clip {
            shapes = List.copyOf(shapes);
        }
    }
}
