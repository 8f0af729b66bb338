package dev.cairn.ui;

import dev.cairn.progress.Notebook;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the command line, or another window, did to the library meanwhile. Confined to the thread that paints. */
final class OutsideChanges {
    private final Library library;
    private final StudyStore store;
    private final SaveQueue saves;
    private final Background background;
    private final Consumer<List<Step>> tookIn;
    private final Consumer<String> failed;
    private boolean stale;

    /**
     * @param store only used on the store's thread
     * @param tookIn hears that the library was brought up to date, and which steps were the latest, the latest first
     * @param failed hears in a sentence why it could not be
     */
    OutsideChanges(
            Library library,
            StudyStore store,
            SaveQueue saves,
            Background background,
            Consumer<List<Step>> tookIn,
            Consumer<String> failed) {
        this.library = library;
        this.store = store;
        this.saves = saves;
        this.background = background;
        this.tookIn = tookIn;
        this.failed = failed;
    }

    /** Looks for them, and takes them in, as soon as everything done here is on disk. */
    void look() {
        look(stale);
    }

    private void look(boolean certain) {
        saves.whenSaved(() -> {
            var open = library.overviews().stream()
                    .map(Overview::id)
                    .filter(id -> library.standing(id).isPresent())
                    .toList();
            background.store(
                    () -> store.changedOutside() || certain ? Optional.of(read(open)) : Optional.<Fresh>empty(),
                    fresh -> fresh.ifPresent(this::takeIn),
                    failure -> {
                        // The store tells of a change once: what could not be read is read again next time.
                        stale = true;
                        failed.accept(Failures.sentence(failure));
                    });
        });
    }

    /** What the library on disk holds now; on the store's thread. */
    private Fresh read(List<RoadmapId> open) {
        var standing = new LinkedHashMap<RoadmapId, Roadmap>();
        var notebook = store.notebook();
        // What was linked meanwhile is changed together from now on.
        Stream.concat(open.stream(), notebook.links().roadmaps().stream())
                .distinct()
                .forEach(id -> store.load(id).ifPresent(roadmap -> standing.put(id, roadmap)));
        return new Fresh(store.overviews(), notebook, standing, store.steps(null, TakingBack.PAGE));
    }

    private record Fresh(
            List<Overview> overviews, Notebook notebook, Map<RoadmapId, Roadmap> standing, List<Step> steps) {}

    private void takeIn(Fresh fresh) {
        if (saves.unsaved() > 0) {
            // Something was done here meanwhile: what was read does not hold it yet.
            look(true);
            return;
        }
        stale = false;
        library.refresh(fresh.overviews());
        library.put(fresh.notebook());
        fresh.standing().forEach(library::put);
        tookIn.accept(fresh.steps());
    }
}
