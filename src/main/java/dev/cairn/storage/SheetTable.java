package dev.cairn.storage;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.week.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The numbers tasks have on paper. Every method wants to be called inside a transaction. */
final class SheetTable {
    private final Database database;

    SheetTable(Database database) {
        this.database = database;
    }

    Sheet load(WeekName week) throws SQLException {
        return new Sheet(
                week,
                database.list(
                        "SELECT roadmap, task FROM sheet_line WHERE week = ? ORDER BY number",
                        SheetTable::line,
                        week.toString()));
    }

    private static Sheet.Line line(ResultSet row) throws SQLException {
        return new Sheet.Line(new RoadmapId(row.getString(1)), Cells.key(row, 2));
    }

    /** Gives the next numbers to those lines that have none yet. */
    void keep(Sheet sheet) throws SQLException {
        var week = sheet.week().toString();
        database.update("""
            INSERT INTO sheet (week, kept) VALUES (?, (SELECT coalesce(max(kept), 0) + 1 FROM sheet))
            ON CONFLICT DO UPDATE SET kept = excluded.kept\
            """, week);
        for (Sheet.Line line : sheet.lines()) {
            database.update("""
                INSERT INTO sheet_line (week, number, roadmap, task)
                VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM sheet_line WHERE week = ?), ?, ?)
                ON CONFLICT (week, roadmap, task) DO NOTHING\
                """, week, week, line.roadmap().slug(), line.task().value());
        }
    }

    List<WeekName> lastFirst() throws SQLException {
        return database.list(
                "SELECT week FROM sheet ORDER BY kept DESC",
                row -> WeekName.read(row.getString(1)).orElseThrow(IllegalArgumentException::new));
    }
}
