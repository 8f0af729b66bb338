package dev.cairn.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Port: what can be done where the library cannot be opened. Works on its file as a whole, which no process may have open. Every method
 * may wait for the disk.
 *
 * @see dev.cairn.study.StorageException what every method throws when the disk or a backup fails
 */
public interface Rescue {

    /** The backups there are, the latest first. */
    List<Backup> all();

    /** The one that holds most: of those that can be read, the one with most events, the latest of equals. Empty where there is none. */
    Optional<Backup> best();

    /** What a backup holds. */
    Contents contents(Backup backup);

    /**
     * Puts a backup where the library is. What is there now is moved aside, untouched.
     *
     * @return where that is now; empty where nothing was there
     */
    Optional<Path> putBack(Backup backup);
}
