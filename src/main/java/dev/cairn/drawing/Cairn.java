package dev.cairn.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A heap of stones that grows: a stack of up to five, then rows that get shorter towards the top. The same number is always the same
 * picture.
 */
public final class Cairn {
    private static final int STACK = 5;
    /** How tall a stone is, of its width: those of a stack are flat, so that they lie well. */
    private static final double FLAT = 0.3;

    private static final double ROUND = 0.5;
    private static final int CORNERS = 28;
    private static final double GROUND = 2;

    private Cairn() {}

    /**
     * Draws it, standing on the ground in the middle.
     *
     * @param stones 0 for the ground alone
     * @param title what it shows, in a few words
     */
    public static Drawing of(int stones, double width, double height, String title) {
        var sketch = new Sketch();
        double ground = height - GROUND;
        sketch.line(0, ground + 1, width, ground + 1, Stroke.of(Ink.EDGE, 1));
        var rows = rows(stones);
        if (rows.isEmpty()) {
            return new Drawing(title, width, height, sketch.shapes());
        }
        boolean stack = stones <= STACK;
        int widest = rows.getFirst();
        double flatness = stack ? FLAT : ROUND;
        double unit = Math.min(
                stack ? width * 0.5 : width * 0.92 / widest, ground / (rows.size() * flatness * (stack ? 0.8 : 0.95)));
        double y = ground;
        int index = 0;
        for (int row = 0; row < rows.size(); row++) {
            double size = stack ? unit * (1 - 0.11 * row) : unit;
            double tall = size * flatness;
            double x = (width - rows.get(row) * size) / 2;
            for (int i = 0; i < rows.get(row); i++) {
                index++;
                sketch.shape(stone(new Area(x, y - tall, size, tall), index, index == stones));
                x += size;
            }
            y -= tall * 0.94;
        }
        return new Drawing(title, width, height, sketch.shapes());
    }

    /** How many stones lie in each row, from the ground up. */
    static List<Integer> rows(int stones) {
        var rows = new ArrayList<Integer>();
        int widest = 1;
        while (stones > STACK && widest * (widest + 1) / 2 < stones) {
            widest++;
        }
        for (int left = stones, next = widest; left > 0; next = Math.max(1, next - 1)) {
            rows.add(Math.min(next, left));
            left -= rows.getLast();
        }
        return rows;
    }

    /** A rounded stone, no two alike; the last one in the colour of what is done. */
    private static Shape stone(Area area, int index, boolean last) {
        double lean = (random(index, 0) - 0.5) * 0.18;
        double wide = area.width() * (0.43 + 0.06 * random(index, 1));
        double tall = area.height() * (0.47 + 0.05 * random(index, 2));
        double cx = area.x() + area.width() / 2;
        double cy = area.y() + area.height() / 2;
        var corners = new ArrayList<Double>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            double bulge = 0.95
                    + 0.03 * Math.sin(2 * angle + 6 * random(index, 3))
                    + 0.02 * Math.sin(3 * angle + 6 * random(index, 4));
            double x = round(Math.cos(angle)) * wide * bulge;
            double y = round(Math.sin(angle)) * tall * bulge;
            corners.add(cx + x);
            corners.add(cy + y + lean * x * 0.5);
        }
        var ink = last ? Ink.DATA : random(index, 9) < 0.3 ? Ink.EDGE : Ink.STONE;
        return new Shape.Polygon(corners, true, ink, Stroke.of(Ink.BG, 1));
    }

    /** Between an ellipse and a rectangle, as stones are that bear others. */
    private static double round(double part) {
        return Math.signum(part) * Math.pow(Math.abs(part), 0.7);
    }

    /** From 0 to 1, the same each time. */
    private static double random(int index, int turn) {
        long bits = (index * 1_103_515_245L + turn * 12_345L + 7) * 0x9E3779B97F4A7C15L;
        return (bits >>> 40) / (double) (1 << 24);
    }
}
