package dev.cairn.ui;

import dev.cairn.study.Library;
import dev.cairn.study.ReviewDay;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The cards of the whole library, and what is asked today: those the plan keeps time for, found anew with it after every step, at the begin
 * of a day, and when something changed elsewhere. Confined to the thread that paints.
 */
public final class ReviewBook {
    private final Library library;
    private final LivePlan plan;
    private final ReadOnlyObjectWrapper<ReviewsState> state = new ReadOnlyObjectWrapper<>(new ReviewsState.Off());

    /** Follows a plan from now on. */
    public ReviewBook(Library library, LivePlan plan) {
        this.library = library;
        this.plan = plan;
        library.onStep(step -> follow());
        plan.reviews().subscribe(made -> follow());
        plan.failure().subscribe(why -> follow());
    }

    public ReadOnlyObjectProperty<ReviewsState> state() {
        return state.getReadOnlyProperty();
    }

    /** Finds the cards anew. */
    public void refresh() {
        follow();
        if (library.deck().choices().wanted()) {
            plan.refresh();
        }
    }

    private void follow() {
        state.set(known(plan.reviews().get()));
    }

    private ReviewsState known(@Nullable ReviewDay made) {
        if (!library.deck().choices().wanted()) {
            return new ReviewsState.Off();
        }
        if (!plan.failure().get().isEmpty()) {
            return new ReviewsState.Failed(plan.failure().get());
        }
        // What was made before they were wanted knows no cards.
        return made == null || !made.choices().wanted()
                ? new ReviewsState.Making()
                : new ReviewsState.Known(made.cards(), made.queue(), made.day());
    }
}
