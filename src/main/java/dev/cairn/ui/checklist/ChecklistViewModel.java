package dev.cairn.ui.checklist;

import dev.cairn.progress.Event;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Search;
import dev.cairn.study.SearchWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The checklist without its looks: which rows show, what is selected, what is being typed. What is done to the roadmap is in {@link
 * ChecklistActions}; whatever way it changes, {@link #follow} brings the rows up to date.
 *
 * <p>Confined to the thread of its library.
 */
final class ChecklistViewModel {
    private final Library library;
    private final RowList rows = new RowList();
    private final Flattening flattening = new Flattening();
    private final Folds folds = new Folds();
    private final Folds narrowedFolds = new Folds();
    private final Set<Filter> filters = EnumSet.noneOf(Filter.class);
    private final Set<Key> lingering = new HashSet<>();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Editing> editing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ViewState> state = new ReadOnlyObjectWrapper<>(new ViewState.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable Roadmap> roadmap = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sieve> sieve = new ReadOnlyObjectWrapper<>(Sieve.EVERYTHING);
    private final ReadOnlyObjectWrapper<Planned> planned;
    private Sieve sifting = Sieve.EVERYTHING;
    private @Nullable RoadmapId id;
    private Outline outline = Outline.EMPTY;
    private @Nullable Search search;
    private SearchWords words = SearchWords.NONE;
    private @Nullable Key phase;
    private @Nullable DraftSpot draft;

    /** @param today the study day it is */
    ChecklistViewModel(Library library, LocalDate today) {
        this.library = library;
        planned = new ReadOnlyObjectWrapper<>(Planned.none(today));
    }

    // What shows

    ObservableList<Row> rows() {
        return rows;
    }

    int indexOf(RowId row) {
        return rows.indexOf(row);
    }

    ReadOnlyObjectProperty<ViewState> state() {
        return state.getReadOnlyProperty();
    }

    /** The roadmap as it stands; null where none shows. */
    ReadOnlyObjectProperty<@Nullable Roadmap> roadmap() {
        return roadmap.getReadOnlyProperty();
    }

    /** When rows are planned. */
    ReadOnlyObjectProperty<Planned> planned() {
        return planned.getReadOnlyProperty();
    }

    void plan(Planned now) {
        planned.set(now);
    }

    Optional<RoadmapId> id() {
        return Optional.ofNullable(id);
    }

    Outline outline() {
        return outline;
    }

    /** Shows a roadmap the library holds; says it is loading where it does not hold it yet. */
    void show(@Nullable RoadmapId shown) {
        boolean another = shown == null || !shown.equals(id);
        id = shown;
        var standing = Optional.ofNullable(shown).flatMap(library::standing);
        if (another) {
            reset();
        }
        if (standing.isEmpty()) {
            roadmap.set(null);
            rows.become(List.of());
            state.set(shown == null ? new ViewState.Nothing() : new ViewState.Loading());
            return;
        }
        outline = another ? Outline.of(standing.get()) : outline.after(standing.get());
        if (another || !(state.get() instanceof ViewState.Filled)) {
            folds.begin(outline.phases());
        }
        roadmap.set(standing.get());
        search = null;
        state.set(new ViewState.Filled());
        sift();
    }

    private void reset() {
        outline = Outline.EMPTY;
        search = null;
        folds.clear();
        narrowedFolds.clear();
        flattening.forget();
        filters.clear();
        lingering.clear();
        phase = null;
        draft = null;
        editing.set(null);
        selection.set(Selection.NONE);
    }

    void failed(String why) {
        state.set(new ViewState.Failed(why));
    }

    /** Takes in a step of the library, whoever made it. */
    void follow(Step step) {
        if (id == null
                || step.events().stream().noneMatch(event -> event.roadmap().equals(id))) {
            return;
        }
        var standing = library.standing(id);
        if (standing.isEmpty()) {
            show(null);
            return;
        }
        step.events().stream().map(Event::what).forEach(what -> {
            var node = what.node();
            if (node != null && sifting.narrows()) {
                lingering.add(node);
            }
        });
        outline = outline.after(standing.get());
        if (search != null) {
            search = search.after(standing.get());
        }
        lay();
        roadmap.set(standing.get());
    }

    // Folds

    void fold(RowId row, boolean open) {
        foldsInForce().set(row, open);
        relay();
    }

    void foldAll(boolean open) {
        foldsInForce().setAll(outline.phases(), open);
        relay();
    }

    Folds folds() {
        return folds;
    }

    private Folds foldsInForce() {
        return sifting.narrows() ? narrowedFolds : folds;
    }

    /** Opens what hides a node, and drops filters and search if they do. */
    void reveal(RowId row) {
        if (rows.indexOf(row) < 0 && sifting != Sieve.EVERYTHING) {
            words = SearchWords.NONE;
            clearFilters();
        }
        if (rows.indexOf(row) < 0) {
            outline.pathTo(row).forEach(above -> foldsInForce().set(above.id(), true));
            relay();
        }
    }

    // Filters and search

    ReadOnlyObjectProperty<Sieve> sieve() {
        return sieve.getReadOnlyProperty();
    }

    /** How many tasks fit filters and search. */
    int fitting() {
        return flattening.fitting();
    }

    SearchWords words() {
        return words;
    }

    void toggle(Filter filter) {
        if (!filters.remove(filter)) {
            filters.add(filter);
        }
        sift();
    }

    /** Narrows to some filters and a phase; null for all phases. */
    void narrow(Set<Filter> chosen, @Nullable Key onlyPhase) {
        filters.clear();
        filters.addAll(chosen);
        phase = onlyPhase;
        sift();
    }

    /** Shows everything again but for what is searched. */
    void clearFilters() {
        narrow(Set.of(), null);
    }

    void search(String typed) {
        var next = SearchWords.of(typed);
        if (!next.equals(words)) {
            words = next;
            sift();
        }
    }

    /** Takes in an index that was made elsewhere; of use only where none was made yet, and of the roadmap as it stands. */
    void indexed(Roadmap of, Search index) {
        if (search == null && of.equals(roadmap.get())) {
            search = index;
        }
    }

    private void sift() {
        lingering.clear();
        narrowedFolds.clear();
        var shown = roadmap.get();
        if (shown == null) {
            return;
        }
        if (search == null && !words.isEmpty()) {
            search = Search.of(shown);
        }
        var hits = words.isEmpty() || search == null ? null : search.find(words);
        var next = filters.isEmpty() && phase == null && hits == null
                ? Sieve.EVERYTHING
                : new Sieve(filters, phase, hits, lingering);
        sifting = next;
        relay();
        sieve.set(next);
        if (hits != null) {
            leadToHit(hits);
        }
    }

    private void leadToHit(Set<Key> hits) {
        var lead = selection.get().lead();
        if (lead == null || !hits.contains(lead.key())) {
            rows.stream()
                    .filter(row ->
                            row.id().part() == null && hits.contains(row.id().key()))
                    .findFirst()
                    .ifPresent(row -> select(Selection.of(row.id())));
        }
    }

    private void relay() {
        flattening.forget();
        lay();
    }

    private void lay() {
        var lead = selection.get().lead();
        int index = lead == null ? -1 : rows.indexOf(lead);
        var way = Rows.wayUp(rows, index);
        var next = flattening.rows(outline, foldsInForce(), sifting);
        if (draft != null) {
            draft.insert(next);
        }
        rows.become(next);
        selection.set(selection.get().amongst(rows, way, index));
    }

    // Selection

    ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    void select(Selection chosen) {
        selection.set(chosen);
    }

    /** The row the keyboard stands on; empty where there is none. */
    Optional<Row> lead() {
        return Optional.ofNullable(selection.get().lead())
                .map(rows::indexOf)
                .filter(index -> index >= 0)
                .map(rows::get);
    }

    /** What a row that shows stands under, the phase first. */
    List<Item> above(RowId row) {
        var above = new ArrayList<Item>();
        for (int i = Rows.parent(rows, rows.indexOf(row)); i >= 0; i = Rows.parent(rows, i)) {
            above.addFirst(rows.get(i).item());
        }
        return above;
    }

    /** What is selected, in the order of the rows. */
    List<Item> selected() {
        var chosen = selection.get();
        if (chosen.chosen().size() == 1) {
            return lead().map(Row::item).stream().toList();
        }
        return rows.stream().filter(row -> chosen.has(row.id())).map(Row::item).toList();
    }

    // Typing

    ReadOnlyObjectProperty<@Nullable Editing> editing() {
        return editing.getReadOnlyProperty();
    }

    /** Opens a field to rename a row, or to give it hours. */
    void edit(RowId row, Editing.What what) {
        editing.set(new Editing(row, what));
    }

    /** Opens a row to type the name of something new into. */
    void begin(DraftSpot spot) {
        draft = spot;
        if (spot.inside()) {
            foldsInForce().set(spot.anchor(), true);
            flattening.forget();
        }
        lay();
        var row = RowId.of(spot.draft().key());
        selection.set(Selection.of(row));
        editing.set(new Editing(row, Editing.What.ADD));
    }

    Optional<DraftSpot> draft() {
        return Optional.ofNullable(draft);
    }

    /** Closes the field that is open; the row of a draft goes with it. */
    void endEditing() {
        editing.set(null);
        if (draft != null) {
            var anchor = draft.anchor();
            draft = null;
            lay();
            if (rows.indexOf(anchor) >= 0) {
                selection.set(Selection.of(anchor));
            }
        }
    }
}
