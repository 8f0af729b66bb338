package dev.cairn.storage;

import dev.cairn.study.Settings;
import java.util.Map;
import java.util.TreeMap;

/** Settings in a table of the library. */
public final class SqliteSettings implements Settings {
    private final Database database;

    public SqliteSettings(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, String> all() {
        return database.read(() -> {
            var all = new TreeMap<String, String>();
            database.each("SELECT name, value FROM setting", row -> all.put(row.getString(1), row.getString(2)));
            return all;
        });
    }

    @Override
    public void put(Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        database.write(() -> {
            for (var entry : values.entrySet()) {
                if (entry.getValue().isEmpty()) {
                    database.update("DELETE FROM setting WHERE name = ?", entry.getKey());
                } else {
                    database.update(
                            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value ="
                                    + " excluded.value",
                            entry.getKey(),
                            entry.getValue());
                }
            }
            return values.size();
        });
    }
}
