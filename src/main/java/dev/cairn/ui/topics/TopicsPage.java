package dev.cairn.ui.topics;

import dev.cairn.progress.Step;
import dev.cairn.ui.Bones;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Tasks that seem to be one, two by two, to be linked or told apart; and those that are linked. */
final class TopicsPage implements Page {
    private static final Duration BEFORE_SKELETON = Duration.millis(150);

    private final TopicsViewModel model;
    private final Topics.Leaving leaving;
    private final BorderPane root = new BorderPane();
    private final StackPane middle = new StackPane();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Button close = new Button(Messages.text("topics.close"));
    private final PauseTransition skeleton = new PauseTransition(BEFORE_SKELETON);
    private Subscription following;

    TopicsPage(TopicsViewModel model, Topics.Leaving leaving) {
        this.model = model;
        this.leaving = leaving;
        list.getStyleClass().add("topics-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("topics");
        root.getStylesheets().add(Theme.sheet(TopicsPage.class, "topics.css"));
        root.setTop(head());
        root.setCenter(middle);
        skeleton.setOnFinished(event -> put(new Bones(2, 16, 12, 12, 28, 12, 12)));
        following = model.state().subscribe(this::show);
        model.start();
    }

    private HBox head() {
        var title = new Label(Messages.text("topics.title"));
        title.getStyleClass().addAll("t20", "semibold");
        var text = new Label(Messages.text("topics.text"));
        text.getStyleClass().add("mut");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(4, title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        close.setId("topics-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> leave());
        var head = new HBox(24, words, close);
        head.getStyleClass().add("topics-head");
        return head;
    }

    private void show(TopicsState state) {
        skeleton.stop();
        switch (state) {
            case TopicsState.Looking looking -> skeleton.playFromStart();
            case TopicsState.Failed failed -> {
                var again = StateCard.button(Messages.text("failed.again"), model::again);
                put(new StateCard(Feather.ALERT_TRIANGLE, Messages.text("topics.failed"), failed.why(), again));
            }
            case TopicsState.Nothing nothing ->
                put(new StateCard(Feather.LINK, Messages.text("topics.none"), Messages.text("topics.none.text")));
            case TopicsState.Found found -> found(found);
        }
    }

    private void found(TopicsState.Found found) {
        int at = focused();
        var sections = new ArrayList<Node>();
        found.offers().forEach(it -> sections.add(section(it, false)));
        if (found.more() > 0) {
            var more = new Label(Messages.text("topics.more", found.more()));
            more.getStyleClass().addAll("mut", "topics-more");
            sections.add(more);
        }
        if (found.offers().isEmpty()) {
            var decided = new Label(Messages.text("topics.decided"));
            decided.getStyleClass().addAll("mut", "topics-more");
            sections.add(decided);
        }
        found.linked().forEach(it -> sections.add(section(it, true)));
        list.getChildren().setAll(sections);
        put(scroll);
        if (at >= 0) {
            focusRow(at);
        }
    }

    private VBox section(Group group, boolean linked) {
        var names = new Label(Messages.text("topics.pair", group.one(), group.other()));
        names.getStyleClass().add("semibold");
        names.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, names, space);
        head.getStyleClass().add("topics-section-head");
        if (linked) {
            var badge = new Label(Messages.text("topics.linked", group.lines().size()), Icons.of(Feather.LINK));
            badge.getStyleClass().addAll("t12", "mut");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(badge);
        } else if (group.lines().size() > 1) {
            head.getChildren().add(all(group));
        }
        var section = new VBox(head);
        section.getStyleClass().add("topics-section");
        group.lines().forEach(it -> section.getChildren().add(new TopicRow(it, new Doing())));
        return section;
    }

    private Button all(Group group) {
        var all = new Button(Messages.text("topics.linkAll", group.lines().size()));
        all.getStyleClass().addAll("small", "quiet");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setAccessibleText(
                Messages.text("topics.linkAll.spoken", group.lines().size(), group.one(), group.other()));
        all.setOnAction(event -> link(group.lines()));
        return all;
    }

    private void link(List<Line> lines) {
        model.link(lines.stream().map(Line::pair).toList())
                .ifPresent(step -> leaving.done(Messages.text("topics.done.link", lines.size()), step));
    }

    /** What the buttons of a row do. */
    final class Doing {
        void link(Line line) {
            TopicsPage.this.link(List.of(line));
        }

        void part(Line line) {
            tell(model.part(line.pair()), "topics.done.part");
        }

        void unlink(Line line) {
            tell(model.unlink(line.pair()), line.without() == null ? "topics.done.unlink" : "topics.done.restored");
        }

        void show(Side side) {
            leaving.show(side);
        }

        private void tell(Optional<Step> done, String key) {
            done.ifPresent(step -> leaving.done(Messages.text(key), step));
        }
    }

    private List<TopicRow> rows() {
        return list.lookupAll(".topic-row").stream()
                .filter(TopicRow.class::isInstance)
                .map(TopicRow.class::cast)
                .toList();
    }

    /** The row the keyboard is in; -1 where it is in none. */
    private int focused() {
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).holdsFocus()) {
                return i;
            }
        }
        return -1;
    }

    /** The row that has come in the place of one that was decided. */
    private void focusRow(int index) {
        root.applyCss();
        var rows = rows();
        if (!rows.isEmpty()) {
            rows.get(Math.min(index, rows.size() - 1)).focus();
        }
    }

    private void put(Node node) {
        if (middle.getChildren().size() != 1 || middle.getChildren().getFirst() != node) {
            middle.getChildren().setAll(node);
        }
    }

    @Override
    public String title() {
        return Messages.text("topics.title");
    }

    @Override
    public String trail() {
        return Messages.text("topics.trail");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.applyCss();
        if (model.state().get() instanceof TopicsState.Found && !rows().isEmpty()) {
            rows().getFirst().focus();
        } else {
            close.requestFocus();
        }
    }

    @Override
    public void leave() {
        abandon();
        leaving.leave(this);
    }

    @Override
    public void abandon() {
        skeleton.stop();
        following.unsubscribe();
        model.stop();
    }
}
