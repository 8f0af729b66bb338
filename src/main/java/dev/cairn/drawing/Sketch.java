package dev.cairn.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects shapes, one on top of the other. */
public final class Sketch {
    private final List<Shape> shapes = new ArrayList<>();

    public Sketch fill(double x, double y, double width, double height, Ink ink) {
        return box(new Area(x, y, width, height), 0, ink, null);
    }

    public Sketch box(Area area, double radius, @Nullable Ink fill, @Nullable Stroke stroke) {
        if (area.width() > 0 && area.height() > 0) {
            shapes.add(new Shape.Box(area, radius, fill, stroke));
        }
        return this;
    }

    public Sketch line(double x1, double y1, double x2, double y2, Stroke stroke) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, stroke));
        return this;
    }

    /** A diamond around a point. */
    public Sketch diamond(double x, double y, double radius, Ink fill, Stroke stroke) {
        shapes.add(new Shape.Polygon(
                List.of(x, y - radius, x + radius, y, x, y + radius, x - radius, y), true, fill, stroke));
        return this;
    }

    /** Any shape. */
    public Sketch shape(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** Lines through some corners, x and y in turn. */
    public Sketch path(Stroke stroke, Double... corners) {
        shapes.add(new Shape.Polygon(List.of(corners), false, null, stroke));
        return this;
    }

    /** A line of text on a baseline. */
    public Sketch text(double x, double y, String text, TextStyle style, Anchor anchor) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Text(x, y, text, style, anchor));
        }
        return this;
    }

    /** What is collected there is seen in a rectangle only. */
    public Sketch clip(Area area, Sketch inside) {
        if (area.width() > 0 && area.height() > 0) {
            shapes.add(new Shape.Clip(area, inside.shapes()));
        }
        return this;
    }

    public List<Shape> shapes() {
        return List.copyOf(shapes);
    }
}
