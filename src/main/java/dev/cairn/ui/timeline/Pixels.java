package dev.cairn.ui.timeline;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Moved;
import dev.cairn.drawing.Palette;
import java.io.IOException;
import java.io.OutputStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;

/** A drawing as pixels, twice as fine as on a plain screen. */
final class Pixels {
    private static final int SCALE = 2;
    private static final int TILE = 1024;
    /** More than that no viewer takes kindly. */
    private static final long MOST = 120_000_000;

    private final int[] rgb;
    private final int width;

    private Pixels(int[] rgb, int width) {
        this.rgb = rgb;
        this.width = width;
    }

    void write(Exports.PixelWriter writer, OutputStream out) throws IOException {
        writer.write(rgb, width, out);
    }

    /** Whether a drawing is not too large for it. */
    static boolean fit(Drawing drawing) {
        return drawing.width() * drawing.height() * SCALE * SCALE <= MOST;
    }

    /** On the thread that paints. In tiles, since no canvas may be as large as a long plan. */
    static Pixels of(Drawing drawing, Lettering letters, Palette palette) {
        var painter = new Painter(letters, palette);
        int width = (int) Math.ceil(drawing.width()) * SCALE;
        int height = (int) Math.ceil(drawing.height()) * SCALE;
        var rgb = new int[width * height];
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                tile(drawing, painter, rgb, width, x, y);
            }
        }
        return new Pixels(rgb, width);
    }

    private static void tile(Drawing drawing, Painter painter, int[] rgb, int width, int x, int y) {
        int wide = Math.min(TILE, width - x);
        int tall = Math.min(TILE, rgb.length / width - y);
        var canvas = new Canvas((double) wide / SCALE, (double) tall / SCALE);
        var shapes = Moved.by(-(double) x / SCALE, -(double) y / SCALE, drawing.shapes());
        painter.paint(new Drawing("", wide, tall, shapes), canvas.getGraphicsContext2D());
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        canvas.snapshot(parameters, null)
                .getPixelReader()
                .getPixels(0, 0, wide, tall, PixelFormat.getIntArgbInstance(), rgb, y * width + x, width);
    }
}
