package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.TextStyle;
import java.util.List;

/** What all charts are drawn with. */
final class Hand {
    static final TextStyle SMALL = TextStyle.of(11, Ink.MUT);
    static final TextStyle HINT = TextStyle.of(11, Ink.SUB);
    static final TextStyle TEXT = TextStyle.of(11, Ink.FG);
    static final TextStyle STRONG = TextStyle.of(11, Ink.FG).strong();
    static final TextStyle ACCENT = TextStyle.of(11, Ink.ACC).strong();
    static final TextStyle TITLE = TextStyle.of(13, Ink.FG).strong();
    static final Stroke HAIR = Stroke.of(Ink.LINE, 1);
    static final Stroke EDGE = Stroke.of(Ink.EDGE, 1);
    static final Stroke DONE = Stroke.of(Ink.DATA, 2.5);
    static final Stroke PLAN = new Stroke(Ink.DATA, 1.5, Dash.DASHED);
    static final Stroke FIRST = Stroke.of(Ink.STONE, 1.5);

    private Hand() {}

    /** A place for a hairline that covers one row of pixels. */
    static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    /** Where there is nothing to draw yet: why, and what will bring it. */
    static Picture nothing(String sentence, double width, double height, Measure letters) {
        var sketch = new Sketch();
        double y = Math.min(height / 2, 16);
        for (String line : Lines.of(sentence, SMALL, width, letters)) {
            sketch.text(0, y, line, SMALL, Anchor.START);
            y += 16;
        }
        return new Picture(sketch.shapes(), List.of());
    }
}
