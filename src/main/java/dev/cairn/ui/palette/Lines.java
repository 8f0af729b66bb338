package dev.cairn.ui.palette;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of the palette, and which of them Enter is about. Headings never are. Confined to the thread that paints. */
final class Lines {
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private boolean moved;

    ObservableList<Row> rows() {
        return shown;
    }

    /** The index of the line that Enter is about; -1 for none. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** The line that Enter is about. */
    Optional<Row> row() {
        return isLine(selected.get()) ? Optional.of(rows.get(selected.get())) : Optional.empty();
    }

    /** Shows others; the selection stays where the learner moved it, and else is at the first. */
    void show(List<Row> next) {
        int before = selected.get();
        selected.set(-1);
        rows.setAll(next);
        selected.set(moved && isLine(before) ? before : first());
    }

    private boolean isLine(int index) {
        return index >= 0 && index < rows.size() && !rows.get(index).isHeading();
    }

    /** The first line that Enter can be about; how to go on typing gives way to what was found. */
    private int first() {
        int hint = -1;
        for (int i = 0; i < rows.size(); i++) {
            boolean isHint =
                    rows.get(i) instanceof Row.Quick quick && quick.offer().state() == Offer.State.HINT;
            if (isHint) {
                hint = i;
            } else if (isLine(i)) {
                return i;
            }
        }
        return hint;
    }

    /** Moves the selection by so many lines; it stays within them. */
    void move(int lines) {
        int way = Integer.signum(lines);
        int at = selected.get();
        for (int left = Math.abs(lines), i = at + way; left > 0 && i >= 0 && i < rows.size(); i += way) {
            if (isLine(i)) {
                at = i;
                left--;
            }
        }
        select(at);
    }

    void select(int index) {
        if (isLine(index)) {
            moved = true;
            selected.set(index);
        }
    }

    /** Whether the learner has gone into the lines since {@link #stay}. */
    boolean isMoved() {
        return moved;
    }

    /** The learner is no longer among the lines. */
    void stay() {
        moved = false;
    }
}
