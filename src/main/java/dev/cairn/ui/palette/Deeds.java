package dev.cairn.ui.palette;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Carries out what changes the library, once every roadmap it is about stands there. Confined to the thread that paints. */
final class Deeds {
    private final Library library;
    private final StudyStore store;
    private final Background background;

    Deeds(Library library, StudyStore store, Background background) {
        this.library = library;
        this.store = store;
        this.background = background;
    }

    /**
     * @param done told the step, where something happened
     * @param undone told why nothing happened
     */
    void carryOut(Deed.Steps deed, Consumer<Step> done, Consumer<String> undone) {
        var missing = deed.roadmaps().stream()
                .filter(id -> library.standing(id).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            perform(deed, done, undone);
            return;
        }
        background.store(
                () -> load(missing),
                loaded -> {
                    loaded.forEach((id, roadmap) -> {
                        if (library.standing(id).isEmpty()) {
                            library.put(id, roadmap);
                        }
                    });
                    perform(deed, done, undone);
                },
                why -> undone.accept(Failures.sentence(why)));
    }

    private Map<RoadmapId, Roadmap> load(List<RoadmapId> ids) {
        var loaded = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id -> store.load(id).ifPresent(roadmap -> loaded.put(id, roadmap)));
        return loaded;
    }

    private void perform(Deed.Steps deed, Consumer<Step> done, Consumer<String> undone) {
        Optional<RoadmapId> gone = deed.roadmaps().stream()
                .filter(id -> library.standing(id).isEmpty())
                .findFirst();
        if (gone.isPresent()) {
            undone.accept(Messages.text("roadmap.gone", gone.get().slug()));
            return;
        }
        library.perform(deed.changes().get())
                .ifPresentOrElse(done, () -> undone.accept(Messages.text("palette.nothingChanged")));
    }
}
