package dev.cairn.storage;

import dev.cairn.storage.json.Json;
import dev.cairn.storage.json.TimerForm;
import dev.cairn.timing.Timer;
import dev.cairn.timing.TimerStore;
import java.time.DateTimeException;
import java.util.Optional;

/** The timer, in the same SQLite file as the library. Each method is one transaction. */
public final class SqliteTimerStore implements TimerStore {
    private final Database database;

    public SqliteTimerStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Timer> timer() {
        try {
            return database.read(() ->
                    database.first("SELECT timer FROM timer", row -> Json.read(row.getString(1), TimerForm::timer)));
        } catch (Json.Unreadable | IllegalArgumentException | DateTimeException e) {
            // No value that was written here is refused by the model: something else has changed it.
            throw Failures.damage(database.file(), e);
        }
    }

    @Override
    public void keep(Timer timer) {
        database.write(() -> database.update(
                "INSERT OR REPLACE INTO timer (n, timer) VALUES (1, ?)", Json.text(TimerForm.form(timer))));
    }

    @Override
    public void clear() {
        database.write(() -> database.update("DELETE FROM timer"));
    }
}
