package dev.cairn.storage;

import dev.cairn.week.CalendarMark;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What calendars were told last. Every method wants to be called inside a transaction. */
final class CalendarTable {
    private final Database database;

    CalendarTable(Database database) {
        this.database = database;
    }

    List<CalendarMark> load() throws SQLException {
        return database.list(
                "SELECT uid, sequence, date, print, cancelled FROM calendar_mark",
                row -> new CalendarMark(
                        row.getString(1),
                        row.getInt(2),
                        LocalDate.parse(row.getString(3)),
                        row.getString(4),
                        row.getBoolean(5)));
    }

    void keep(CalendarMark mark) throws SQLException {
        database.update(
                "INSERT OR REPLACE INTO calendar_mark (uid, sequence, date, print, cancelled) VALUES (?, ?, ?, ?, ?)",
                mark.uid(),
                mark.sequence(),
                mark.date().toString(),
                mark.print(),
                mark.cancelled());
    }
}
