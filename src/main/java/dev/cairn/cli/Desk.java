package dev.cairn.cli;

import dev.cairn.backup.Backups;
import dev.cairn.backup.Rescue;
import dev.cairn.paper.Press;
import dev.cairn.study.StudyStore;
import dev.cairn.study.Workshop;
import dev.cairn.timing.TimerStore;
import dev.cairn.week.CalendarWriter;
import dev.cairn.week.Phrases;
import dev.cairn.week.WeekStore;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What the commands work with; whoever starts the command line brings it. Nothing is opened before a command needs it.
 *
 * @param workshop reads files and writes ticks into them
 * @param libraries opens the library
 * @param press makes PDF of pages
 * @param calendars writes files for calendar programs
 * @param phrases the words on paper and in calendars
 * @param window opens the window
 * @param clock tells when things happen
 * @param input what is typed; read by the one command that asks
 */
public record Desk(
        Workshop workshop,
        Libraries libraries,
        Press press,
        CalendarWriter calendars,
        Phrases phrases,
        Window window,
        Clock clock,
        InputStream input) {

    /**
     * An open library.
     *
     * @param study closed by who opened it, and with it all the rest
     */
    public record Opened(StudyStore study, WeekStore weeks, TimerStore timers, Backups backups) {}

    /** Opens libraries. */
    public interface Libraries {
        /**
         * Opens the library in a folder, null for the usual one.
         *
         * @throws dev.cairn.study.StorageException where that fails
         */
        Opened open(@Nullable Path folder);

        /** What can be told of the library in a folder, null for the usual one, without opening it, and done for one that is lost. */
        Rescue rescue(@Nullable Path folder);

        /** Whether a backup is made on each day one is opened for work. */
        boolean daily();
    }

    /** Opens the window. */
    @FunctionalInterface
    public interface Window {
        /** Shows the library in a folder, null for the usual one, until the learner is done; gives the code to end with. */
        int open(@Nullable Path folder);
    }
}
