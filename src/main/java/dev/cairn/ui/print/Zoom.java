package dev.cairn.ui.print;

import java.util.List;

/**
 * How large pages are looked at.
 *
 * @param fit what the size follows; for {@link Fit#NONE} it stays
 * @param scale screen pixels for each 1/96 inch; only where nothing is followed
 */
record Zoom(Fit fit, double scale) {
    /** A whole page is seen. */
    static final Zoom PAGE = new Zoom(Fit.PAGE, 1);
    /** A page is as wide as the room there is. */
    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);

    static final double LEAST = 0.1;
    static final double MOST = 4;

    private static final List<Double> STEPS =
            List.of(LEAST, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, MOST);
    private static final double SAME = 0.005;

    /** What the size of a page follows. */
    enum Fit {
        PAGE,
        WIDTH,
        NONE
    }

    static Zoom of(double scale) {
        return new Zoom(Fit.NONE, Math.clamp(scale, LEAST, MOST));
    }

    /** The next step above a scale. */
    static Zoom in(double scale) {
        return of(STEPS.stream().filter(it -> it > scale + SAME).findFirst().orElse(MOST));
    }

    /** The next step below a scale. */
    static Zoom out(double scale) {
        return of(STEPS.reversed().stream()
                .filter(it -> it < scale - SAME)
                .findFirst()
                .orElse(LEAST));
    }
}
