package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** One face of a roadmap, shown in the middle of the shell. All methods are called on the thread that paints. */
public interface View {

    /** Its name in messages and settings, such as {@code checklist}: lower-case letters. */
    String name();

    Parent root();

    /** Shows a roadmap, or all active ones where it can, keeping what it remembers of it; null where there is none to show. */
    void show(@Nullable RoadmapId roadmap);

    /** Narrows to what fits the words typed into the search field; empty for everything. */
    void search(String words);

    /** Where the selection stands, for the line below the title: "Phase 2 Classical Machine Learning › 2.7 Dimensionality Reduction". */
    ReadOnlyStringProperty trail();

    /** What the head of the window says while it is shown; empty for the title of the roadmap. */
    default ReadOnlyStringProperty heading() {
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }

    /** Whether it can show all active roadmaps together: {@link RoadmapId#ALL}. */
    default boolean showsAll() {
        return false;
    }

    /** What of it the learner can have on paper, as it is shown now; empty for nothing. */
    default Optional<Printable> printable() {
        return Optional.empty();
    }

    /** What is selected in it; empty for nothing, and where nothing can be. */
    default Optional<Spot> chosen() {
        return Optional.empty();
    }

    /** Begins to listen to what it shows. */
    void attach();

    /** Ends what {@link #attach} began. */
    void detach();

    /** Moves the keyboard focus to where work goes on. */
    void focus();

    /** What stands beside the work and can be gone to by itself; empty for nothing. */
    default Optional<Parent> beside() {
        return Optional.empty();
    }

    /** Moves the keyboard focus to what stands {@link #beside}; false where there is nothing to go to. */
    default boolean focusBeside() {
        return false;
    }

    /** What should be the same at the next start: selection, folds, filters, scroll. */
    Map<String, String> memory();

    /** The keys of its own that are in force while it is shown, in the order to list them. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** Takes back what {@link #memory} gave, perhaps by an older version: what it cannot use it passes over. */
    void recall(Map<String, String> memory);
}
