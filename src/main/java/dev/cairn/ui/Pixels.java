package dev.cairn.ui;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Moved;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;

/** A drawing as pixels, twice as fine as on a plain screen. */
public final class Pixels {
    private static final int SCALE = 2;
    private static final int TILE = 1024;
    /** More than that no viewer takes kindly. */
    private static final long MOST = 120_000_000;

    private final Drawing drawing;
    private final Painter painter;
    private final int width;
    private final int height;
    private final int[] rgb;

    /** @param palette what each role looks like */
    public Pixels(Drawing drawing, Palette palette) {
        this.drawing = drawing;
        painter = new Painter(new Lettering(), palette);
        width = (int) Math.ceil(drawing.width()) * SCALE;
        height = (int) Math.ceil(drawing.height()) * SCALE;
        rgb = new int[width * height];
    }

    /** Makes a file of what was painted. On any thread. */
    public void write(PixelWriter writer, OutputStream out) throws IOException {
        writer.write(rgb, width, out);
    }

    /** Whether a drawing is not too large for it. */
    public static boolean fit(Drawing drawing) {
        return drawing.width() * drawing.height() * SCALE * SCALE <= MOST;
    }

    /** How many pieces it is painted in, since no canvas may be as large as a long plan. */
    public int pieces() {
        return across() * ((height + TILE - 1) / TILE);
    }

    private int across() {
        return (width + TILE - 1) / TILE;
    }

    private int left(int piece) {
        return piece % across() * TILE;
    }

    private int top(int piece) {
        return piece / across() * TILE;
    }

    /** What is to be painted of a piece, counted from 0. On any thread. */
    public List<Shape> piece(int piece) {
        return Moved.by(-(double) left(piece) / SCALE, -(double) top(piece) / SCALE, drawing.shapes());
    }

    /** On the thread that paints. */
    public void paint(int piece, List<Shape> shapes) {
        int x = left(piece);
        int y = top(piece);
        int wide = Math.min(TILE, width - x);
        int tall = Math.min(TILE, height - y);
        var canvas = new Canvas((double) wide / SCALE, (double) tall / SCALE);
        painter.paint(new Drawing("", wide, tall, shapes), canvas.getGraphicsContext2D());
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        canvas.snapshot(parameters, null)
                .getPixelReader()
                .getPixels(0, 0, wide, tall, PixelFormat.getIntArgbInstance(), rgb, y * width + x, width);
    }
}
