package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Which of the roadmaps a command is about: one, or all that are active. */
final class ScopeOption {
    @Parameters(
            arity = "0..1",
            paramLabel = "ROADMAP",
            description = "Its name in cairn list; all active ones together where it is left out.")
    private @Nullable String roadmap;

    boolean isOne() {
        return roadmap != null;
    }

    /**
     * The roadmap that was named, or {@link RoadmapId#ALL}.
     *
     * @throws CommandFailed where there is none of that name
     */
    RoadmapId of(OpenLibrary library) {
        return roadmap == null ? RoadmapId.ALL : library.named(roadmap).id();
    }
}
