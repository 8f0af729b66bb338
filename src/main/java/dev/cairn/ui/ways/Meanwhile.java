package dev.cairn.ui.ways;

import dev.cairn.ui.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** Says that the plan has changed since it was looked at, so that nothing was decided by it. */
final class Meanwhile extends Label {
    Meanwhile(ObservableBooleanValue shown) {
        super(Messages.text("plan.meanwhile"));
        setId("plan-meanwhile");
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("medium");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(shown);
        managedProperty().bind(visibleProperty());
    }
}
