package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.TextStyle;
import dev.cairn.roadmap.RoadmapId;
import java.util.List;

/**
 * How roadmaps are told apart at the left edge of what is theirs, on any printer: up to three by a solid, a double and a dashed line, more
 * by a letter each.
 */
final class Edges {
    private static final int PATTERNS = 3;
    private static final int LETTERS = 26;
    private static final double BAR = 6;
    private static final double LETTERED = 14;
    private static final TextStyle LETTER = TextStyle.of(11, Ink.FG).strong();

    private final List<RoadmapId> roadmaps;

    /** @param roadmaps all that are on the pages */
    Edges(List<RoadmapId> roadmaps) {
        this.roadmaps = List.copyOf(roadmaps);
    }

    List<RoadmapId> roadmaps() {
        return roadmaps;
    }

    int place(RoadmapId roadmap) {
        return roadmaps.indexOf(roadmap);
    }

    private boolean lettered() {
        return roadmaps.size() > PATTERNS;
    }

    /** Pixels across. */
    double width() {
        return lettered() ? LETTERED : BAR;
    }

    /** Draws the edge of a roadmap: where it begins, and how high it is. */
    void draw(Sketch sketch, int place, double x, double y, double height) {
        goOn(sketch, place, x, y, height);
        if (lettered()) {
            double middle = y + Math.min(height / 2, 10);
            var letter = Character.toString('A' + place % LETTERS);
            sketch.text(x + LETTERED / 2, middle + Type.baseline(LETTER, 0), letter, LETTER, Anchor.MIDDLE);
        }
    }

    /** Draws an edge that began further up, or on another page. */
    void goOn(Sketch sketch, int place, double x, double y, double height) {
        // The hues the week has in the window, where roadmaps begin with the second.
        var ink = Ink.phase(place + 1);
        if (lettered()) {
            sketch.fill(x, y, LETTERED, height, Ink.phaseTint(place + 1));
            sketch.line(x + LETTERED, y, x + LETTERED, y + height, Stroke.of(ink, 1.5));
            return;
        }
        switch (place) {
            case 0 -> sketch.fill(x, y, BAR, height, ink);
            case 1 -> {
                sketch.line(x + 1, y, x + 1, y + height, Stroke.of(ink, 2));
                sketch.line(x + BAR - 1, y, x + BAR - 1, y + height, Stroke.of(ink, 2));
            }
            default -> sketch.line(x + BAR / 2, y + 1, x + BAR / 2, y + height, new Stroke(ink, BAR - 1, Dash.DASHED));
        }
    }
}
