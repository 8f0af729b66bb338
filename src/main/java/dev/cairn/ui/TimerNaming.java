package dev.cairn.ui;

import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.timing.Timer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings the roadmap of a timer that was begun elsewhere, so that its task has a name, and can be ticked. */
final class TimerNaming {
    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final Consumer<String> failed;

    /**
     * @param store only used on its own thread
     * @param failed told in a sentence why a roadmap could not be read
     */
    TimerNaming(Library library, StudyStore store, Background background, Consumer<String> failed) {
        this.library = library;
        this.store = store;
        this.background = background;
        this.failed = failed;
    }

    /** Does something once the roadmap of a timer is here; at once where it is, or none is on. */
    void when(@Nullable Timer on, Runnable action) {
        if (on == null || library.standing(on.roadmap()).isPresent()) {
            action.run();
            return;
        }
        var id = on.roadmap();
        background.store(
                () -> store.load(id),
                loaded -> {
                    if (library.standing(id).isEmpty()) {
                        loaded.ifPresent(it -> library.put(id, it));
                    }
                    action.run();
                },
                why -> failed.accept(Failures.sentence(why)));
    }
}
