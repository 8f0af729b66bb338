package dev.cairn.storage;

import dev.cairn.study.StorageException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The file the library lives in, and its folder: readable by the learner alone.
 *
 * <p>Its bytes are never touched from here: reading a database that is open elsewhere in the process with anything but SQLite would
 * drop its locks.
 */
final class LibraryFile {
    private static final FileAttribute<?>[] NONE = {};

    private LibraryFile() {}

    /** The address SQLite opens a file by, whatever characters its path holds. */
    static String url(Path file) {
        URI uri = file.toAbsolutePath().toUri();
        return "jdbc:sqlite:file:" + uri.getRawPath();
    }

    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    /** Makes the folder where it is missing. */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder, onlyOwner(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            throw new StorageException(
                    folder + " is a file, and Cairn needs a folder of this name. Choose another with --data DIR.", e);
        } catch (IOException e) {
            throw new StorageException(Failures.notWritable(folder), e);
        }
    }

    /** What SQLite keeps beside a library while it writes: without it, a library that was interrupted is not whole. */
    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /** Moves a journal whose library is gone out of the way: SQLite would roll it back into the next file of that name. */
    static void setJournalAside(Path file) {
        var journal = journal(file);
        // Asked again: beside a library that has come into being meanwhile, the journal is that library's own.
        if (Files.exists(journal) && Files.notExists(file)) {
            try {
                Files.move(journal, file.resolveSibling(journal.getFileName() + ".left-" + UUID.randomUUID()));
            } catch (NoSuchFileException e) {
                // Another process that starts at the same moment has done it.
                return;
            } catch (IOException e) {
                throw new StorageException(Failures.notWritable(journal), e);
            }
        }
    }

    /** Deletes what was only made to be put somewhere else, where it is still there. */
    static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw Failures.of(e, draft);
        }
    }

    /** Makes an empty file. */
    static void makeFile(Path file) {
        try {
            Files.createFile(file, onlyOwner(file, "rw-------"));
        } catch (IOException e) {
            throw new StorageException(Failures.notWritable(file), e);
        }
    }

    /** Refuses what cannot be a library, before SQLite touches it. */
    static void checkReadable(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new StorageException("There is no library in " + file + ".");
            }
            if (Files.size(file) == 0) {
                throw Failures.damage(file, null);
            }
        } catch (IOException e) {
            throw new StorageException(file + " could not be read. Look at its rights.", e);
        }
    }

    /** Refuses what cannot be a library, or could not be written, before SQLite touches it. */
    static void check(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new StorageException(file
                        + " is a folder, where Cairn's library should be. Move it away, or choose another"
                        + " folder with --data DIR.");
            }
            if (Files.size(file) == 0) {
                // A library is whole from the moment it has its name: an empty file was emptied by something else.
                throw Failures.damage(file, null);
            }
            if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
                throw new StorageException(Failures.notWritable(file));
            }
        } catch (IOException e) {
            throw new StorageException(Failures.notWritable(file), e);
        }
    }

    /**
     * Brings a new library, or a copy of one, into being: whole, under its name, or not at all. Where another process was faster, its library stays.
     *
     * @param fill makes an empty file into a library
     */
    static void create(Path file, Consumer<Path> fill) {
        var folder = folder(file);
        var draft = folder.resolve(".new-" + UUID.randomUUID() + ".db");
        try {
            try {
                makeFile(draft);
                fill.accept(draft);
                name(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new StorageException(Failures.notWritable(folder), e);
        }
    }

    private static void name(Path draft, Path file) throws IOException {
        try {
            try {
                Files.createLink(file, draft);
            } catch (UnsupportedOperationException | FileSystemException e) {
                if (e instanceof FileAlreadyExistsException there) {
                    throw there;
                }
                // Not every file system has links; this one is a little less sure of itself when two start at the same
                // moment.
                Files.move(draft, file);
            }
        } catch (FileAlreadyExistsException e) {
            // The other process's library is as good as ours.
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path place, String permissions) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : NONE;
    }
}
