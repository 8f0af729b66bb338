package dev.cairn.ui.checklist;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Key;
import dev.cairn.study.Library;
import dev.cairn.study.TimeEdits;
import dev.cairn.ui.TimeEntering;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to the time that was logged in the roadmap that shows. Each is one step of the library.
 *
 * @param today the study day
 */
record TimeEditing(ChecklistViewModel model, Library library, LocalDate today) {
    private static final int MINUTE = 60;

    /** Logs time on a task by hand: a sentence where it cannot be, empty where it was. */
    String log(Key task, String typed, LocalDate day) {
        var minutes = TimeEntering.minutes(typed);
        var why = new TimeEntering(library.time(), today).refusal(minutes, day, null);
        if (why.isEmpty()) {
            var entry = new TimeEntry(task, day, minutes.orElseThrow() * MINUTE, null);
            model.id().ifPresent(id -> library.perform(TimeEdits.log(id, entry)));
        }
        return why;
    }

    /** Gives an entry another length and day: a sentence where it cannot have them, empty where it has. */
    String change(UUID name, String typed, LocalDate day) {
        var minutes = TimeEntering.minutes(typed);
        var why = new TimeEntering(library.time(), today).refusal(minutes, day, name);
        if (why.isEmpty()) {
            model.id()
                    .flatMap(id -> library.time().entry(id, name))
                    .map(it -> withMinutes(it, minutes.orElseThrow()).withDay(day))
                    .ifPresent(it -> change(name, it));
        }
        return why;
    }

    /** One whose minutes were not changed keeps its seconds. */
    private static TimeEntry withMinutes(TimeEntry entry, int minutes) {
        boolean same = Math.max(1, Math.round(entry.seconds() / (double) MINUTE)) == minutes;
        return same ? entry : entry.withSeconds(minutes * MINUTE);
    }

    /** Makes an entry another; null takes it out. */
    void change(UUID name, @Nullable TimeEntry after) {
        model.id().ifPresent(id -> library.perform(TimeEdits.change(library.time(), id, name, after)));
    }
}
