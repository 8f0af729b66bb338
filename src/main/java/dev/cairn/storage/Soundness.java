package dev.cairn.storage;

import dev.cairn.study.StorageException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether a library is whole: what SQLite can tell of its pages, and what the chain of hashes tells of the log. SQLite notices few bits that
 * were turned over, the chain every one in the log.
 */
final class Soundness {
    private static final String FINE = "ok";

    private final Database database;

    Soundness(Database database) {
        this.database = database;
    }

    /** What is wrong, each a sentence; empty where all is well. Reads the whole file. */
    List<String> complaints() {
        var complaints = new ArrayList<String>();
        try {
            database.read(() -> {
                pages(complaints);
                chain(complaints);
                files(complaints);
                return complaints;
            });
        } catch (StorageException | IllegalArgumentException | DateTimeException e) {
            complaints.add("It could not be read to its end: " + e.getMessage());
        }
        return complaints;
    }

    /** @throws StorageException where a library is not whole */
    void require() {
        if (!complaints().isEmpty()) {
            throw Failures.damage(database.file(), null);
        }
    }

    private void pages(List<String> complaints) throws SQLException {
        for (String line : database.list("PRAGMA integrity_check", row -> row.getString(1))) {
            if (!line.equals(FINE)) {
                complaints.add("SQLite found: " + line + ".");
            }
        }
        database.each(
                "PRAGMA foreign_key_check",
                row -> complaints.add("A row of " + row.getString(1) + " refers to one of " + row.getString(3)
                        + " that is not there."));
    }

    private void chain(List<String> complaints) throws SQLException {
        Map<UUID, byte[]> hashes = new HashMap<>();
        Map<UUID, Long> turns = new HashMap<>();
        new EventTable(database, new FileTable(database)).each((row, hash) -> {
            long turn = turns.merge(row.device(), 1L, Long::sum);
            var before = hashes.getOrDefault(row.device(), EventRow.noHash());
            if (row.seq() != turn) {
                complaints.add("Event " + turn + " of device " + row.device() + " is missing.");
                turns.put(row.device(), row.seq());
            } else if (!MessageDigest.isEqual(hash, row.hash(before))) {
                complaints.add("Event " + row.seq() + ", of " + row.moment().studyDay() + ", was changed after it was"
                        + " recorded.");
            }
            hashes.put(row.device(), hash);
        });
    }

    private void files(List<String> complaints) throws SQLException {
        database.each("SELECT digest, bytes FROM file", row -> {
            var digest = row.getString(1);
            if (!digest.equals(HexFormat.of().formatHex(EventRow.sha256().digest(row.getBytes(2))))) {
                complaints.add("The imported file " + digest.substring(0, 8) + " was changed after it was imported.");
            }
        });
    }
}
