package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names on the left, figures on the right, and below a figure where it comes from. */
final class FactGrid extends GridPane {
    private static final double NAMES = 84;
    private int rows;

    FactGrid() {
        getStyleClass().add("fact-grid");
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(NAMES), values);
    }

    /** A fact, named by a message; an empty value is none. */
    void fact(String name, String value) {
        if (!value.isEmpty()) {
            var head = new Label(Messages.text(name));
            head.getStyleClass().addAll("t12", "mut");
            GridPane.setValignment(head, VPos.TOP);
            addRow(rows++, head, Section.text(value, "fact"));
        }
    }

    /** Where the figure above comes from; an empty text says nothing. */
    void why(String words) {
        if (!words.isEmpty()) {
            add(Section.text(words, "mut", "why"), 1, rows++);
        }
    }
}
