package dev.cairn.ui.checklist;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What can be done to the rows of the checklist. Each is one step of the library, undone at once; nothing to do is no step. */
final class ChecklistActions {
    private final ChecklistViewModel model;
    private final Library library;
    private final Clock clock;
    private BiConsumer<RoadmapId, Key> timer = (roadmap, task) -> {};
    private Consumer<String> said = words -> {};
    private BiConsumer<RoadmapId, Key> card = (roadmap, node) -> {};
    private final ReadOnlyBooleanWrapper cardsWanted = new ReadOnlyBooleanWrapper();

    ChecklistActions(ChecklistViewModel model, Library library, Clock clock) {
        this.model = model;
        this.library = library;
        this.clock = clock;
        library.onStep(step -> cardsWanted());
    }

    /** Whether cards are asked at all; before that, there is no use for one. */
    ReadOnlyBooleanProperty cardsWanted() {
        cardsWanted.set(library.deck().choices().wanted());
        return cardsWanted.getReadOnlyProperty();
    }

    /** Ticks what is open at and below some items; where nothing is, a skipped task itself; where all is done, unticks it. */
    Optional<Step> tick(List<Item> items) {
        var open = keys(items, Status.OPEN);
        if (!open.isEmpty()) {
            return change(Edits.stand(open, Standing.done(today())));
        }
        var skipped = items.stream()
                .filter(item -> item.box() == Box.SKIPPED)
                .flatMap(item -> item.tasks(Status.SKIPPED))
                .toList();
        if (!skipped.isEmpty()) {
            return change(Edits.stand(skipped, Standing.done(today())));
        }
        return change(Edits.stand(keys(items, Status.DONE), Standing.OPEN));
    }

    /** Skips what is open at and below some items; where nothing is, takes up again what was skipped. */
    Optional<Step> skip(List<Item> items) {
        var open = keys(items, Status.OPEN);
        return open.isEmpty()
                ? change(Edits.stand(keys(items, Status.SKIPPED), Standing.OPEN))
                : change(Edits.stand(open, Standing.skipped(today())));
    }

    private static List<Key> keys(List<Item> items, Status status) {
        return items.stream().flatMap(item -> item.tasks(status)).distinct().toList();
    }

    Optional<Step> rename(Key key, String title) {
        return change(Edits.rename(key, title));
    }

    Optional<Step> note(Key key, String note) {
        return change(Edits.note(key, note));
    }

    /** Gives a task or module hours of the learner's own; null takes them away. */
    Optional<Step> reestimate(Key key, @Nullable MinuteRange minutes) {
        return change(Edits.reestimate(key, minutes == null ? null : new Effort(minutes, Effort.Origin.OWN)));
    }

    /** Deletes nodes with all below them; a group or unit stands for what is in it. */
    Optional<Step> delete(List<Item> items) {
        return change(
                Edits.delete(items.stream().flatMap(ChecklistActions::nodes).toList()));
    }

    private static Stream<Key> nodes(Item item) {
        return item.node() != null
                ? Stream.of(item.id().key())
                : item.below().stream().flatMap(ChecklistActions::nodes);
    }

    Optional<Step> move(Item item, boolean up) {
        return item.node() == null
                ? Optional.empty()
                : change(roadmap -> Moving.oneStep(roadmap, item.id().key(), up));
    }

    /** Turns the plain points below a task into sub-tasks to tick. */
    Optional<Step> makeTickable(Task task) {
        return change(roadmap -> {
            var happenings = new ArrayList<Happening>();
            int index = task.subtasks().size();
            for (String detail : task.details()) {
                var draft = Draft.at(Item.Kind.TASK, new Place(task.key(), index++), null);
                happenings.addAll(Edits.add(draft.place(), draft.node(detail)).apply(roadmap));
            }
            return happenings;
        });
    }

