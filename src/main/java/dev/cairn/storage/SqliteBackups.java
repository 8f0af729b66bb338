package dev.cairn.storage;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Backups;
import dev.cairn.backup.Cause;
import dev.cairn.backup.Contents;
import dev.cairn.study.StorageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Backups of an open library, as files that SQLite itself makes of it, each a library of its own. */
public final class SqliteBackups implements Backups {
    /** How often what there is is copied again because something was done meanwhile. */
    private static final int TRIES = 5;

    private final Database database;
    private final BackupFolders folders;

    /** @param database the library, which stays open */
    public SqliteBackups(Database database, BackupFolders folders) {
        this.database = database;
        this.folders = folders;
    }

    @Override
    public Made make(Cause cause) {
        var made = copied(cause);
        folders.thin();
        return made;
    }

    private Made copied(Cause cause) {
        var backup = folders.next(cause);
        LibraryCopy.makeSound(database, backup.file());
        return new Made(backup, folders.copyAside(backup));
    }

    @Override
    public Optional<Made> daily() {
        return folders.isDue() && lastEvent() > 0 ? Optional.of(make(Cause.DAILY)) : Optional.empty();
    }

    @Override
    public List<Backup> all() {
        return folders.all();
    }

    @Override
    public Contents contents(Backup backup) {
        return folders.contents(backup);
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
        var sound = folders.sound(backup);
        for (int i = 0; i < TRIES; i++) {
            long last = lastEvent();
            var before = copied(Cause.RESTORE).backup();
            // What another process did while the copy was made is not in it: then it is made once more.
            if (last == lastEvent()) {
                database.replaceBy(sound);
                return before;
            }
        }
        throw new StorageException(
                "Something else goes on changing the library. Nothing was changed here; close what is at work on it.");
    }

    private long lastEvent() {
        return database.read(() -> database.number("SELECT coalesce(max(n), 0) FROM event"));
    }

    @Override
    public List<Path> places() {
        return folders.places();
    }
}
