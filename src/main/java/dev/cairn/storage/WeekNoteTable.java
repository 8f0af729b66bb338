package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.schedule.hours.WeekName;
import java.sql.SQLException;
import java.util.List;

/** What the learner wrote about weeks, in step with the log. Every method wants to be called inside a transaction. */
final class WeekNoteTable {
    private final Database database;

    WeekNoteTable(Database database) {
        this.database = database;
    }

    /** Empty where nothing is written. */
    String load(WeekName week) throws SQLException {
        return database.first("SELECT note FROM week_note WHERE week = ?", row -> row.getString(1), week.toString())
                .orElse("");
    }

    /** Follows those of some events that are about weeks. */
    void follow(List<Event> events) throws SQLException {
        for (Event event : events) {
            if (event.what() instanceof Happening.WeekNoted noted) {
                write(noted.week(), noted.after());
            }
        }
    }

    private void write(WeekName week, String note) throws SQLException {
        if (note.isEmpty()) {
            database.update("DELETE FROM week_note WHERE week = ?", week.toString());
        } else {
            database.update("INSERT OR REPLACE INTO week_note (week, note) VALUES (?, ?)", week.toString(), note);
        }
    }
}
