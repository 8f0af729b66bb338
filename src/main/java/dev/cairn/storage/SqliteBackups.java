package dev.cairn.storage;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Backups;
import dev.cairn.backup.Cause;
import dev.cairn.backup.Contents;
import dev.cairn.study.StorageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Backups of an open library, as files that SQLite itself makes of it, each a library of its own. */
public final class SqliteBackups implements Backups {
    private static final Logger LOG = Logger.getLogger(SqliteBackups.class.getName());

    private final Database database;
    private final BackupFolders folders;

    /** @param database the library, which stays open */
    public SqliteBackups(Database database, BackupFolders folders) {
        this.database = database;
        this.folders = folders;
    }

    @Override
    public Made make(Cause cause) {
        var backup = folders.next(cause);
        LibraryCopy.make(database, backup.file());
        BackupFolders.test(backup);
        var trouble = folders.copyAside(backup);
        folders.thin();
        return new Made(backup, trouble);
    }

    @Override
    public Optional<Made> daily() {
        try {
            if (!folders.isDue() || present().events() == 0) {
                return Optional.empty();
            }
            var made = make(Cause.DAILY);
            made.trouble().ifPresent(LOG::warning);
            return Optional.of(made);
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "the backup of the day could not be made", e);
            return Optional.empty();
        }
    }

    @Override
    public List<Backup> all() {
        return folders.all();
    }

    @Override
    public Contents contents(Backup backup) {
        return BackupFolders.contents(backup);
    }

    @Override
    public Contents present() {
        return new ContentsReader(database).read();
    }

    @Override
    public List<String> complaints() {
        return new Soundness(database).complaints();
    }

    @Override
    public Backup restore(Backup backup) {
        BackupFolders.test(backup);
        var before = make(Cause.RESTORE).backup();
        database.replaceBy(backup.file());
        return before;
    }

    @Override
    public List<Path> places() {
        return folders.places();
    }
}
