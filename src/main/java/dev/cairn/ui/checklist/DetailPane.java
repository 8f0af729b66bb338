package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import dev.cairn.ui.LiveTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What there is to know about the selected row, or about the roadmap where none is selected. */
final class DetailPane extends BorderPane {
    private final ChecklistViewModel model;
    private final ChecklistActions actions;
    private final DetailSources sources;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Runnable focusList;
    private final SourceFoot foot;
    private final HistorySection history;
    private final List<Node> taught = new ArrayList<>();
    private List<String> concepts = List.of();
    private List<Resource> resources = List.of();
    private @Nullable NotesSection notes;
    private @Nullable TimeSection time;
    private @Nullable Selection shown;
    private @Nullable LiveTopics topics;
    private @Nullable TopicsSection sharing;

    /** @param focusList moves the keyboard back to the rows */
    DetailPane(ChecklistViewModel model, ChecklistActions actions, DetailSources sources, Runnable focusList) {
        this.focusList = focusList;
        this.model = model;
        this.actions = actions;
        this.sources = sources;
        foot = new SourceFoot(model, sources);
        history = new HistorySection(model, sources);
        getStyleClass().add("detail");
        content.getStyleClass().add("detail-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot);
        setMinWidth(USE_PREF_SIZE);
        model.selection().addListener((property, before, now) -> refresh());
        model.roadmap().addListener((property, before, now) -> refresh());
        model.planned().addListener((property, before, now) -> refresh());
        model.spent().addListener((property, before, now) -> refresh());
    }

    private void refresh() {
        var roadmap = model.roadmap().get();
        if (model.draft().isPresent()) {
            return;
        }
        if (roadmap == null) {
            content.getChildren().clear();
            return;
        }
        var selection = model.selection().get();
        boolean another = shown == null || !Objects.equals(shown.lead(), selection.lead());
        shown = selection;
        var selected = model.selecting().items();
        var one = selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.<Item>empty();
        var before = sharing;
        boolean inSharing = before != null && before.holdsFocus();
        var pressing = before == null ? Optional.<TopicsSection.Does>empty() : before.focused();
        sharing = null;
        content.getChildren()
                .setAll(one.map(item -> about(roadmap, item))
                        .orElseGet(() -> selected.isEmpty()
                                ? new RoadmapDetail(roadmap, sources).sections()
                                : List.of(new DetailHead(selected, model, actions))));
        if (inSharing) {
            // What had the keyboard is not there any more: what does the same has it now, or else the rows.
            Optional.ofNullable(sharing).ifPresentOrElse(it -> it.focus(pressing), focusList);
        }
        foot.show(one);
        if (another) {
            scroll.setVvalue(0);
        }
    }

    private List<Node> about(Roadmap roadmap, Item item) {
        var path = model.selecting().above(item.id());
        var sections = new ArrayList<Node>();
        sections.add(new DetailHead(List.of(item), model, actions));
        sections.add(facts(roadmap, item, path));
        if (item.node() instanceof Task task) {
            PointsSection.of(task, item, actions).ifPresent(sections::add);
            sections.add(time(item));
            topics(task).ifPresent(sections::add);
        }
        if (item.node() != null) {
            sections.add(notes(item));
        }
        module(item, path).ifPresent(module -> sections.addAll(taught(module)));
        if (item.node() instanceof Phase || item.node() instanceof Module) {
            sections.addAll(GuideSection.of(roadmap, item.id().key(), sources));
        }
        if (item.node() != null) {
            history.show(item.id().key());
            sections.add(history);
        }
        return sections;
    }

    /** Shows what is shared with other roadmaps, from now on. */
    void follow(LiveTopics live) {
        topics = live;
        live.turn().subscribe(turn -> refresh());
        // Hidden, it wants nothing; shown again, titles may have changed meanwhile.
        sceneProperty().subscribe(scene -> refresh());
    }

    private Optional<TopicsSection> topics(Task task) {
        var live = topics;
        if (live == null || getScene() == null) {
            return Optional.empty();
        }
        live.want();
        var section = model.id().flatMap(id -> TopicsSection.of(new TaskId(id, task.key()), live, sources.library()));
        sharing = section.orElse(null);
        return section;
    }

    /** Links the selected task with the one it is offered to be. */
    void link() {
        var live = topics;
        var selected = model.selecting().items();
        if (live != null && selected.size() == 1) {
            model.id()
                    .flatMap(id ->
                            live.offer(new TaskId(id, selected.getFirst().id().key())))
                    .ifPresent(it -> live.link(List.of(it.pair())));
        }
    }

    private FactGrid facts(Roadmap roadmap, Item item, List<Item> path) {
        var facts = ItemFacts.of(roadmap.about(), item, path, model.planned().get());
        long spent = model.spent().get().minutes(item);
        if (spent > 0 && !(item.node() instanceof Task)) {
            // What the column of this name says, too.
            facts.fact("checklist.fact.spent", Wording.hours(item.sums(), spent));
        }
        return facts;
    }

    /** The time of a task: the same object as before while the task is the same, so that what is being typed stays. */
    private TimeSection time(Item item) {
        if (time == null || !time.isOf(item.id().key())) {
            time = new TimeSection(item.id().key(), actions, sources);
        }
        time.show(
                model.id().orElse(null), model.spent().get().log(), item.sums().totalMinutes());
        return time;
    }

    /** Concepts and resources of a module: the same objects as before while these are the same, whatever is ticked in it. */
    private List<Node> taught(Module module) {
        if (concepts != module.concepts() || resources != module.resources()) {
            concepts = module.concepts();
            resources = module.resources();
            taught.clear();
            ConceptsSection.of(concepts).ifPresent(taught::add);
            ResourcesSection.of(resources, sources).ifPresent(taught::add);
        }
        return taught;
    }

    private static Optional<Module> module(Item item, List<Item> path) {
        return Stream.concat(Stream.of(item), path.stream())
                .flatMap(it -> it.node() instanceof Module module ? Stream.of(module) : Stream.empty())
                .findFirst();
    }

    /** The notes of an item: the same object as before while the item is the same, so that what is being typed stays. */
    private NotesSection notes(Item item) {
        if (notes == null || !notes.isOf(item.id().key())) {
            notes = new NotesSection(item.id().key(), actions, sources);
        }
        var node = item.node();
        notes.show(node == null ? "" : node.note());
        return notes;
    }

    /** Moves on to writing the note of the selected row. */
    void writeNote() {
        if (notes != null && content.getChildren().contains(notes)) {
            notes.write();
        }
    }
}
