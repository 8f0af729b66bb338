package dev.cairn.paper;

import dev.cairn.drawing.Area;

/**
 * The page that is printed on.
 *
 * @param margin millimetres that stay empty on each side, from {@link #LEAST_MARGIN} to {@link #MOST_MARGIN}
 */
public record PageSetup(Paper paper, boolean landscape, int margin) {
    /** Less than this many printers cannot print. */
    public static final int LEAST_MARGIN = 5;

    public static final int MOST_MARGIN = 30;
    /** A4 on its side. */
    public static final PageSetup USUAL = new PageSetup(Paper.A4, true, 10);

    /** Pixels, at 96 an inch, in a millimetre. */
    public static final double MILLIMETRE = 96 / 25.4;
    /** Pixels in a point. */
    public static final double POINT = 96 / 72.0;

    public PageSetup {
        margin = Math.clamp(margin, LEAST_MARGIN, MOST_MARGIN);
    }

    /** Pixels across the whole page. */
    public double width() {
        return MILLIMETRE * (landscape ? paper.height() : paper.width());
    }

    /** Pixels down the whole page. */
    public double height() {
        return MILLIMETRE * (landscape ? paper.width() : paper.height());
    }

    /** What lies inside the margins, in pixels. */
    public Area area() {
        double edge = margin * MILLIMETRE;
        return new Area(edge, edge, width() - 2 * edge, height() - 2 * edge);
    }
}
