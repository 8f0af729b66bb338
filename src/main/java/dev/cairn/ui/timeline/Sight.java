package dev.cairn.ui.timeline;

/**
 * What part of a chart is seen, in pixels.
 *
 * @param labels how wide the column of names is
 * @param scale from the right edge of the labels on
 * @param scroll how much of the rows is above the part that is seen
 */
record Sight(double width, double height, double labels, Scale scale, double scroll) {
    static final double AXIS = 44;
    static final double HEAD = 88;
    static final double ROW = 24;
    static final double WIDE_LABELS = 320;
    static final double NARROW_LABELS = 248;
    private static final double NARROW_BELOW = 960;

    /** The column of names for a width. */
    static double labelsFor(double width) {
        return width < NARROW_BELOW ? NARROW_LABELS : WIDE_LABELS;
    }

    double plotWidth() {
        return Math.max(0, width - labels);
    }

    double rowsHeight() {
        return Math.max(0, height - HEAD);
    }

    double x(double day) {
        return labels + scale.x(day);
    }

    /** The day at x, with its fraction. */
    double day(double x) {
        return scale.day(x - labels);
    }

    double y(int line) {
        return HEAD + line * ROW - scroll;
    }

    /** The line at y; negative above the first, and perhaps behind the last. */
    int line(double y) {
        return y < HEAD ? -1 : (int) Math.floor((y - HEAD + scroll) / ROW);
    }

    /** The first line that is seen, if there are so many. */
    int firstLine() {
        return (int) Math.floor(scroll / ROW);
    }

    /** The line behind the last that is seen, at most that many. */
    int endLine(int lines) {
        return Math.min(lines, (int) Math.ceil((scroll + rowsHeight()) / ROW));
    }

    Sight with(Scale other) {
        return new Sight(width, height, labels, other, scroll);
    }
}
