package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command tells about: one roadmap, or all; in words, or for programs. */
final class ScopeOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "ROADMAP",
            description = "Its name in cairn list; all active ones together where it is left out.")
    private @Nullable String roadmap;

    @Option(names = "--json", description = "Prints a JSON object instead of words.")
    private boolean json;

    /** @throws CommandFailed where there is none of the name */
    RoadmapId scope(OpenLibrary library) {
        return roadmap == null ? RoadmapId.ALL : library.named(roadmap).id();
    }

    boolean json() {
        return json;
    }
}
