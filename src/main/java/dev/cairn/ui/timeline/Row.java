package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the timeline, whether it shows or is folded away.
 *
 * @param node null for a roadmap's own row and the finish; for a week, its module
 * @param below rows it unfolds to
 */
record Row(RowId id, Kind kind, Caption caption, @Nullable Node node, Bar bar, Marks marks, List<Row> below) {

    enum Kind {
        ROADMAP,
        PHASE,
        MODULE,
        WEEK,
        FINISH
    }

    /**
     * What stands in the column of names.
     *
     * @param number how it is counted: "2", "2.7"; empty where it is not
     * @param hue which phase it is of, counted from 0
     */
    record Caption(String number, String title, int hue) {

        /** Number and title as one. */
        String name() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /**
     * What is to be marked.
     *
     * @param pinned whether the learner fixed its day
     * @param limit the most minutes a week the learner gave it; null for none
     * @param warnings sentences about what the plan could not do here
     */
    record Marks(boolean pinned, @Nullable Integer limit, List<String> warnings) {
        static final Marks NONE = new Marks(false, null, List.of());

        Marks {
            warnings = List.copyOf(warnings);
        }
    }

    Row {
        below = List.copyOf(below);
    }

    /** Whether it can be moved to another day by hand. */
    boolean movable() {
        return (kind == Kind.PHASE || kind == Kind.MODULE) && bar.planned() != null && !bar.kept();
    }

    String name() {
        return caption.name();
    }
}
