package dev.cairn.app;

import dev.cairn.cli.Desk;
import dev.cairn.storage.Database;
import dev.cairn.storage.SqliteSettings;
import dev.cairn.storage.SqliteStudyStore;
import dev.cairn.storage.SqliteTimerStore;
import dev.cairn.storage.SqliteWeekStore;
import dev.cairn.study.Settings;
import dev.cairn.study.StudyStore;
import dev.cairn.study.Workshop;
import dev.cairn.timing.TimerStore;
import dev.cairn.week.WeekStore;
import java.nio.file.Path;
import java.time.Clock;

/**
 * An open library, with all that works on it. For one thread at a time, as the store is.
 *
 * @param store closed with the studio
 * @param weeks kept in the same file as the library
 * @param timers kept in the same file as the library
 * @param settings kept in the same file as the library
 * @param workshop what needs no library
 */
public record Studio(StudyStore store, WeekStore weeks, TimerStore timers, Settings settings, Workshop workshop)
        implements AutoCloseable {

    /**
     * Opens the library in a data folder; makes it, with the bundled roadmaps in it, where there is none. Waits for the disk.
     *
     * @throws dev.cairn.study.StorageException where that fails; its message is for the learner
     */
    public static Studio open(Path folder, Workshop workshop, Clock clock) {
        var database = Database.open(DataFolder.library(folder));
        try {
            var store = new SqliteStudyStore(database);
            Bundled.welcome(store, workshop.reader(), clock);
            return new Studio(
                    store,
                    new SqliteWeekStore(database),
                    new SqliteTimerStore(database),
                    new SqliteSettings(database),
                    workshop);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** As the command line takes it. */
    Desk.Opened opened() {
        return new Desk.Opened(store, weeks, timers);
    }

    @Override
    public void close() {
        store.close();
    }
}
