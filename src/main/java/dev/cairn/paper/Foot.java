package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.TextStyle;

/** The bottom of each page: how to tick what is on it, when it was printed, and which page of how many it is. */
final class Foot {
    private static final double LINE = 15;
    private static final double ABOVE = 5;
    private static final double APART = 20;
    private static final TextStyle STRONG = Type.SMALL.strong();
    /** What is typed, in the palette and on the command line alike. */
    private static final String EXAMPLE = "tick 3 7 12";
    /** Stands in a phrase for what is set in stronger letters. */
    private static final String GAP = "\u0001";
    /** As wide as pages are ever counted. */
    private static final int MANY = 8888;

    private final Ready ready;
    private final Area area;
    private final String before;
    private final String after;
    private final boolean numbered;
    private final boolean oneLine;
    /** What there is to type, where it takes more than one line. */
    private final TextBlock hint;

    /** The numbers on the pages above. */
    enum Numbers {
        /** There are none to type. */
        NONE,
        /** Each stands at one box. */
        ONCE,
        /** One may stand at several boxes, and yet is typed for all of its task. */
        SEVERAL
    }

    Foot(Ready ready, Numbers numbers) {
        this.ready = ready;
        numbered = numbers != Numbers.NONE;
        area = ready.setup().area();
        var phrase = ready.say(numbers == Numbers.SEVERAL ? "paper.foot.tick.several" : "paper.foot.tick", GAP);
        int gap = phrase.indexOf(GAP);
        before = phrase.substring(0, gap);
        after = phrase.substring(gap + 1);
        double said = ready.width(before, Type.SMALL) + ready.width(EXAMPLE, STRONG) + ready.width(after, Type.SMALL);
        double counted = ready.width(page(MANY, MANY), Type.SMALL);
        oneLine = (numbered ? said + APART : 0) + counted <= area.width();
        hint = lines(numbered && said > area.width() ? before + EXAMPLE + after : "");
    }

    private TextBlock lines(String text) {
        return ready.block(text, Type.SMALL, LINE, area.width());
    }

    private String page(int page, int of) {
        return ready.say("paper.foot", ready.dates().whole(ready.style().now().toLocalDate()), page, of);
    }

    double height() {
        return ABOVE + (oneLine ? LINE : hints() + lines(page(MANY, MANY)).height());
    }

    private double hints() {
        return numbered ? Math.max(LINE, hint.height()) : 0;
    }

    /** The baseline where the pages above end. */
    double top() {
        return area.bottom() - height();
    }

    /** @param page from 1 */
    void draw(Sketch sketch, int page, int of) {
        sketch.line(area.x(), top(), area.right(), top(), Stroke.of(Ink.FG, 0.8));
        double y = top() + ABOVE;
        if (hint.count() > 0) {
            hint.draw(sketch, area.x(), y);
        } else if (numbered) {
            hint(sketch, y + Type.baseline(Type.SMALL, LINE));
        }
        if (oneLine) {
            double baseline = y + Type.baseline(Type.SMALL, LINE);
            sketch.text(area.right(), baseline, page(page, of), Type.SMALL, Anchor.END);
        } else {
            lines(page(page, of)).draw(sketch, area.x(), y + hints());
        }
    }

    private void hint(Sketch sketch, double baseline) {
        double x = area.x();
        sketch.text(x, baseline, before, Type.SMALL, Anchor.START);
        x += ready.width(before, Type.SMALL);
        sketch.text(x, baseline, EXAMPLE, STRONG, Anchor.START);
        x += ready.width(EXAMPLE, STRONG);
        sketch.text(x, baseline, after, Type.SMALL, Anchor.START);
    }
}
