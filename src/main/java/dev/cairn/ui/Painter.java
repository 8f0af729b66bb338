package dev.cairn.ui;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Stroke;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/** Paints a drawing on a canvas. */
public final class Painter {
    private static final double[] DOTS = {2, 3};
    private static final double[] DASHES = {4, 3};

    private final Lettering letters;
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    /** @param letters not shared with another thread */
    public Painter(Lettering letters, Palette palette) {
        this.letters = letters;
        for (Ink ink : Ink.values()) {
            int rgb = palette.rgb(ink);
            colours.put(ink, Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        }
    }

    /** Paints on what is there already. */
    public void paint(Drawing drawing, GraphicsContext context) {
        context.setFontSmoothingType(FontSmoothingType.GRAY);
        context.setLineCap(StrokeLineCap.BUTT);
        paint(drawing.shapes(), context);
    }

    private void paint(List<Shape> shapes, GraphicsContext context) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> box(box, context);
                case Shape.Line line -> {
                    stroke(line.stroke(), context);
                    context.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
                }
                case Shape.Polygon polygon -> polygon(polygon, context);
                case Shape.Text text -> text(text, context);
                case Shape.Clip clip -> clip(clip, context);
            }
        }
    }

    private void clip(Shape.Clip clip, GraphicsContext context) {
        var area = clip.area();
        context.save();
        context.beginPath();
        context.rect(area.x(), area.y(), area.width(), area.height());
        context.clip();
        paint(clip.shapes(), context);
        context.restore();
    }

    private void box(Shape.Box box, GraphicsContext context) {
        var area = box.area();
        double arc = 2 * Math.min(box.radius(), Math.min(area.width(), area.height()) / 2);
        var fill = box.fill();
        if (fill != null) {
            context.setFill(colours.get(fill));
            if (arc == 0) {
                context.fillRect(area.x(), area.y(), area.width(), area.height());
            } else {
                context.fillRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
            }
        }
        var line = box.stroke();
        if (line != null) {
            stroke(line, context);
            context.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
        }
    }

    private void polygon(Shape.Polygon polygon, GraphicsContext context) {
        int count = polygon.corners().size() / 2;
        var xs = new double[count];
        var ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = polygon.corners().get(2 * i);
            ys[i] = polygon.corners().get(2 * i + 1);
        }
        var fill = polygon.fill();
        if (fill != null) {
            context.setFill(colours.get(fill));
            context.fillPolygon(xs, ys, count);
        }
        var line = polygon.stroke();
        if (line != null) {
            stroke(line, context);
            if (polygon.closed()) {
                context.strokePolygon(xs, ys, count);
            } else {
                context.strokePolyline(xs, ys, count);
            }
        }
    }

    private void stroke(Stroke stroke, GraphicsContext context) {
        context.setStroke(colours.get(stroke.ink()));
        context.setLineWidth(stroke.width());
        context.setLineDashes(
                switch (stroke.dash()) {
                    case SOLID -> null;
                    case DOTTED -> DOTS;
                    case DASHED -> DASHES;
                });
    }

    private void text(Shape.Text text, GraphicsContext context) {
        context.setFont(letters.font(text.style()));
        context.setFill(colours.get(text.style().ink()));
        context.setTextAlign(TextAlignment.LEFT);
        double width = text.anchor() == Anchor.START ? 0 : letters.width(text.text(), text.style());
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        context.fillText(text.text(), x, text.y());
    }
}