    /** Opens a row for a new task below the lead; for a module where the lead is a phase. */
    void beginTask() {
        var roadmap = model.roadmap().get();
        if (roadmap == null) {
            return;
        }
        model.selecting()
                .lead()
                .ifPresent(row -> Drafting.task(roadmap, row.id())
                        .ifPresent(draft -> model.begin(new DraftSpot(
                                draft,
                                row.id(),
                                !(row.item().kind() == Item.Kind.TASK && draft.kind() == Item.Kind.TASK)))));
    }

    /** Opens a row for a new module or phase. */
    void beginHeading() {
        var roadmap = model.roadmap().get();
        if (roadmap == null) {
            return;
        }
        var lead = model.selecting().lead().map(Row::id);
        var draft = Drafting.heading(roadmap, lead);
        var anchor = lead.flatMap(id -> model.outline()
                        .lineage(id)
                        .filter(item -> item.kind() == draft.kind())
                        .findFirst())
                .map(Item::id)
                .orElseGet(() -> RowId.of(draft.key()));
        model.begin(new DraftSpot(draft, anchor, false));
    }

    /** Adds what was typed into the draft's row, and opens the next row behind it; nothing typed closes it. */
    void add(String title) {
        addLast(title).ifPresent(added -> model.begin(new DraftSpot(added.next(), RowId.of(added.key()), false)));
    }

    /** Adds what was typed into the draft's row and closes it; nothing typed adds nothing. */
    Optional<Draft> addLast(String title) {
        var spot = model.draft();
        model.endEditing();
        var draft = spot.map(DraftSpot::draft).filter(it -> !title.isBlank());
        draft.ifPresent(it -> {
            change(Edits.add(it.place(), it.node(title.strip())));
            model.select(Selection.of(RowId.of(it.key())));
        });
        return draft;
    }

    /** The modules and tasks among some items that a day can be chosen for. */
    List<Key> plannable(List<Item> items) {
        return items.stream()
                .filter(item -> item.hue() > 0)
                .filter(item -> item.node() instanceof Module || item.node() instanceof Task)
                .filter(item -> item.sums().tally().open() > 0)
                .map(item -> item.id().key())
                .toList();
    }

    /** Puts what is open of some items on a day by hand. */
    Optional<Step> pin(List<Item> items, LocalDate day) {
        return choose(plannable(items), List.of(Pin.on(day)));
    }

    /** Lets the plan find the place of some items again. */
    Optional<Step> unpin(List<Item> items) {
        return choose(items.stream().map(item -> item.id().key()).toList(), List.of());
    }

    private Optional<Step> choose(List<Key> nodes, List<Pin> pins) {
        return model.id()
                .flatMap(id -> library.perform(PlanEdits.choose(library.planning(), id, choices -> {
                    var chosen = choices;
                    for (Key node : nodes) {
                        chosen = chosen.withPins(node, pins);
                    }
                    return chosen;
                })));
    }

    /** Told sentences for the foot of the window. */
    void onSaid(Consumer<String> action) {
        said = action;
    }

    /** What the timer is asked for with a task. */
    void onTimer(BiConsumer<RoadmapId, Key> action) {
        timer = action;
    }

    /** Starts the timer on a task; where one is on, asks what becomes of that. */
    void timer(Item item) {
        if (isTimeable(item)) {
            model.id().ifPresent(id -> timer.accept(id, item.id().key()));
        } else {
            said.accept(Messages.text("checklist.timer.none"));
        }
    }

    /** What is asked for a card of the learner's own about a module or task. */
    void onCard(BiConsumer<RoadmapId, Key> action) {
        card = action;
    }

    /** Begins a card of the learner's own about a module or task. */
    void card(Item item) {
        model.id().ifPresent(id -> card.accept(id, item.id().key()));
    }

    /** The timer is for single tasks. */
    static boolean isTimeable(Item item) {
        return item.node() instanceof Task task && task.subtasks().isEmpty();
    }

    /** What can be done to the time that was logged. */
    TimeEditing time() {
        return new TimeEditing(model, library, today());
    }

    private Optional<Step> change(Function<Roadmap, List<Happening>> edit) {
        return model.id().flatMap(id -> library.change(id, edit));
    }

    private LocalDate today() {
        return Moment.now(clock).studyDay();
    }
}
