package dev.cairn.ui.week;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One way to show the cards of a week. */
interface Cards {
    Region root();

    void show(Picture picture);

    /** What shows a card; empty where it does not show. */
    Optional<Node> node(@Nullable CardId id);

    /** Brings what shows a card in sight. */
    void reveal(CardId id);

    /** The card some node is, or is part of; empty for none. */
    Optional<Card> card(@Nullable Object target);
}
