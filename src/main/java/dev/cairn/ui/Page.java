package dev.cairn.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/**
 * Something that stands in for the view until the learner is done with it, such as the review of a file. Another page may lie over it for a
 * while; it is shown again as it was.
 */
public interface Page {

    /** For the head of the window. */
    String title();

    /** For the line below it. */
    String trail();

    /** @param changed to be told when the title or the trail has become another */
    default void onRenamed(Runnable changed) {}

    Parent root();

    /** Whether the view it lies over is still where the learner is, as for what is asked there; a place of its own is none of the views. */
    default boolean isOfView() {
        return true;
    }

    /** Moves the keyboard focus to where the learner goes on. */
    void focus();

    /** The keys of its own, in the order to list them. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** What of it can be printed; empty for nothing. */
    default Optional<Printable> printable() {
        return Optional.empty();
    }

    /** The learner wants to be rid of it without deciding: Escape. */
    void leave();

    /** The learner has gone elsewhere, or another of its kind takes its place: it is not shown any more, and nothing shall come after it. */
    void abandon();
}
