package dev.cairn.storage;

import dev.cairn.study.StorageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Copies of the library in other files: whole, under their names, and on disk, or not there at all. */
final class LibraryCopy {
    private LibraryCopy() {}

    /** Copies an open library as it is at one moment, whoever writes to it meanwhile. Nothing where there is such a file already. */
    static void make(Database database, Path copy) {
        LibraryFile.create(copy, draft -> vacuum(database, draft));
    }

    private static void vacuum(Database database, Path draft) {
        try {
            database.update("VACUUM INTO ?", draft.toAbsolutePath().toString());
        } catch (SQLException e) {
            throw Failures.of(e, draft);
        }
        sync(draft);
    }

    /** Copies a file that no program has open. */
    static void copy(Path from, Path to) {
        LibraryFile.create(to, draft -> {
            try (var out = Files.newOutputStream(draft)) {
                Files.copy(from, out);
            } catch (IOException e) {
                throw new StorageException(Failures.notWritable(draft), e);
            }
            sync(draft);
        });
    }

    private static void sync(Path draft) {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new StorageException(Failures.notWritable(draft), e);
        }
    }
}
