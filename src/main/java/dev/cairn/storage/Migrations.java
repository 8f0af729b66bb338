package dev.cairn.storage;

import dev.cairn.study.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from any older schema to the present one: numbered scripts, each run once, in a transaction of its own. The number of the
 * last one run is the file's {@code user_version}.
 *
 * @param scripts the first leads from nothing to version 1
 */
record Migrations(List<String> scripts) {
    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** Those that come with the application. */
    static Migrations bundled() {
        var scripts = new ArrayList<String>();
        for (int version = 1; ; version++) {
            try (var script = Migrations.class.getResourceAsStream("migration-" + version + ".sql")) {
                if (script == null) {
                    return new Migrations(scripts);
                }
                scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes an empty file into a library. */
    void fill(Database database) throws SQLException {
        database.settle();
        upgrade(database);
        revalue(database);
    }

    /** Makes sure a file is a library, and one this version can read; then brings it to the present version, a copy made first. */
    void bringUpToDate(Database database) throws SQLException {
        check(database);
        int version = version(database);
        database.settle();
        if (version < scripts.size()) {
            copy(database, version);
            upgrade(database);
        }
        revalue(database);
    }

    /**
     * Makes sure a file is a library, and one this version can read.
     *
     * @throws StorageException where it is not
     */
    void check(Database database) throws SQLException {
        int application = Math.toIntExact(database.number("PRAGMA application_id"));
        if (application != Database.APPLICATION_ID) {
            throw application == 0
                    ? Failures.damage(database.file(), null)
                    : new StorageException(Failures.notOurs(database.file()));
        }
        if (version(database) > scripts.size()) {
            throw new StorageException(Failures.tooNew(database.file()));
        }
    }

    private static void revalue(Database database) throws SQLException {
        if (version(database) >= Revaluation.SINCE) {
            new Revaluation(database).bringUpToDate();
        }
    }

    private static int version(Database database) throws SQLException {
        return Math.toIntExact(database.number("PRAGMA user_version"));
    }

    private static void copy(Database database, int version) throws SQLException {
        Path copy = database.file().resolveSibling(database.file().getFileName() + ".version-" + version);
        if (Files.notExists(copy)) {
            LibraryCopy.make(database, copy);
        }
    }

    private void upgrade(Database database) throws SQLException {
        while (version(database) < scripts.size()) {
            database.write(() -> {
                // Asked again now that nobody else can write: another process may have done it meanwhile.
                int version = version(database);
                if (version < scripts.size()) {
                    database.script(scripts.get(version));
                    database.script("PRAGMA application_id = " + Database.APPLICATION_ID);
                    database.script("PRAGMA user_version = " + (version + 1));
                }
                return version;
            });
        }
    }
}
