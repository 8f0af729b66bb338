package dev.cairn.ui.print;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.ui.RoadmapText;
import java.util.Optional;
import java.util.stream.Stream;

/** How a phase or module is called. */
final class ListTitle {
    private ListTitle() {}

    /** "2.7 Dimensionality Reduction"; empty where the roadmap has no such phase or module. */
    static Optional<String> of(Roadmap roadmap, Key node) {
        return roadmap.phases().stream()
                .flatMap(phase -> phase.key().equals(node)
                        ? Stream.of(phase.heading())
                        : phase.modules().stream()
                                .filter(module -> module.key().equals(node))
                                .map(module -> module.heading()))
                .findFirst()
                .map(RoadmapText::heading);
    }
}
