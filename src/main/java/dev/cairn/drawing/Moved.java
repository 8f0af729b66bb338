package dev.cairn.drawing;

import java.util.ArrayList;
import java.util.List;

/** Shapes at another place. */
public final class Moved {
    private Moved() {}

    /** The same shapes, further to the right and down. */
    public static List<Shape> by(double x, double y, List<Shape> shapes) {
        return shapes.stream().map(shape -> by(x, y, shape)).toList();
    }

    private static Shape by(double x, double y, Shape shape) {
        return switch (shape) {
            case Shape.Box it -> new Shape.Box(by(x, y, it.area()), it.radius(), it.fill(), it.stroke());
            case Shape.Line it -> new Shape.Line(it.x1() + x, it.y1() + y, it.x2() + x, it.y2() + y, it.stroke());
            case Shape.Polygon it -> polygon(x, y, it);
            case Shape.Text it -> new Shape.Text(it.x() + x, it.y() + y, it.text(), it.style(), it.anchor());
            case Shape.Clip it -> new Shape.Clip(by(x, y, it.area()), by(x, y, it.shapes()));
        };
    }

    private static Area by(double x, double y, Area area) {
        return new Area(area.x() + x, area.y() + y, area.width(), area.height());
    }

    private static Shape polygon(double x, double y, Shape.Polygon polygon) {
        var corners = new ArrayList<Double>();
        for (int i = 0; i < polygon.corners().size(); i++) {
            corners.add(polygon.corners().get(i) + (i % 2 == 0 ? x : y));
        }
        return new Shape.Polygon(corners, polygon.closed(), polygon.fill(), polygon.stroke());
    }
}
