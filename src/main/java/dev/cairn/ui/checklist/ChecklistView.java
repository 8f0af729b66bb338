package dev.cairn.ui.checklist;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Search;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.Printable;
import dev.cairn.ui.Spot;
import dev.cairn.ui.Theme;
import dev.cairn.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** A roadmap as a tree to tick, with filters above and everything about the selected row beside it. */
public final class ChecklistView implements View {
    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final Clock clock;
    private final ChecklistViewModel model;
    private final ChecklistActions actions;
    private final DetailPane detail;
    private final ChecklistTree tree;
    private final ChecklistPane pane;
    private final Remembered remembered = new Remembered();
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private @Nullable LivePlan live;
    private boolean attached;
    private boolean listening;

    /**
     * @param library what shows and changes
     * @param store asked for roadmaps the library does not hold yet, for the history of single nodes and for source files
     * @param links opens the addresses of resources
     * @param prose draws Markdown
     */
    public ChecklistView(
            Library library,
            StudyStore store,
            Background background,
            Clock clock,
            LinkOpener links,
            Function<String, Node> prose) {
        this.library = library;
        this.store = store;
        this.background = background;
        this.clock = clock;
        model = new ChecklistViewModel(library, today());
        actions = new ChecklistActions(model, library, clock);
        detail = new DetailPane(
                model, actions, new DetailSources(library, store, background, clock, links, prose), this::focusList);
        var gestures = new RowGestures(model, actions, this::focusList);
        var planFor = new PlanForDate(model, actions, this::today);
        Runnable askForDay = () -> tree().leadOnScreen().ifPresent(row -> planFor.show(root(), row));
        var keys = new ChecklistKeys(model, actions, detail, askForDay, this::page);
        tree = new ChecklistTree(
                model, gestures, keys, new RowMenu(model, actions, keys, detail::writeNote, askForDay));
        pane = new ChecklistPane(model, tree, detail, this::reload);
        pane.getStylesheets().add(Theme.sheet(ChecklistView.class, "checklist.css"));
        model.selection().addListener((property, before, now) -> tellTrail());
    }

    /** What says a sentence at the foot of the window. */
    public void onSaid(Consumer<String> action) {
        actions.onSaid(action);
    }

    /** What the timer is asked for with a task. */
    public void onTimer(BiConsumer<RoadmapId, Key> action) {
        actions.onTimer(action);
    }

    /** What is asked for a card of the learner's own about a module or task. */
    public void onCard(BiConsumer<RoadmapId, Key> action) {
        actions.onCard(action);
    }

    private void focusList() {
        tree.focusList();
    }

    private ChecklistTree tree() {
        return tree;
    }

    private int page() {
        return tree.page();
    }

    private LocalDate today() {
        return Moment.now(clock).studyDay();
    }

    private void tellTrail() {
        trail.set(way().map(Wording::trailName).collect(Collectors.joining(" › ")));
    }

    /** The phase, and the module, the keyboard stands in. */
    private Stream<Item> way() {
        return model.selecting().lead().stream()
                .flatMap(row -> Stream.concat(model.selecting().above(row.id()).stream(), Stream.of(row.item())))
                .filter(item -> item.kind() == Item.Kind.PHASE || item.kind() == Item.Kind.MODULE);
    }

    @Override
    public Optional<Printable> printable() {
        return model.id()
                .flatMap(id -> way().reduce((phase, module) -> module)
                        .flatMap(item -> Optional.ofNullable(item.node()))
                        .map(node -> new Printable.Checklist(id, node.key())));
    }

    @Override
    public String name() {
        return "checklist";
    }

    @Override
    public Parent root() {
        return pane;
    }

    @Override
    public void show(@Nullable RoadmapId roadmap) {
        model.id().ifPresent(id -> remembered.keep(id, model, tree.top()));
        model.show(roadmap);
        plan();
        if (model.state().get() instanceof ViewState.Loading) {
            load(roadmap);
        } else {
            filled();
        }
    }

    private void reload() {
        model.id().ifPresent(id -> {
            model.show(id);
            load(id);
        });
    }

    private void load(@Nullable RoadmapId id) {
        if (id == null) {
            return;
        }
        background.store(() -> store.load(id), loaded -> loaded(id, loaded), failure -> {
            if (model.id().equals(Optional.of(id))) {
                model.failed(Failures.sentence(failure));
            }
        });
    }

    private void loaded(RoadmapId id, Optional<Roadmap> loaded) {
        if (library.standing(id).isEmpty()) {
            loaded.ifPresent(roadmap -> library.put(id, roadmap));
        }
        if (model.id().equals(Optional.of(id))) {
            model.show(id);
            filled();
        }
    }

    private void filled() {
        var roadmap = model.roadmap().get();
        if (roadmap == null) {
            return;
        }
        model.id().ifPresent(id -> remembered.restore(id, model).ifPresent(tree::scrollTo));
        background.files(() -> Search.of(roadmap), index -> model.indexed(roadmap, index), failure -> {
            // The index is made when it is first needed; there is nothing to say.
        });
    }

    /** Shows when rows are planned, from now on. */
    public void follow(LivePlan plan) {
        live = plan;
        plan.active().subscribe(outlook -> plan());
        plan.preview().subscribe(outlook -> plan());
    }

    /** Shows what tasks share with those of other roadmaps, from now on. */
    public void follow(LiveTopics topics) {
        detail.follow(topics);
    }

    private void plan() {
        var id = model.id().orElse(null);
        var outlook = live == null || id == null ? null : live.of(id).orElse(null);
        model.plan(new Planned(outlook, id, outlook == null ? today() : outlook.today()));
    }

    /** Selects a phase, module or task, and opens what hides it. */
    public void select(Key node) {
        var row = RowId.of(node);
        model.reveal(row);
        model.select(Selection.of(row));
    }

    @Override
    public Optional<Spot> chosen() {
        return model.id()
                .flatMap(id -> model.selecting()
                        .lead()
                        .map(row -> new Spot(id, row.id().key())));
    }

    @Override
    public void search(String words) {
        model.search(words);
    }

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void attach() {
        attached = true;
        if (!listening) {
            listening = true;
            library.onStep(step -> {
                if (attached) {
                    model.follow(step);
                }
            });
        }
        model.id().ifPresent(model::show);
    }

    @Override
    public void detach() {
        attached = false;
    }

    @Override
    public void focus() {
        tree.focusRows();
    }

    @Override
    public Map<String, String> memory() {
        model.id().ifPresent(id -> remembered.keep(id, model, tree.top()));
        return remembered.written();
    }

    @Override
    public List<KeyHint> keys() {
        return ChecklistKeys.hints();
    }

    @Override
    public void recall(Map<String, String> memory) {
        remembered.recall(memory);
    }
}
