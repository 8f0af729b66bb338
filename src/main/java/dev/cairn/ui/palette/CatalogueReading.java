package dev.cairn.ui.palette;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads every roadmap and lists what has a name; of what was begun, only the newest is told. Confined to the thread that paints. */
final class CatalogueReading {
    private final Library library;
    private final StudyStore store;
    private final Background background;
    private int begun;

    CatalogueReading(Library library, StudyStore store, Background background) {
        this.library = library;
        this.store = store;
        this.background = background;
    }

    /**
     * Begins anew.
     *
     * @param read told all roadmaps, in the order of the library, and all that has a name in them
     */
    void begin(Uses uses, BiConsumer<Map<RoadmapId, Roadmap>, Catalogue> read, Consumer<Throwable> failed) {
        int round = ++begun;
        var standing = new LinkedHashMap<RoadmapId, Optional<Roadmap>>();
        library.overviews().stream().map(Overview::id).forEach(id -> standing.put(id, library.standing(id)));
        Consumer<Throwable> failure = why -> {
            if (round == begun) {
                failed.accept(why);
            }
        };
        background.store(
                () -> load(standing),
                roadmaps -> background.files(
                        () -> Cataloguing.of(roadmaps, uses),
                        made -> {
                            if (round == begun) {
                                read.accept(roadmaps, made);
                            }
                        },
                        failure),
                failure);
    }

    /** On the store's thread. */
    private Map<RoadmapId, Roadmap> load(Map<RoadmapId, Optional<Roadmap>> standing) {
        var all = new LinkedHashMap<RoadmapId, Roadmap>();
        standing.forEach((id, roadmap) -> roadmap.or(() -> store.load(id)).ifPresent(it -> all.put(id, it)));
        return all;
    }
}
