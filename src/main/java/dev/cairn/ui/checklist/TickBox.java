package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A box of 16 px that is open, partly done, done or skipped. Draws itself only; what a click does is its owner's business. */
final class TickBox extends StackPane {
    private static final PseudoClass PARTLY = PseudoClass.getPseudoClass("partly");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private Box state = Box.OPEN;

    TickBox() {
        getStyleClass().add("tick-box");
        var mark = new Region();
        mark.getStyleClass().add("mark");
        mark.setMouseTransparent(true);
        getChildren().add(mark);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
    }

    void show(Box next) {
        if (next == state) {
            return;
        }
        state = next;
        pseudoClassStateChanged(PARTLY, next == Box.PARTLY);
        pseudoClassStateChanged(DONE, next == Box.DONE);
        pseudoClassStateChanged(SKIPPED, next == Box.SKIPPED);
        setAccessibleText(Messages.text("checklist.state." + next.name().toLowerCase(Locale.ROOT)));
    }

    Box state() {
        return state;
    }
}
