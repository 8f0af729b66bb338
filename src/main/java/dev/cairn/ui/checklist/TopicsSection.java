package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.topics.Likeness;
import dev.cairn.topics.Pair;
import dev.cairn.ui.Icons;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Tips;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where a task stands in other roadmaps too, and where it may. */
final class TopicsSection extends Section {
    private final TaskId task;
    private final LiveTopics live;
    private final Library library;
    private final Map<Does, Button> buttons = new LinkedHashMap<>();

    /** What a button does, and with which two. */
    record Does(String key, Pair pair) {}

    private TopicsSection(TaskId task, LiveTopics live, Library library) {
        super("checklist.section.topics");
        this.task = task;
        this.live = live;
        this.library = library;
        setId("topics-section");
    }

    /** Nothing where a task is neither linked nor offered to be. */
    static Optional<TopicsSection> of(TaskId task, LiveTopics live, Library library) {
        var linked = live.linked(task);
        var offer = live.offer(task);
        if (linked.isEmpty() && offer.isEmpty()) {
            return Optional.empty();
        }
        var section = new TopicsSection(task, live, library);
        linked.forEach(section::linked);
        offer.ifPresent(section::offered);
        return Optional.of(section);
    }

    private void linked(Pair pair) {
        var unlink = button("checklist.topics.unlink", pair, () -> live.unlink(pair));
        unlink.setId("topics-unlink");
        var other = pair.other(task);
        add(new VBox(
                4, text(Messages.text("checklist.topics.also", roadmap(other), title(other))), new HBox(8, unlink)));
    }

    private void offered(Likeness offer) {
        var other = offer.pair().other(task);
        var link = button("checklist.topics.link", offer.pair(), () -> live.link(List.of(offer.pair())));
        link.setGraphic(Icons.of(Feather.LINK));
        link.setTooltip(Tips.of(Messages.text("checklist.with.key", Messages.text("checklist.key.link"), "L")));
        link.setId("topics-link");
        var apart = button("checklist.topics.apart", offer.pair(), () -> live.part(offer.pair()));
        apart.getStyleClass().add("quiet");
        apart.setId("topics-apart");
        var box = new VBox(4, text(Messages.text("checklist.topics.seems", roadmap(other), title(other))));
        if (isSettled(task) != isSettled(other)) {
            box.getChildren().add(text(Messages.text("checklist.topics.both"), "mut"));
        }
        box.getChildren().add(new HBox(8, link, apart));
        add(box);
    }

    boolean holdsFocus() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** What the button does that has the keyboard; empty where none has. */
    Optional<Does> focused() {
        return buttons.entrySet().stream()
                .filter(it -> it.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Moves the keyboard to the button that does that, or else to the first. */
    void focus(Optional<Does> what) {
        what.flatMap(it -> Optional.ofNullable(buttons.get(it)))
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private boolean isSettled(TaskId id) {
        return live.task(id).filter(it -> it.status() != Status.OPEN).isPresent();
    }

    private Button button(String key, Pair pair, Runnable action) {
        var button = new Button(Messages.text(key));
        buttons.put(new Does(key, pair), button);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private String title(TaskId id) {
        return live.task(id).map(Task::title).orElse("");
    }

    private String roadmap(TaskId id) {
        return library.overviews().stream()
                .filter(it -> it.id().equals(id.roadmap()))
                .findFirst()
                .map(Overview::title)
                .map(RoadmapText::shortTitle)
                .orElse(id.roadmap().slug());
    }
}
