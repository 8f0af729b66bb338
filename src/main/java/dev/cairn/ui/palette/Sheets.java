package dev.cairn.ui.palette;

import dev.cairn.schedule.hours.WeekName;
import dev.cairn.ui.Failures;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sheets that went to paper, read when they are first needed. Confined to the thread that paints. */
final class Sheets {
    private final WeekBook book;
    private final Runnable changed;
    private final Map<WeekName, Sheet> read = new HashMap<>();
    private final Set<WeekName> asked = new HashSet<>();
    private @Nullable List<WeekName> kept;
    private boolean asking;
    private String failure = "";

    /** @param changed told when more is known */
    Sheets(WeekBook book, Runnable changed) {
        this.book = book;
        this.changed = changed;
    }

    /** Forgets what was read: another may have been printed since. */
    void forget() {
        read.clear();
        asked.clear();
        kept = null;
        asking = false;
        failure = "";
    }

    /** The weeks that have one, the one kept last first; empty until that is known. */
    Optional<List<WeekName>> kept() {
        if (kept == null && !asking && failure.isEmpty()) {
            asking = true;
            book.sheets(
                    weeks -> {
                        kept = List.copyOf(weeks);
                        changed.run();
                    },
                    this::failed);
        }
        return Optional.ofNullable(kept);
    }

    /** The sheet of a week; empty until it is read. */
    Optional<Sheet> of(WeekName week) {
        if (asked.add(week)) {
            book.sheet(
                    week,
                    sheet -> {
                        read.put(week, sheet);
                        changed.run();
                    },
                    this::failed);
        }
        return Optional.ofNullable(read.get(week));
    }

    private void failed(Throwable why) {
        failure = Failures.sentence(why);
        changed.run();
    }

    /** Why something could not be read; empty where nothing went wrong. */
    String failure() {
        return failure;
    }
}
