package dev.cairn.storage;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.storage.json.Json;
import dev.cairn.week.CalendarMark;
import dev.cairn.week.Diary;
import dev.cairn.week.Sheet;
import dev.cairn.week.WeekStore;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is kept about weeks, in the same SQLite file as the library. Each method is one transaction. */
public final class SqliteWeekStore implements WeekStore {
    private final Database database;
    private final AgendaTable agendas;
    private final SheetTable sheets;
    private final CalendarTable calendars;
    private final WeekNoteTable notes;
    private final Standings standings;

    public SqliteWeekStore(Database database) {
        this.database = database;
        agendas = new AgendaTable(database);
        sheets = new SheetTable(database);
        calendars = new CalendarTable(database);
        notes = new WeekNoteTable(database);
        standings = new Standings(database, new RoadmapTable(database));
    }

    @Override
    public Diary diary(LocalDate from, LocalDate to) {
        return reading(() -> new Diary(agendas.between(from, to), new TickReader(database).between(from, to)));
    }

    @Override
    public Optional<Roadmap> roadmap(RoadmapId id) {
        return reading(() -> standings.load(id));
    }

    @Override
    public Sheet sheet(WeekName week) {
        return reading(() -> sheets.load(week));
    }

    @Override
    public Sheet keep(Sheet sheet) {
        if (sheet.lines().isEmpty()) {
            return sheet(sheet.week());
        }
        return database.write(() -> {
            sheets.keep(sheet);
            return sheets.load(sheet.week());
        });
    }

    @Override
    public List<WeekName> sheets() {
        return reading(sheets::lastFirst);
    }

    @Override
    public String note(WeekName week) {
        return reading(() -> notes.load(week));
    }

    @Override
    public List<CalendarMark> marks() {
        return reading(calendars::load);
    }

    @Override
    public void mark(Collection<CalendarMark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        database.write(() -> {
            for (CalendarMark mark : marks) {
                calendars.keep(mark);
            }
            return marks.size();
        });
    }

    private <T> T reading(Database.Work<T> work) {
        try {
            return database.read(work);
        } catch (Json.Unreadable | IllegalArgumentException | DateTimeException e) {
            // No value that was written here is refused by the model: something else has changed it.
            throw Failures.damage(database.file(), e);
        }
    }
}
