package dev.cairn.roadmap;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TreeTest {
    private final Roadmap roadmap = roadmap(
            phase("P1", module("M1", task("A"), task("B", task("B1"), task("B2"))), module("M2", "C")),
            phase("P2", module("M3", "D")));

    @Test
    void aNodeIsFoundWithItsPlaceAndTheWayToIt() {
        var found = Tree.find(roadmap, key("B2")).orElseThrow();
        assertThat(found.place()).isEqualTo(new Place(key("B"), 1));
        assertThat(found.path()).extracting(Node::key).containsExactly(key("P1"), key("M1"), key("B"));
        assertThat(Tree.find(roadmap, key("P2")).orElseThrow().place()).isEqualTo(new Place(null, 1));
        assertThat(Tree.find(roadmap, key("M2")).orElseThrow().path()).hasSize(1);
        assertThat(Tree.find(roadmap, key("nowhere"))).isEmpty();
    }

    @Test
    void anUpdateSharesWhatItDoesNotTouch() {
        var changed = Tree.update(roadmap, Map.of(key("B1"), renamed("B one")));
        assertThat(Tree.find(changed, key("B1")).orElseThrow().node().title()).isEqualTo("B one");
        assertThat(changed.phases().get(1)).isSameAs(roadmap.phases().get(1));
        assertThat(changed.phases().get(0).modules().get(1))
                .isSameAs(roadmap.phases().get(0).modules().get(1));
    }

    @Test
    void anUpdateOfNothingIsTheVerySameRoadmap() {
        assertThat(Tree.update(roadmap, Map.of(key("nowhere"), renamed("x")))).isSameAs(roadmap);
        assertThat(Tree.remove(roadmap, key("nowhere"))).isSameAs(roadmap);
    }

    @Test
    void anUpdateReachesANodeAndItsChildAtOnce() {
        var changed = Tree.update(roadmap, Map.of(key("M1"), renamed("module"), key("A"), renamed("task")));
        var module = (Module) Tree.find(changed, key("M1")).orElseThrow().node();
        assertThat(module.title()).isEqualTo("module");
        assertThat(module.tasks().getFirst().title()).isEqualTo("task");
    }

    @Test
    void whatIsRemovedTakesAllBelowItAlong() {
        var left = Tree.remove(roadmap, key("B"));
        assertThat(left.allTasks()).extracting(Task::title).containsExactly("A", "C", "D");
        assertThat(Tree.remove(roadmap, key("P1")).phases()).hasSize(1);
    }

    @Test
    void aNodeIsInsertedAtItsPlaceOrAtTheEnd() {
        var first = Tree.insert(roadmap, new Place(key("M2"), 0), task("new"));
        assertThat(titles(first, "M2")).containsExactly("new", "C");
        var last = Tree.insert(roadmap, new Place(key("M2"), 99), task("new"));
        assertThat(titles(last, "M2")).containsExactly("C", "new");
    }

    @Test
    void aPlaceAcceptsOnlyWhatCanStandThere() {
        assertThat(Tree.accepts(roadmap, new Place(null, 0), phase("new"))).isTrue();
        assertThat(Tree.accepts(roadmap, new Place(key("P1"), 0), module("new", "t")))
                .isTrue();
        assertThat(Tree.accepts(roadmap, new Place(key("B1"), 0), task("new"))).isTrue();
        assertThat(Tree.accepts(roadmap, new Place(null, 0), task("new"))).isFalse();
        assertThat(Tree.accepts(roadmap, new Place(key("P1"), 0), task("new"))).isFalse();
        assertThat(Tree.accepts(roadmap, new Place(key("M1"), 0), module("new", "t")))
                .isFalse();
        assertThat(Tree.accepts(roadmap, new Place(key("nowhere"), 0), task("new")))
                .isFalse();
        assertThat(Tree.accepts(roadmap, new Place(key("M2"), 0), task("A")))
                .as("there already")
                .isFalse();
    }

    @Test
    void insertingWhereItCannotStandIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Tree.insert(roadmap, new Place(key("P1"), 0), task("new")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task cannot stand in Phase");
    }

    private static UnaryOperator<Node> renamed(String title) {
        return node -> node.withTitle(title);
    }

    private static List<String> titles(Roadmap roadmap, String module) {
        var found = (Module) Tree.find(roadmap, key(module)).orElseThrow().node();
        return found.tasks().stream().map(Task::title).toList();
    }
}
