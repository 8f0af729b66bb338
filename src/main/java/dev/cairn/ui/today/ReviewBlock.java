package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.ReviewsState;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** What is asked again today, and the way there; nothing where there is nothing to ask. */
final class ReviewBlock extends SideBlock {
    private final Label words = wrapped("t12", "mut");

    ReviewBlock(Places places) {
        super("review-block", Messages.text("today.reviews"));
        var review = new Button(Messages.text("today.reviews.do"));
        review.setId("review-now");
        review.getStyleClass().add("small");
        review.setOnAction(event -> places.reviews());
        add(words, review);
        setVisible(false);
    }

    void show(ReviewsState state) {
        int count = state instanceof ReviewsState.Known known
                ? known.queue().cards().size()
                : 0;
        setVisible(count > 0);
        if (state instanceof ReviewsState.Known known) {
            words.setText(
                    Messages.text("today.reviews.due", count, known.queue().minutes()));
        }
    }
}
