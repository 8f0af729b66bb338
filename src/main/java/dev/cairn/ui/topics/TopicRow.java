package dev.cairn.ui.topics;

import dev.cairn.roadmap.Status;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two tasks side by side, why they look alike, and what can be said of them. */
final class TopicRow extends VBox {
    private final Button first;

    TopicRow(Line line, TopicsPage.Doing doing) {
        getStyleClass().add("topic-row");
        setAccessibleText(
                Messages.text("topics.pair", line.one().title(), line.other().title()));
        // Two halves, so that what wraps knows its width.
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var sides = new GridPane(24, 0);
        sides.getColumnConstraints().setAll(half, half);
        sides.addRow(0, side(line.one(), doing), side(line.other(), doing));
        first = line.linked()
                ? button("unlink", line, () -> doing.unlink(line))
                : button("link", line, () -> doing.link(line));
        if (!line.linked()) {
            first.setGraphic(Icons.of(Feather.LINK));
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(8, why(line), space);
        buttons.setAlignment(Pos.CENTER_LEFT);
        if (!line.linked()) {
            var apart = button("apart", line, () -> doing.part(line));
            apart.getStyleClass().add("quiet");
            buttons.getChildren().add(apart);
        }
        buttons.getChildren().add(first);
        getChildren().addAll(sides, buttons);
    }

    private static Button button(String name, Line line, Runnable action) {
        var button = new Button(Messages.text("topics." + name));
        button.getStyleClass().addAll("small", "topic-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Messages.text(
                "topics.spoken",
                Messages.text("topics." + name),
                line.one().title(),
                line.other().title()));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static VBox side(Side side, TopicsPage.Doing doing) {
        var title = new Hyperlink(side.title());
        title.getStyleClass().add("topic-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setOnAction(event -> doing.show(side));
        var place = new Label(side.place());
        place.getStyleClass().addAll("t12", "mut");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(2, title, place);
        if (side.status() != Status.OPEN) {
            var status = new Label(
                    Messages.text("topics.status." + side.status().name().toLowerCase(Locale.ROOT)),
                    Icons.of(side.status() == Status.DONE ? Feather.CHECK : Feather.SKIP_FORWARD));
            status.getStyleClass().addAll("t12", "mut");
            box.getChildren().add(status);
        }
        box.setMinWidth(0);
        return box;
    }

    /** Why they are offered, and what linking or unlinking does beyond the obvious. */
    private static Node why(Line line) {
        var words = new Label(text(line));
        words.getStyleClass().addAll("t12", "mut");
        words.setWrapText(true);
        words.setMinWidth(0);
        return words;
    }

    private static String text(Line line) {
        if (line.linked()) {
            return switch (line.without()) {
                case OPEN -> Messages.text("topics.without.open");
                case DONE -> Messages.text("topics.without.done");
                case SKIPPED -> Messages.text("topics.without.skipped");
                case null -> "";
            };
        }
        var shared = Messages.text("topics.shared", String.join(", ", line.shared()));
        boolean one = line.one().status() == Status.OPEN;
        boolean other = line.other().status() == Status.OPEN;
        if (one == other) {
            return shared;
        }
        var settled = one ? line.other() : line.one();
        return shared + " " + Messages.text(settled.status() == Status.DONE ? "topics.does" : "topics.skips");
    }

    boolean holdsFocus() {
        var scene = getScene();
        for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    void focus() {
        first.requestFocus();
    }
}
