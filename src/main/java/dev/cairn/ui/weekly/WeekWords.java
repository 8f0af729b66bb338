package dev.cairn.ui.weekly;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Library;
import dev.cairn.study.WeekNotes;
import dev.cairn.ui.WeekBook;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The learner's own words about weeks. What was written or taken back since the window opened is known here, whether it is on disk yet or
 * not. Confined to the thread that paints.
 */
final class WeekWords {
    private final Library library;
    private final WeekBook book;
    private final Map<WeekName, String> written = new HashMap<>();
    private BiConsumer<WeekName, String> changed = (week, words) -> {};

    WeekWords(Library library, WeekBook book) {
        this.library = library;
        this.book = book;
        library.onStep(this::happened);
    }

    private void happened(Step step) {
        for (Event event : step.events()) {
            if (event.what() instanceof Happening.WeekNoted(WeekName week, String before, String after)) {
                written.put(week, after);
                changed.accept(week, after);
            }
        }
    }

    /** Tells whoever asked last of words that change, by undo for example. */
    void onChange(BiConsumer<WeekName, String> told) {
        changed = told;
    }

    /** Asks for the words about a week; empty where there are none. */
    void ask(WeekName week, Consumer<? super String> known, Consumer<? super Throwable> failed) {
        var here = written.get(week);
        if (here != null) {
            known.accept(here);
        } else {
            book.note(week, known, failed);
        }
    }

    /** Keeps the words about a week, as one step; where they are as they were, nothing happens. */
    void keep(WeekName week, String before, String after) {
        library.perform(WeekNotes.write(week, before, after));
    }
}
