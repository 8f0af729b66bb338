package dev.cairn.app;

import dev.cairn.backup.Backups;
import dev.cairn.backup.Rescue;
import dev.cairn.cli.Desk;
import dev.cairn.storage.BackupFolders;
import dev.cairn.storage.Database;
import dev.cairn.storage.LibraryRescue;
import dev.cairn.storage.SqliteBackups;
import dev.cairn.storage.SqliteSettings;
import dev.cairn.storage.SqliteStudyStore;
import dev.cairn.storage.SqliteTimerStore;
import dev.cairn.storage.SqliteWeekStore;
import dev.cairn.study.Settings;
import dev.cairn.study.StorageException;
import dev.cairn.study.StudyStore;
import dev.cairn.study.Workshop;
import dev.cairn.timing.TimerStore;
import dev.cairn.week.WeekStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * An open library, with all that works on it. For one thread at a time, as the store is.
 *
 * @param store closed with the studio
 * @param weeks kept in the same file as the library
 * @param timers kept in the same file as the library
 * @param settings kept in the same file as the library
 * @param backups of that file
 * @param workshop what needs no library
 */
public record Studio(
        StudyStore store, WeekStore weeks, TimerStore timers, Settings settings, Backups backups, Workshop workshop)
        implements AutoCloseable {

    /**
     * Opens the library in a data folder; makes it, with the bundled roadmaps in it, where there is none. Waits for the disk.
     *
     * @throws dev.cairn.study.StorageException where that fails; its message is for the learner
     */
    public static Studio open(Path folder, Workshop workshop, Clock clock) {
        var library = DataFolder.library(folder);
        if (Files.notExists(library)) {
            requireNoneIsMissing(library, rescue(folder, clock));
        }
        var database = Database.open(library);
        try {
            var store = new SqliteStudyStore(database);
            Bundled.welcome(store, workshop.reader(), clock);
            return new Studio(
                    store,
                    new SqliteWeekStore(database),
                    new SqliteTimerStore(database),
                    new SqliteSettings(database),
                    new SqliteBackups(database, backups(folder, clock)),
                    workshop);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Who had a library must not be given an empty one in its place without a word. */
    private static void requireNoneIsMissing(Path library, Rescue rescue) {
        var backups = rescue.all();
        if (!backups.isEmpty()) {
            var best = rescue.best()
                    .map(it -> "; \"" + it.name() + "\" knows of "
                            + rescue.contents(it).done() + " tasks that are done")
                    .orElse("");
            throw StorageException.damage(
                    library + " is gone, and there are backups of it" + best
                            + ". \"cairn restore best\" brings it back. To"
                            + " begin with an empty library, move the backups away: "
                            + backups.getFirst().file().getParent() + ".",
                    null);
        }
    }

    /** What can be done for the library in a data folder that does not open. */
    static Rescue rescue(Path folder, Clock clock) {
        return new LibraryRescue(DataFolder.library(folder), backups(folder, clock));
    }

    private static BackupFolders backups(Path folder, Clock clock) {
        return new BackupFolders(DataFolder.backups(folder), DataFolder.secondBackups(folder), clock);
    }

    /** As the command line takes it. */
    Desk.Opened opened() {
        return new Desk.Opened(store, weeks, timers, backups);
    }

    @Override
    public void close() {
        store.close();
    }
}
