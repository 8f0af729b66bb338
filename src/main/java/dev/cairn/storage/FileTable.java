package dev.cairn.storage;

import dev.cairn.progress.SourceFile;
import java.sql.SQLException;

/** The imported files, byte for byte. Every method wants to be called inside a transaction. */
final class FileTable {
    private final Database database;

    FileTable(Database database) {
        this.database = database;
    }

    /** Keeps a file's bytes where they are not kept yet. */
    void keep(SourceFile source) throws SQLException {
        database.update(
                "INSERT INTO file (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
                source.digest(),
                source.bytes());
    }

    /** The bytes with a digest. */
    byte[] bytes(String digest) {
        try {
            return database.first("SELECT bytes FROM file WHERE digest = ?", row -> row.getBytes(1), digest)
                    .orElseThrow(() -> Failures.damage(database.file(), null));
        } catch (SQLException e) {
            throw Failures.of(e, database.file());
        }
    }
}
