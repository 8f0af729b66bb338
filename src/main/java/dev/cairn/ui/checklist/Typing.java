package dev.cairn.ui.checklist;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The field that is open among the rows, and the row of what is not there before it is typed. */
final class Typing {
    private final ReadOnlyObjectWrapper<@Nullable Editing> editing = new ReadOnlyObjectWrapper<>();
    private @Nullable DraftSpot draft;

    /** The field that is open; null for none. */
    ReadOnlyObjectProperty<@Nullable Editing> editing() {
        return editing.getReadOnlyProperty();
    }

    Optional<DraftSpot> draft() {
        return Optional.ofNullable(draft);
    }

    /** Puts the row of a draft among the others. */
    void insert(List<Row> rows) {
        if (draft != null) {
            draft.insert(rows);
        }
    }

    void edit(RowId row, Editing.What what) {
        editing.set(new Editing(row, what));
    }

    void begin(DraftSpot spot) {
        draft = spot;
    }

    /** Closes the field; what the draft stood next to, where there was one. */
    Optional<RowId> end() {
        editing.set(null);
        var anchor = draft().map(DraftSpot::anchor);
        draft = null;
        return anchor;
    }
}
