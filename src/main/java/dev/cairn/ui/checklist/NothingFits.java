package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import dev.cairn.ui.StateCard;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the place of the rows where filters and search leave none: what was looked for, and the way back. */
final class NothingFits extends StackPane {
    private final ChecklistViewModel model;

    NothingFits(ChecklistViewModel model) {
        this.model = model;
        model.sieve().addListener((property, before, now) -> say());
        say();
    }

    private void say() {
        var sieve = model.sieve().get();
        boolean filtered = !sieve.filters().isEmpty() || sieve.phase() != null;
        var words = model.words().isEmpty()
                ? Messages.text("checklist.nothing.filters")
                : Messages.text(
                        filtered ? "checklist.nothing.both" : "checklist.nothing.search",
                        String.join(" ", model.words().folded()));
        getChildren()
                .setAll(new StateCard(
                        Feather.SEARCH,
                        Messages.text("checklist.nothing"),
                        words,
                        filtered ? new Node[] {clear()} : new Node[0]));
    }

    private Button clear() {
        var clear = new Button(Messages.text("checklist.filters.clear"));
        clear.setOnAction(event -> model.clearFilters());
        return clear;
    }
}
