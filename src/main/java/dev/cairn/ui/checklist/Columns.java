package dev.cairn.ui.checklist;

/**
 * The widths of the columns beside the title, in pixels.
 *
 * @param when the week, or the day it was done
 * @param done the count, with room for a bar where {@code bar} is more than 0
 * @param bar the width of the bar; 0 where there is no room for one
 */
record Columns(double when, double hours, double done, double bar) {
    static final double LEFT = 12;
    static final double RIGHT = 16;
    static final double INDENT = 20;
    private static final double ROOMY = 620;
    private static final Columns WIDE = new Columns(108, 92, 100, 36);
    private static final Columns NARROW = new Columns(96, 88, 60, 0);

    /** @param scale how much larger the learner's text is than the usual one */
    static Columns within(double width, double scale) {
        var usual = width < ROOMY * scale ? NARROW : WIDE;
        return new Columns(usual.when * scale, usual.hours * scale, usual.done * scale, usual.bar);
    }

    /** Where the columns begin in a row of some width. */
    double from(double width) {
        return width - RIGHT - when - hours - done;
    }
}
