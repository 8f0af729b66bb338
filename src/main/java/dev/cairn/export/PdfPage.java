package dev.cairn.export;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.Weight;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Draws on one page of a PDF, whose y grows upwards. */
final class PdfPage {
    /** How far the handles of a curve that looks like a quarter of a circle are from its corner. */
    private static final double HANDLE = 0.4477;

    private static final float[] DOTS = {2 * PdfDrawing.POINTS, 3 * PdfDrawing.POINTS};
    private static final double THOUSANDTH = 1000;

    private final PDPageContentStream content;
    private final double height;
    private final Palette palette;
    private final Map<Weight, PDType0Font> fonts;

    PdfPage(PDPageContentStream content, double height, Palette palette, Map<Weight, PDType0Font> fonts) {
        this.content = content;
        this.height = height;
        this.palette = palette;
        this.fonts = fonts;
    }

    private static float length(double pixels) {
        return (float) (pixels * PdfDrawing.POINTS);
    }

    private float y(double pixels) {
        return length(height - pixels);
    }

    void draw(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> box(box);
                case Shape.Line line -> {
                    content.moveTo(length(line.x1()), y(line.y1()));
                    content.lineTo(length(line.x2()), y(line.y2()));
                    paint(null, line.stroke());
                }
                case Shape.Polygon polygon -> polygon(polygon);
                case Shape.Text text -> text(text);
                case Shape.Clip clip -> clip(clip);
            }
        }
    }

    private void clip(Shape.Clip clip) throws IOException {
        content.saveGraphicsState();
        rectangle(clip.area());
        content.clip();
        draw(clip.shapes());
        content.restoreGraphicsState();
    }

    private void rectangle(Area area) throws IOException {
        content.addRect(length(area.x()), y(area.bottom()), length(area.width()), length(area.height()));
    }

    private void box(Shape.Box box) throws IOException {
        double radius =
                Math.min(box.radius(), Math.min(box.area().width(), box.area().height()) / 2);
        if (radius > 0) {
            round(box.area(), radius);
        } else {
            rectangle(box.area());
        }
        paint(box.fill(), box.stroke());
    }

    private void round(Area area, double radius) throws IOException {
        double handle = radius * HANDLE;
        double left = area.x();
        double right = area.right();
        double top = area.y();
        double bottom = area.bottom();
        content.moveTo(length(left + radius), y(top));
        content.lineTo(length(right - radius), y(top));
        curve(right - handle, top, right, top + handle, right, top + radius);
        content.lineTo(length(right), y(bottom - radius));
        curve(right, bottom - handle, right - handle, bottom, right - radius, bottom);
        content.lineTo(length(left + radius), y(bottom));
        curve(left + handle, bottom, left, bottom - handle, left, bottom - radius);
        content.lineTo(length(left), y(top + radius));
        curve(left, top + handle, left + handle, top, left + radius, top);
        content.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo(length(x1), y(y1), length(x2), y(y2), length(x3), y(y3));
    }

    private void polygon(Shape.Polygon polygon) throws IOException {
        var corners = polygon.corners();
        content.moveTo(length(corners.get(0)), y(corners.get(1)));
        for (int i = 2; i + 1 < corners.size(); i += 2) {
            content.lineTo(length(corners.get(i)), y(corners.get(i + 1)));
        }
        if (polygon.closed()) {
            content.closePath();
        }
        paint(polygon.fill(), polygon.stroke());
    }

    private void paint(@Nullable Ink fill, @Nullable Stroke stroke) throws IOException {
        if (fill != null) {
            colour(fill, false);
        }
        if (stroke == null) {
            content.fill();
            return;
        }
        colour(stroke.ink(), true);
        content.setLineWidth(length(stroke.width()));
        content.setLineDashPattern(stroke.dash() == Dash.DOTTED ? DOTS : new float[0], 0);
        if (fill == null) {
            content.stroke();
        } else {
            content.fillAndStroke();
        }
    }

    private void colour(Ink ink, boolean stroking) throws IOException {
        int rgb = palette.rgb(ink);
        float red = (rgb >> 16 & 0xff) / 255f;
        float green = (rgb >> 8 & 0xff) / 255f;
        float blue = (rgb & 0xff) / 255f;
        if (stroking) {
            content.setStrokingColor(red, green, blue);
        } else {
            content.setNonStrokingColor(red, green, blue);
        }
    }

    private void text(Shape.Text text) throws IOException {
        var font = Objects.requireNonNull(fonts.get(text.style().weight()));
        var known = known(text.text(), font);
        double width = font.getStringWidth(known) / THOUSANDTH * text.style().size();
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        colour(text.style().ink(), false);
        content.beginText();
        content.setFont(font, length(text.style().size()));
        content.newLineAtOffset(length(x), y(text.y()));
        content.showText(known);
        content.endText();
    }

    /** With a question mark for each character the font has no letter for. */
    private static String known(String text, PDType0Font font) throws IOException {
        var known = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            known.appendCodePoint(has(font, c) ? c : '?');
        }
        return known.toString();
    }

    private static boolean has(PDType0Font font, int c) throws IOException {
        try {
            font.encode(Character.toString(c));
            return true;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        }
    }
}
