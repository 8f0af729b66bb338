package dev.cairn.ui.progress;

import dev.cairn.drawing.Measure;

/** One way to look at the figures: a picture, the same as a table, and in words. */
interface Chart {

    ChartName name();

    /** Beside its title: its sum, or what comes next; empty where there is nothing to say. */
    String note();

    /** Pixels it takes at some width. */
    double height(double width);

    Picture draw(double width, Measure letters);

    /** All numbers of it, also those the picture has no room for. */
    Numbers numbers();

    /** Its main facts in a sentence or two, for who cannot see it. */
    String spoken();
}
