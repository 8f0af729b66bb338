package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what is on pages. */
final class Sheets {
    /** Each letter as wide as a part of its size: near enough to what letters are. */
    static final Measure EVEN = (text, style) -> text.codePointCount(0, text.length()) * style.size() * 0.55;

    private static final double HIGH = 0.74;
    private static final double DEEP = 0.2;
    private static final double TOUCH = 0.6;

    private Sheets() {}

    /** A text and where it is. */
    record Said(String text, TextStyle style, Area area) {
        boolean overlaps(Said other) {
            return area.x() + TOUCH < other.area.right()
                    && other.area.x() + TOUCH < area.right()
                    && area.y() + TOUCH < other.area.bottom()
                    && other.area.y() + TOUCH < area.bottom();
        }
    }

    /** A box to tick. */
    record Ticked(String number, boolean done) {}

    static List<Said> texts(Drawing page, Measure measure) {
        return page.shapes().stream()
                .flatMap(shape -> shape instanceof Shape.Text text ? Stream.of(said(text, measure)) : Stream.empty())
                .toList();
    }

    static List<String> words(PagedDocument document) {
        return document.pages().stream()
                .flatMap(page -> texts(page, EVEN).stream())
                .flatMap(said -> Stream.of(said.text().split(" ")))
                .toList();
    }

    static List<String> lines(Drawing page) {
        return texts(page, EVEN).stream().map(Said::text).toList();
    }

    private static Said said(Shape.Text text, Measure measure) {
        double width = measure.width(text.text(), text.style());
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        double size = text.style().size();
        return new Said(text.text(), text.style(), new Area(x, text.y() - HIGH * size, width, (HIGH + DEEP) * size));
    }

    /** All boxes on a page, with the number beside each. */
    static List<Ticked> boxes(Drawing page) {
        var boxes = new ArrayList<Ticked>();
        var shapes = page.shapes();
        for (int i = 0; i < shapes.size(); i++) {
            if (isBox(shapes.get(i))) {
                boolean done = shapes.get(i + 1) instanceof Shape.Polygon;
                boxes.add(new Ticked(number(shapes, i + 1), done));
            }
        }
        return boxes;
    }

    private static boolean isBox(Shape shape) {
        return shape instanceof Shape.Box box && box.area().width() == TickBox.SIDE && box.radius() == 2;
    }

    private static String number(List<Shape> shapes, int from) {
        for (int i = from; i < shapes.size() && !isBox(shapes.get(i)); i++) {
            if (shapes.get(i) instanceof Shape.Text text) {
                return text.style().equals(Type.NUMBER) ? text.text() : "";
            }
        }
        return "";
    }

    /** Where a shape is; of what is clipped, where it may be. */
    static Area area(Shape shape, Measure measure) {
        return switch (shape) {
            case Shape.Box box -> box.area();
            case Shape.Line line ->
                new Area(
                        Math.min(line.x1(), line.x2()),
                        Math.min(line.y1(), line.y2()),
                        Math.abs(line.x1() - line.x2()),
                        Math.abs(line.y1() - line.y2()));
            case Shape.Polygon polygon -> around(polygon.corners());
            case Shape.Text text -> said(text, measure).area();
            case Shape.Clip clip -> clip.area();
        };
    }

    private static Area around(List<Double> corners) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            left = Math.min(left, corners.get(i));
            right = Math.max(right, corners.get(i));
            top = Math.min(top, corners.get(i + 1));
            bottom = Math.max(bottom, corners.get(i + 1));
        }
        return new Area(left, top, right - left, bottom - top);
    }
}
