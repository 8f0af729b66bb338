package dev.cairn.cli;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The library while a command works on it: what changes is saved when the change returns. */
final class OpenLibrary implements AutoCloseable {
    private final StudyStore store;
    private final Library library;

    OpenLibrary(StudyStore store, Clock clock) {
        this.store = store;
        library = new Library(store.overviews(), store, clock);
        library.put(store.planning());
    }

    Library library() {
        return library;
    }

    List<Overview> overviews() {
        return library.overviews();
    }

    Optional<RoadmapId> withDigest(String digest) {
        return store.withDigest(digest);
    }

    /**
     * The roadmap of a name, capitals or not.
     *
     * @throws CommandFailed where there is none
     */
    Overview named(String name) {
        return overviews().stream()
                .filter(it -> it.id().slug().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailed(missing(name)));
    }

    private String missing(String name) {
        var names = overviews().stream().map(it -> it.id().slug()).collect(Collectors.joining(", "));
        return "There is no roadmap called " + name + ". "
                + (names.isEmpty() ? "The library is empty." : "There are: " + names + ".");
    }

    /** How a roadmap stands; from now on the library can change it. */
    Roadmap load(RoadmapId id) {
        var roadmap = store.load(id).orElseThrow(() -> new CommandFailed(missing(id.slug())));
        library.put(id, roadmap);
        return roadmap;
    }

    SourceFile source(RoadmapId id) {
        return store.source(id).orElseThrow(() -> new CommandFailed(missing(id.slug())));
    }

    @Override
    public void close() {
        store.close();
    }
}
