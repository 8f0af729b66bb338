package dev.cairn.ui.timeline;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.TextStyle;

/** What is drawn with in more than one part. */
final class Inks {
    static final TextStyle SMALL = TextStyle.of(11, Ink.MUT);
    static final TextStyle HINT = TextStyle.of(11, Ink.SUB);
    static final TextStyle SMALL_STRONG = TextStyle.of(11, Ink.FG).strong();
    static final TextStyle TEXT = TextStyle.of(12, Ink.FG);
    static final Stroke HAIR = Stroke.of(Ink.LINE, 1);

    private Inks() {}

    /** A place for a hairline that covers one row of pixels. */
    static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }
}
