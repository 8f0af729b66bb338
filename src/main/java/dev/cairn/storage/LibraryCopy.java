package dev.cairn.storage;

import dev.cairn.study.StorageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Copies of the library in other files: whole, seen to be so, and on disk under their names, or not there at all. */
final class LibraryCopy {
    private LibraryCopy() {}

    /** Copies an open library as it is at one moment, whoever writes to it meanwhile. Nothing where there is such a file already. */
    static void make(Database database, Path copy) {
        LibraryFile.create(copy, draft -> vacuum(database, draft));
    }

    /**
     * The same, and reads the copy to its end before it gets its name.
     *
     * @throws StorageException where it is not whole, as the library is not
     */
    static void makeSound(Database database, Path copy) {
        LibraryFile.create(copy, draft -> {
            vacuum(database, draft);
            try (var made = Database.look(draft)) {
                if (!new Soundness(made).complaints().isEmpty()) {
                    throw Failures.damage(database.file(), null);
                }
            }
        });
    }

    private static void vacuum(Database database, Path draft) {
        try {
            database.update("VACUUM INTO ?", draft.toAbsolutePath().toString());
        } catch (SQLException e) {
            throw Failures.of(e, database.file());
        }
        sync(draft);
    }

    /** Copies a file that no program has open, and compares the two. */
    static void copy(Path from, Path to) {
        LibraryFile.create(to, draft -> {
            try (var out = Files.newOutputStream(draft)) {
                Files.copy(from, out);
            } catch (IOException e) {
                throw Failures.of(e, to);
            }
            sync(draft);
            try {
                if (Files.mismatch(from, draft) >= 0) {
                    throw new StorageException(to + " could not be written as it should be. Look at the disk.");
                }
            } catch (IOException e) {
                throw Failures.of(e, to);
            }
        });
    }

    private static void sync(Path draft) {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw Failures.of(e, draft);
        }
    }
}
