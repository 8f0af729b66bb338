package dev.cairn.export;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Stroke;
import dev.cairn.export.type.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws on one page of a PDF, whose y grows upwards. */
final class PdfPage {
    /** How far the handles of a curve that looks like a quarter of a circle are from its corner. */
    private static final double HANDLE = 0.4477;

    private static final String WHOLE = "[] 0 d\n";
    private static final String DOTS = "[1.5 2.25] 0 d\n";
    private static final String DASHES = "[3 2.25] 0 d\n";

    private final PageContent content;
    private final double height;
    private final Palette palette;
    private final Letters letters;
    private final PdfText lines;

    PdfPage(PageContent content, double height, Palette palette, Letters letters, EmbeddedFonts.OnPage fonts) {
        this.content = content;
        this.height = height;
        this.palette = palette;
        this.letters = letters;
        this.lines = new PdfText(content, fonts);
    }

    private static double length(double pixels) {
        return pixels * PdfDrawing.POINTS;
    }

    private double y(double pixels) {
        return length(height - pixels);
    }

    void draw(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> box(box);
                case Shape.Line line -> {
                    content.operator("m", length(line.x1()), y(line.y1()));
                    content.operator("l", length(line.x2()), y(line.y2()));
                    paint(null, line.stroke());
                }
                case Shape.Polygon polygon -> polygon(polygon);
                case Shape.Text text -> text(text);
                case Shape.Clip clip -> clip(clip);
            }
        }
    }

    private void clip(Shape.Clip clip) {
        content.save();
        rectangle(clip.area());
        content.raw("W n\n");
        draw(clip.shapes());
        content.restore();
    }

    private void rectangle(Area area) {
        content.operator("re", length(area.x()), y(area.bottom()), length(area.width()), length(area.height()));
    }

    private void box(Shape.Box box) {
        double radius =
                Math.min(box.radius(), Math.min(box.area().width(), box.area().height()) / 2);
        if (radius > 0) {
            round(box.area(), radius);
        } else {
            rectangle(box.area());
        }
        paint(box.fill(), box.stroke());
    }

    private void round(Area area, double radius) {
        double handle = radius * HANDLE;
        double left = area.x();
        double right = area.right();
        double top = area.y();
        double bottom = area.bottom();
        content.operator("m", length(left + radius), y(top));
        content.operator("l", length(right - radius), y(top));
        curve(right - handle, top, right, top + handle, right, top + radius);
        content.operator("l", length(right), y(bottom - radius));
        curve(right, bottom - handle, right - handle, bottom, right - radius, bottom);
        content.operator("l", length(left + radius), y(bottom));
        curve(left + handle, bottom, left, bottom - handle, left, bottom - radius);
        content.operator("l", length(left), y(top + radius));
        curve(left, top + handle, left + handle, top, left + radius, top);
        content.operator("h");
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        content.operator("c", length(x1), y(y1), length(x2), y(y2), length(x3), y(y3));
    }

    private void polygon(Shape.Polygon polygon) {
        var corners = polygon.corners();
        content.operator("m", length(corners.get(0)), y(corners.get(1)));
        for (int i = 2; i + 1 < corners.size(); i += 2) {
            content.operator("l", length(corners.get(i)), y(corners.get(i + 1)));
        }
        if (polygon.closed()) {
            content.operator("h");
        }
        paint(polygon.fill(), polygon.stroke());
    }

    private void paint(@Nullable Ink fill, @Nullable Stroke stroke) {
        if (fill != null) {
            colour(fill, false);
        }
        if (stroke == null) {
            content.operator("f");
            return;
        }
        colour(stroke.ink(), true);
        content.operator("w", length(stroke.width()));
        content.raw(
                switch (stroke.dash()) {
                    case SOLID -> WHOLE;
                    case DOTTED -> DOTS;
                    case DASHED -> DASHES;
                });
        if (fill == null) {
            content.operator("S");
        } else {
            content.operator("B");
        }
    }

    private void colour(Ink ink, boolean stroking) {
        int rgb = palette.rgb(ink);
        if (stroking) {
            content.strokeWith(rgb);
        } else {
            content.fillWith(rgb);
        }
    }

    private void text(Shape.Text text) {
        var line = letters.set(text.text(), text.style().weight());
        if (line.glyphs().isEmpty()) {
            return;
        }
        double width = line.width() * text.style().size();
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        colour(text.style().ink(), false);
        lines.show(line, length(x), y(text.y()), length(text.style().size()));
    }
}
