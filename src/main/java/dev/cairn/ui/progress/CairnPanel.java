package dev.cairn.ui.progress;

import dev.cairn.figures.Occasions;
import dev.cairn.ui.Messages;
import dev.cairn.ui.StonePile;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The cairn of a scope: a stone for each finished module. */
final class CairnPanel extends VBox {
    private static final double WIDE = 240;
    private static final double HIGH = 104;

    CairnPanel(Report report) {
        super(4);
        getStyleClass().add("cairn-panel");
        setId("cairn-panel");
        int stones = Occasions.stones(report.roadmaps());
        var title = new Label(Messages.text("moments.cairn"));
        title.getStyleClass().add("semibold");
        var words = new Label(Messages.text("moments.stones", stones));
        words.getStyleClass().addAll("t12", "mut");
        getChildren().addAll(title, words);
        if (stones > 0) {
            getChildren().add(new StonePile(stones, WIDE, HIGH));
        }
    }
}
