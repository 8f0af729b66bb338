package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.ui.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card in the list: what it asks, where it stands, and when it comes back. */
final class CardCell extends ListCell<Placed> {
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

    private final ReviewViewModel model;
    private final Label prompt = new Label();
    private final Label place = new Label();
    private final Label standing = new Label();
    private final HBox row;

    CardCell(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        prompt.getStyleClass().addAll("title");
        place.getStyleClass().addAll("t12", "mut");
        standing.getStyleClass().addAll("t12", "mut");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        var both = new VBox(2, prompt, place);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(16, both, standing);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Placed it, boolean empty) {
        super.updateItem(it, empty);
        pseudoClassStateChanged(RESTING, it != null && !it.awake());
        if (it == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var asks =
                it.prompt().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var stands = ReviewWords.standing(it, model.today());
        prompt.setText(asks);
        place.setText(ReviewWords.place(it));
        standing.setText(stands);
        setGraphic(row);
        setAccessibleText(Messages.text("review.card.spoken", asks, place.getText(), stands));
    }
}
