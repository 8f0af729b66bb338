package dev.cairn.ui.checklist;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What a module teaches, in a few words each. */
final class ConceptsSection extends Section {
    private static final double GAP = 6;

    private ConceptsSection(List<String> concepts) {
        super("checklist.section.concepts");
        var flow = new FlowPane(GAP, GAP);
        for (String concept : concepts) {
            var badge = new Label(concept);
            badge.setWrapText(true);
            badge.getStyleClass().addAll("badge", "concept");
            badge.maxWidthProperty().bind(flow.widthProperty());
            flow.getChildren().add(badge);
        }
        add(flow);
    }

    static Optional<ConceptsSection> of(List<String> concepts) {
        return concepts.isEmpty() ? Optional.empty() : Optional.of(new ConceptsSection(concepts));
    }
}
