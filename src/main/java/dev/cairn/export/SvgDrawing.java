package dev.cairn.export;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.DrawingWriter;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Stroke;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A drawing as SVG 1.1: text stays text, in Noto Sans where the reader has it. */
public final class SvgDrawing implements DrawingWriter {

    @Override
    public void write(List<Drawing> pages, Palette palette, OutputStream out) throws IOException {
        out.write(new Text(palette).of(pages.getFirst()).getBytes(StandardCharsets.UTF_8));
    }

    /** Collects the markup of one drawing. */
    private static final class Text {
        private final Palette palette;
        private final StringBuilder svg = new StringBuilder();
        private int clips;

        Text(Palette palette) {
            this.palette = palette;
        }

        String of(Drawing drawing) {
            svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
            attribute("width", drawing.width());
            attribute("height", drawing.height());
            svg.append(" viewBox=\"0 0 %s %s\"".formatted(Figures.of(drawing.width()), Figures.of(drawing.height())));
            svg.append(" font-family=\"'Noto Sans', sans-serif\">\n<title>");
            svg.append(escaped(drawing.title())).append("</title>\n");
            drawing.shapes().forEach(this::shape);
            return svg.append("</svg>\n").toString();
        }

        private void shape(Shape shape) {
            switch (shape) {
                case Shape.Box box -> box(box);
                case Shape.Line line -> line(line);
                case Shape.Polygon polygon -> polygon(polygon);
                case Shape.Text text -> text(text);
                case Shape.Clip clip -> clip(clip);
            }
        }

        private void box(Shape.Box box) {
            svg.append("<rect");
            area(box.area());
            if (box.radius() > 0) {
                attribute("rx", box.radius());
            }
            paint(box.fill(), box.stroke());
            svg.append("/>\n");
        }

        private void area(Area area) {
            attribute("x", area.x());
            attribute("y", area.y());
            attribute("width", area.width());
            attribute("height", area.height());
        }

        private void line(Shape.Line line) {
            svg.append("<line");
            attribute("x1", line.x1());
            attribute("y1", line.y1());
            attribute("x2", line.x2());
            attribute("y2", line.y2());
            paint(null, line.stroke());
            svg.append("/>\n");
        }

        private void polygon(Shape.Polygon polygon) {
            svg.append(polygon.closed() ? "<polygon" : "<polyline").append(" points=\"");
            svg.append(polygon.corners().stream().map(Figures::of).collect(Collectors.joining(" ")));
            svg.append('"');
            paint(polygon.fill(), polygon.stroke());
            svg.append("/>\n");
        }

        private void text(Shape.Text text) {
            svg.append("<text");
            attribute("x", text.x());
            attribute("y", text.y());
            attribute("font-size", text.style().size());
            attribute("font-weight", text.style().weight().number());
            svg.append(" fill=\"").append(palette.hex(text.style().ink())).append('"');
            switch (text.anchor()) {
                case START -> {}
                case MIDDLE -> svg.append(" text-anchor=\"middle\"");
                case END -> svg.append(" text-anchor=\"end\"");
            }
            svg.append(" xml:space=\"preserve\">").append(escaped(text.text())).append("</text>\n");
        }

        private void clip(Shape.Clip clip) {
            var id = "c" + ++clips;
            svg.append("<clipPath id=\"").append(id).append("\"><rect");
            area(clip.area());
            svg.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
            clip.shapes().forEach(this::shape);
            svg.append("</g>\n");
        }

        private void paint(@Nullable Ink fill, @Nullable Stroke stroke) {
            svg.append(" fill=\"")
                    .append(fill == null ? "none" : palette.hex(fill))
                    .append('"');
            if (stroke != null) {
                svg.append(" stroke=\"").append(palette.hex(stroke.ink())).append('"');
                attribute("stroke-width", stroke.width());
                switch (stroke.dash()) {
                    case SOLID -> {}
                    case DOTTED -> svg.append(" stroke-dasharray=\"2 3\"");
                    case DASHED -> svg.append(" stroke-dasharray=\"4 3\"");
                }
            }
        }

        private void attribute(String name, double figure) {
            svg.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Figures.of(figure))
                    .append('"');
        }

        /** As XML wants it; characters XML cannot hold are left out. */
        private static String escaped(String text) {
            var escaped = new StringBuilder();
            text.codePoints().filter(Text::allowed).forEach(c -> {
                switch (c) {
                    case '<' -> escaped.append("&lt;");
                    case '>' -> escaped.append("&gt;");
                    case '&' -> escaped.append("&amp;");
                    case '"' -> escaped.append("&quot;");
                    default -> escaped.appendCodePoint(c);
                }
            });
            return escaped.toString();
        }

        private static boolean allowed(int c) {
            return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
        }
    }
}
