package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the detail pane: a hairline, a heading, what it is about. */
class Section extends VBox {
    private final HBox head = new HBox();

    /** A section with a heading from the messages. */
    Section(String heading) {
        getStyleClass().add("section");
        var title = new Label(Messages.text(heading));
        title.getStyleClass().addAll("section-title", "semibold");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(title, space);
        getChildren().add(head);
    }

    /** Puts something at the right end of the heading. */
    final void beside(Node node) {
        head.getChildren().add(node);
    }

    final void add(Node node) {
        getChildren().add(node);
    }

    static Label text(String words, String... styleClasses) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("t12");
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
