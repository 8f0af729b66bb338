package dev.cairn.ui.checklist;

import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A guide page that speaks of what is selected. */
final class GuideSection extends VBox {
    private GuideSection(GuidePage page, DetailSources sources) {
        getStyleClass().add("section");
        getChildren()
                .addAll(
                        Section.text(page.title(), "semibold", "section-title"),
                        sources.prose().apply(page.markdown()));
    }

    /** The pages of a node; of the roadmap as a whole where there is none. */
    static List<GuideSection> of(Roadmap roadmap, @Nullable Key node, DetailSources sources) {
        return roadmap.guide().stream()
                .filter(page -> Objects.equals(page.node(), node))
                .map(page -> new GuideSection(page, sources))
                .toList();
    }
}
