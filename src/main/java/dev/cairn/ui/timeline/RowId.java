package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Names a row for as long as what it shows is there.
 *
 * @param node null for a roadmap's own row and for the finish
 * @param week the Monday of a week below a module; null for other rows
 */
record RowId(
        RoadmapId roadmap, @Nullable Key node, @Nullable LocalDate week, boolean finish) {
    static RowId roadmap(RoadmapId id) {
        return new RowId(id, null, null, false);
    }

    static RowId node(RoadmapId id, Key key) {
        return new RowId(id, key, null, false);
    }

    static RowId week(RoadmapId id, Key module, LocalDate monday) {
        return new RowId(id, module, monday, false);
    }

    static RowId finish(RoadmapId scope) {
        return new RowId(scope, null, null, true);
    }

    /** As it is remembered. */
    String word() {
        return roadmap.slug() + "/" + (node == null ? "" : node.value());
    }
}
