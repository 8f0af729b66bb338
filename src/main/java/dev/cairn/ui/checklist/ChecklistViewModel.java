package dev.cairn.ui.checklist;

import dev.cairn.progress.Event;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Library;
import dev.cairn.study.Search;
import dev.cairn.study.SearchWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Narrowing narrowing = new Narrowing();
    private final Typing typing = new Typing();
    private final Selecting selecting = new Selecting(rows);
    private final ReadOnlyObjectWrapper<ViewState> state = new ReadOnlyObjectWrapper<>(new ViewState.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable Roadmap> roadmap = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sieve> sieve = new ReadOnlyObjectWrapper<>(Sieve.EVERYTHING);
    private final ReadOnlyObjectWrapper<Planned> planned;
    private final ReadOnlyObjectWrapper<Spent> spent = new ReadOnlyObjectWrapper<>(Spent.NOTHING);
    private final ReadOnlyObjectWrapper<Set<Key>> linked = new ReadOnlyObjectWrapper<>(Set.of());
    private Sieve sifting = Sieve.EVERYTHING;
    private @Nullable RoadmapId id;
    private Outline outline = Outline.EMPTY;

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

    /** The hours spent on rows. */
    ReadOnlyObjectProperty<Spent> spent() {
        return spent.getReadOnlyProperty();
    }

    /** The tasks that are linked with one of another roadmap. */
    ReadOnlyObjectProperty<Set<Key>> linked() {
        return linked.getReadOnlyProperty();
    }

    private void findLinked() {
        linked.set(library.links()
                .linked()
                .flatMap(it -> Stream.of(it.one(), it.other()))
                .filter(it -> it.roadmap().equals(id))
                .map(TaskId::task)
                .collect(Collectors.toSet()));
    }

    private void addUp() {
        findLinked();
        spent.set(id().map(it -> Spent.of(outline.phases(), library.time(), it)).orElse(Spent.NOTHING));
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
        narrowing.forgetIndex();
        state.set(new ViewState.Filled());
        addUp();
        sift();
    }

    private void reset() {
        outline = Outline.EMPTY;
        folds.clear();
        narrowedFolds.clear();
        flattening.forget();
        narrowing.forget();
        typing.end();
        selecting.select(Selection.NONE);
    }

    void failed(String why) {
        state.set(new ViewState.Failed(why));
    }

    /** Takes in a step of the library, whoever made it. */
    void follow(Step step) {
        findLinked();
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
                narrowing.linger(node);
            }
        });
        outline = outline.after(standing.get());
        narrowing.follow(standing.get());
        addUp();
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
            narrowing.search(SearchWords.NONE);
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
        return narrowing.words();
    }

    void toggle(Filter filter) {
        narrowing.toggle(filter);
        sift();
    }

    /** Narrows to some filters and a phase; null for all phases. */
    void narrow(Set<Filter> chosen, @Nullable Key onlyPhase) {
        narrowing.to(chosen, onlyPhase);
        sift();
    }

    /** Shows everything again but for what is searched. */
    void clearFilters() {
        narrow(Set.of(), null);
    }

    void search(String typed) {
        if (narrowing.search(SearchWords.of(typed))) {
            sift();
        }
    }

    /** Takes in an index that was made elsewhere; of use only where none was made yet, and of the roadmap as it stands. */
    void indexed(Roadmap of, Search index) {
        if (of.equals(roadmap.get())) {
            narrowing.indexed(index);
        }
    }

    private void sift() {
        narrowedFolds.clear();
        var shown = roadmap.get();
        if (shown == null) {
            return;
        }
        var next = narrowing.sieve(shown);
        sifting = next;
        relay();
        sieve.set(next);
        Optional.ofNullable(next.hits()).ifPresent(selecting::leadTo);
    }

    private void relay() {
        flattening.forget();
        lay();
    }

    private void lay() {
        var next = flattening.rows(outline, foldsInForce(), sifting);
        typing.insert(next);
        selecting.become(next);
    }

    // Selection

    ReadOnlyObjectProperty<Selection> selection() {
        return selecting.selection();
    }

    void select(Selection chosen) {
        selecting.select(chosen);
    }

    /** What is selected, as rows and as what stands in them. */
    Selecting selecting() {
        return selecting;
    }

    // Typing

    ReadOnlyObjectProperty<@Nullable Editing> editing() {
        return typing.editing();
    }

    /** Opens a field to rename a row, or to give it hours. */
    void edit(RowId row, Editing.What what) {
        typing.edit(row, what);
    }

    /** Opens a row to type the name of something new into. */
    void begin(DraftSpot spot) {
        typing.begin(spot);
        if (spot.inside()) {
            foldsInForce().set(spot.anchor(), true);
            flattening.forget();
        }
        lay();
        var row = RowId.of(spot.draft().key());
        selecting.select(Selection.of(row));
        typing.edit(row, Editing.What.ADD);
    }

    Optional<DraftSpot> draft() {
        return typing.draft();
    }

    /** Closes the field that is open; the row of a draft goes with it. */
    void endEditing() {
        typing.end().ifPresent(anchor -> {
            lay();
            if (rows.indexOf(anchor) >= 0) {
                selecting.select(Selection.of(anchor));
            }
        });
    }
}
