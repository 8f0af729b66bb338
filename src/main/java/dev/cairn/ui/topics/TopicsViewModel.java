package dev.cairn.ui.topics;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.topics.Pair;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.RoadmapText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The page of shared topics without its looks. Confined to the thread that paints. */
final class TopicsViewModel {
    /** More than anyone decides in one go. */
    static final int MOST = 200;

    private final Library library;
    private final LiveTopics live;
    private final RoadmapId scope;
    private final ReadOnlyObjectWrapper<TopicsState> state = new ReadOnlyObjectWrapper<>(new TopicsState.Looking());
    private Subscription following = Subscription.EMPTY;

    TopicsViewModel(Library library, LiveTopics live, RoadmapId scope) {
        this.library = library;
        this.live = live;
        this.scope = scope;
    }

    ReadOnlyObjectProperty<TopicsState> state() {
        return state.getReadOnlyProperty();
    }

    void start() {
        following = Subscription.combine(
                live.turn().subscribe(turn -> turned()), live.state().subscribe(known -> refresh()));
    }

    void stop() {
        following.unsubscribe();
    }

    void again() {
        live.again();
    }

    Optional<Step> link(List<Pair> pairs) {
        return live.link(pairs);
    }

    Optional<Step> part(Pair pair) {
        return live.part(pair);
    }

    Optional<Step> unlink(Pair pair) {
        return live.unlink(pair);
    }

    private void turned() {
        // Titles may have changed since: as long as the page is shown, they are wanted.
        live.want();
        refresh();
    }

    private void refresh() {
        state.set(
                switch (live.state().get()) {
                    case LiveTopics.State.Looking looking -> new TopicsState.Looking();
                    case LiveTopics.State.Failed failed -> new TopicsState.Failed(failed.why());
                    case LiveTopics.State.Known known -> known();
                });
    }

    private TopicsState known() {
        var offers = live.offers().stream().filter(it -> isInScope(it.pair())).toList();
        var offered = offers.stream().limit(MOST).flatMap(it -> line(it.pair(), it.shared(), false).stream());
        var linked = live.linked().stream().filter(this::isInScope).flatMap(it -> line(it, List.of(), true).stream());
        var found = new TopicsState.Found(groups(offered), groups(linked), Math.max(0, offers.size() - MOST));
        return found.offers().isEmpty() && found.linked().isEmpty() ? new TopicsState.Nothing() : found;
    }

    private boolean isInScope(Pair pair) {
        return scope.equals(RoadmapId.ALL)
                || pair.one().roadmap().equals(scope)
                || pair.other().roadmap().equals(scope);
    }

    private List<Group> groups(Stream<Line> lines) {
        Map<List<RoadmapId>, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(it -> groups.computeIfAbsent(
                        List.of(it.one().id().roadmap(), it.other().id().roadmap()), key -> new ArrayList<>())
                .add(it));
        return groups.entrySet().stream()
                .map(it -> new Group(
                        title(it.getKey().getFirst()), title(it.getKey().getLast()), it.getValue()))
                .toList();
    }

    private String title(RoadmapId id) {
        return library.overviews().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(Overview::title)
                .map(RoadmapText::shortTitle)
                .orElse(id.slug());
    }

    private Optional<Line> line(Pair pair, List<String> shared, boolean linked) {
        var without = linked ? live.without(pair).orElse(null) : null;
        return side(pair.one())
                .flatMap(one -> side(pair.other()).map(other -> new Line(pair, one, other, shared, linked, without)));
    }

    private Optional<Side> side(TaskId id) {
        return library.standing(id.roadmap())
                .flatMap(it -> Tree.find(it, id.task()))
                .filter(it -> it.node() instanceof Task)
                .map(it -> new Side(
                        id,
                        it.node().title(),
                        it.path().stream()
                                .filter(Module.class::isInstance)
                                .map(above -> RoadmapText.heading(((Module) above).heading()))
                                .findFirst()
                                .orElse(""),
                        ((Task) it.node()).status()));
    }
}
