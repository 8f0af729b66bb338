package dev.cairn.storage;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Contents;
import dev.cairn.backup.Rescue;
import dev.cairn.study.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Puts a backup where a library is that cannot be opened. Nothing that lies there is changed or deleted. */
public final class LibraryRescue implements Rescue {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT);

    private final Path library;
    private final BackupFolders folders;

    /** @param library where it is, or was */
    public LibraryRescue(Path library, BackupFolders folders) {
        this.library = library;
        this.folders = folders;
    }

    @Override
    public List<Backup> all() {
        return folders.all();
    }

    @Override
    public Optional<Backup> best() {
        return folders.best();
    }

    @Override
    public Contents contents(Backup backup) {
        return folders.contents(backup);
    }

    @Override
    public List<String> complaints() {
        try (var database = Database.look(library)) {
            return new Soundness(database).complaints();
        }
    }

    @Override
    public Contents present() {
        try (var database = Database.look(library)) {
            return new ContentsReader(database).read();
        }
    }

    @Override
    public List<Path> damaged() {
        return all().stream()
                .flatMap(it -> folders.copies(it).stream())
                .filter(it -> !folders.isSound(it))
                .toList();
    }

    @Override
    public Optional<Path> putBack(Backup backup) {
        var sound = folders.sound(backup);
        requireLost();
        LibraryFile.makeFolder(LibraryFile.folder(library));
        // Whole beside it first: where the disk is full, what is there stays there.
        var draft = library.resolveSibling(".back-" + UUID.randomUUID() + ".db");
        try {
            LibraryCopy.copy(sound, draft);
            var aside = setAside();
            Files.move(draft, library);
            return aside;
        } catch (IOException e) {
            throw Failures.of(e, library);
        } finally {
            LibraryFile.delete(draft);
        }
    }

    /** A library that is whole, newer, another program's, or in use, is not moved away. */
    private void requireLost() {
        if (Files.notExists(library)) {
            return;
        }
        try {
            if (complaints().isEmpty()) {
                throw new StorageException(library + " is whole now. Nothing was changed. Try again.");
            }
        } catch (StorageException e) {
            if (!e.isDamage()) {
                throw e;
            }
        }
    }

    private Optional<Path> setAside() throws IOException {
        if (Files.notExists(library)) {
            LibraryFile.setJournalAside(library);
            return Optional.empty();
        }
        var moment = MOMENT.format(folders.clock().instant().atOffset(ZoneOffset.UTC));
        var aside = library.resolveSibling(library.getFileName() + ".aside-" + moment);
        // The library goes first: without its journal it would pass for whole, and a journal alone is set aside at the
        // next start.
        Files.move(library, aside);
        var journal = LibraryFile.journal(library);
        if (Files.exists(journal)) {
            Files.move(journal, LibraryFile.journal(aside));
        }
        return Optional.of(aside);
    }
}
