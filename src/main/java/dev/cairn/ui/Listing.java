package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the library holds and what of it can be taken back, as lists and words to show. Only what has changed in them is touched. */
final class Listing {
    private final Library library;
    private final LivePlan plan;
    private final StepText steps;
    private final ObservableList<Overview> roadmaps = FXCollections.observableArrayList();
    private final ObservableList<SideRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Overview> shownRoadmaps = FXCollections.unmodifiableObservableList(roadmaps);
    private final ObservableList<SideRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");

    Listing(Library library, LivePlan plan) {
        this.library = library;
        this.plan = plan;
        steps = new StepText(library);
        plan.active().subscribe(outlook -> listRows());
        list();
    }

    /** The roadmaps in the order of the list. */
    ObservableList<Overview> roadmaps() {
        return shownRoadmaps;
    }

    /** All active roadmaps, each of them, then those that rest; none where the library is empty. */
    ObservableList<SideRow> rows() {
        return shownRows;
    }

    ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    Optional<Overview> overview(RoadmapId id) {
        return roadmaps.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The place of a roadmap in the list; -1 where it is not in it. */
    int indexOf(RoadmapId id) {
        return roadmaps.stream().map(Overview::id).toList().indexOf(id);
    }

    /** Brings all of it up to date, so that selection and focus stay. */
    void list() {
        become(roadmaps, library.overviews(), Overview::id);
        listRows();
        undoable.set(library.undoable().map(steps::of).orElse(""));
        redoable.set(library.redoable().map(steps::of).orElse(""));
    }

    private void listRows() {
        var fresh = new SideRows(roadmaps, library.planning(), plan.active().get()).list();
        become(rows, fresh, SideRow::id);
    }

    private static <T> void become(ObservableList<T> list, List<T> fresh, Function<T, RoadmapId> id) {
        if (!fresh.stream().map(id).toList().equals(list.stream().map(id).toList())) {
            list.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(list.get(i))) {
                list.set(i, fresh.get(i));
            }
        }
    }
}
