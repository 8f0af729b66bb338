package dev.cairn.ui;

import java.util.List;
import javafx.scene.Parent;

/** Something that stands in for the view until the learner is done with it, such as the review of a file. */
public interface Page {

    /** For the head of the window. */
    String title();

    /** For the line below it. */
    String trail();

    Parent root();

    /** Moves the keyboard focus to where the learner goes on. */
    void focus();

    /** The keys of its own, in the order to list them. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** The learner wants to be rid of it without deciding: Escape. */
    void leave();

    /** The learner has gone elsewhere: it is not shown any more, and nothing shall come after it. */
    void abandon();
}
