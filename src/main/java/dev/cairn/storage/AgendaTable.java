package dev.cairn.storage;

import dev.cairn.schedule.Agenda;
import dev.cairn.storage.json.AgendaForm;
import dev.cairn.storage.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How days began. Every method wants to be called inside a transaction. */
final class AgendaTable {
    private final Database database;

    AgendaTable(Database database) {
        this.database = database;
    }

    /** Leaves a day that has an agenda as it is. */
    void keep(Agenda agenda) throws SQLException {
        database.update(
                "INSERT INTO agenda (day, sessions) VALUES (?, ?) ON CONFLICT DO NOTHING",
                agenda.day().toString(),
                Json.text(AgendaForm.sessions(agenda)));
    }

    Optional<Agenda> before(LocalDate date) throws SQLException {
        // Written as they are, days sort as texts.
        return database.first(
                "SELECT day, sessions FROM agenda WHERE day < ? ORDER BY day DESC LIMIT 1",
                AgendaTable::agenda,
                date.toString());
    }

    /** Those of the days from one to another, both included, in order. */
    List<Agenda> between(LocalDate from, LocalDate to) throws SQLException {
        return database.list(
                "SELECT day, sessions FROM agenda WHERE day BETWEEN ? AND ? ORDER BY day",
                AgendaTable::agenda,
                from.toString(),
                to.toString());
    }

    private static Agenda agenda(ResultSet row) throws SQLException {
        var day = LocalDate.parse(row.getString(1));
        return Json.read(row.getString(2), sessions -> AgendaForm.agenda(day, sessions));
    }
}
