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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        return all().stream()
                .filter(it -> BackupFolders.events(it).isPresent())
                .max(Comparator.<Backup>comparingLong(
                                it -> BackupFolders.events(it).orElse(0L))
                        .thenComparing(Backup::made));
    }

    @Override
    public Contents contents(Backup backup) {
        return BackupFolders.contents(backup);
    }

    @Override
    public Optional<Path> putBack(Backup backup) {
        BackupFolders.test(backup);
        var aside = setAside();
        LibraryFile.makeFolder(LibraryFile.folder(library));
        LibraryCopy.copy(backup.file(), library);
        return aside;
    }

    /** The journal goes along: with it SQLite may still make the file whole. */
    private Optional<Path> setAside() {
        if (Files.notExists(library)) {
            LibraryFile.setJournalAside(library);
            return Optional.empty();
        }
        var moment = MOMENT.format(folders.clock().instant().atOffset(ZoneOffset.UTC));
        var aside = library.resolveSibling(library.getFileName() + ".aside-" + moment);
        try {
            var journal = LibraryFile.journal(library);
            if (Files.exists(journal)) {
                Files.move(journal, LibraryFile.journal(aside));
            }
            Files.move(library, aside);
            return Optional.of(aside);
        } catch (IOException e) {
            throw new StorageException(Failures.notWritable(library), e);
        }
    }
}
