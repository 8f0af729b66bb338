package dev.cairn.paper;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.TextStyle;
import dev.cairn.drawing.Weight;

/** The letters on paper, and how far their lines are apart, in pixels. None is smaller than 8 points. */
final class Type {
    static final TextStyle HEADLINE = TextStyle.of(24, Ink.FG).strong();
    static final double HEADLINE_LINE = 31;
    static final TextStyle DAY = TextStyle.of(14.5, Ink.FG).strong();
    static final double DAY_LINE = 20;
    static final TextStyle NUMBER = TextStyle.of(13.5, Ink.FG).strong();
    static final TextStyle TEXT = TextStyle.of(12, Ink.FG);
    static final TextStyle TITLE = new TextStyle(12, Weight.MEDIUM, Ink.FG);
    static final TextStyle DONE = TextStyle.of(12, Ink.MUT);
    static final double LINE = 14.5;
    static final TextStyle SMALL = TextStyle.of(11, Ink.MUT);
    static final double SMALL_LINE = 13.5;

    /** How far below the middle of a line its letters stand, in parts of their size: half of what a capital is high. */
    private static final double HALF_CAPITAL = 0.36;

    private Type() {}

    /** The baseline of a line of text, from its top. */
    static double baseline(TextStyle style, double line) {
        return line / 2 + style.size() * HALF_CAPITAL;
    }
}
