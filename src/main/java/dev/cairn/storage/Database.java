package dev.cairn.storage;

import dev.cairn.study.StorageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/**
 * The one connection to the library's file, its transactions and its prepared statements.
 *
 * <p>For one thread at a time. Statements are prepared once and kept.
 */
public final class Database implements AutoCloseable {
    /** What makes an SQLite file a library of Cairn: the letters "Crn1". */
    static final int APPLICATION_ID = 0x43726e31;

    private static final int PATIENCE_MILLIS = 5_000;

    /** One file at rest, and nothing acknowledged is lost when the power goes: the directory is synced too. */
    private static final List<String> PRAGMAS = List.of(
            "PRAGMA journal_mode = DELETE",
            "PRAGMA synchronous = EXTRA",
            "PRAGMA foreign_keys = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON",
            "PRAGMA temp_store = MEMORY",
            "PRAGMA cache_size = -16000");

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens the library in a file; makes an empty one where there is no file.
     *
     * @throws StorageException where the file is not ours, too new, damaged, locked or not writable; it is left as it is then
     */
    public static Database open(Path file) {
        return open(file, Migrations.bundled());
    }

    static Database open(Path file, Migrations migrations) {
        if (Files.notExists(file)) {
            LibraryFile.makeFolder(LibraryFile.folder(file));
            LibraryFile.setJournalAside(file);
            LibraryFile.create(
                    file, draft -> connect(draft, it -> migrations.fill(it)).close());
        }
        LibraryFile.check(file);
        return connect(file, migrations::bringUpToDate);
    }

    /**
     * Opens a library of whatever version to read it only; nothing is made, changed or upgraded.
     *
     * @throws StorageException where there is no such file, or it is not ours, too new or damaged
     */
    static Database look(Path file) {
        LibraryFile.checkReadable(file);
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(file, config, Migrations.bundled()::check);
    }

    /** A step of opening, given the database. */
    private interface Opening {
        void run(Database database) throws SQLException;
    }

    private static Database connect(Path file, Opening opening) {
        return connect(file, new SQLiteConfig(), opening);
    }

    private static Database connect(Path file, SQLiteConfig config, Opening opening) {
        config.setBusyTimeout(PATIENCE_MILLIS);
        // Else the driver asks for the number of every row that is added, and leaves that question open: no copy can be
        // made then.
        config.setGetGeneratedKeys(false);
        try {
            var database = new Database(file, config.createConnection(LibraryFile.url(file)));
            try {
                opening.run(database);
                return database;
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    Path file() {
        return file;
    }

    /** Sets what SQLite and its driver would have otherwise. Only for a file that is known to be ours: it may write to it. */
    void settle() throws SQLException {
        for (String pragma : PRAGMAS) {
            script(pragma);
        }
    }

    /** Work with statements. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Reads from one state of the database, whatever other processes do. */
    <T> T read(Work<T> work) {
        return transaction("BEGIN", work);
    }

    /** Changes the database: all of it or nothing. On disk when this returns. */
    <T> T write(Work<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    private <T> T transaction(String begin, Work<T> work) {
        try {
            update(begin);
            try {
                var result = work.run();
                update("COMMIT");
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    private void rollBack(Throwable because) {
        try {
            update("ROLLBACK");
        } catch (SQLException e) {
            // Some faults, a full disk among them, have SQLite roll back by itself.
            because.addSuppressed(e);
        }
    }

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with one row. */
    interface RowAction {
        void accept(ResultSet row) throws SQLException;
    }

    void each(String sql, RowAction action, @Nullable Object... arguments) throws SQLException {
        run(sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    action.accept(rows);
                }
            }
            return 0;
        });
    }

    <T> List<T> list(String sql, RowReader<? extends T> reader, @Nullable Object... arguments) throws SQLException {
        var list = new ArrayList<T>();
        each(sql, row -> list.add(reader.read(row)), arguments);
        return list;
    }

    /** The first row, where there is one. */
    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments) throws SQLException {
        return run(sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        });
    }

    /** The one number a query asks for. */
    long number(String sql, @Nullable Object... arguments) throws SQLException {
        return first(sql, row -> row.getLong(1), arguments).orElseThrow();
    }

    /** How many rows were changed. */
    int update(String sql, @Nullable Object... arguments) throws SQLException {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** Adds a row and gives its number. */
    long insert(String sql, @Nullable Object... arguments) throws SQLException {
        update(sql, arguments);
        return number("SELECT last_insert_rowid()");
    }

    /** Uses a statement that is ready to run. */
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] arguments, Use<T> use) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            // The driver gives up a statement that failed: it would never run again.
            statements.remove(sql);
            statement.close();
            throw e;
        }
    }

    /** Runs several statements that give no rows. */
    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /**
     * Puts all that another file holds in the place of what is here, in one transaction: other processes see the one or the other, and so does
     * who opens it after a crash. One of an older version is brought to the present one beforehand.
     */
    void replaceBy(Path other) {
        var draft = LibraryFile.folder(file).resolve(".back-" + UUID.randomUUID() + ".db");
        try {
            LibraryCopy.copy(other, draft);
            connect(draft, it -> Migrations.bundled().fill(it)).close();
            replaceByPresent(draft);
        } finally {
            LibraryFile.delete(draft);
        }
    }

    private void replaceByPresent(Path other) {
        try {
            forget();
            var here = connection.unwrap(SQLiteConnection.class).getDatabase();
            int code = here.restore("main", other.toAbsolutePath().toString(), null, PATIENCE_MILLIS / 50, 50, -1);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw DB.newSQLException(code, "restoring");
            }
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    private void forget() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    @Override
    public void close() {
        try {
            forget();
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }
}
