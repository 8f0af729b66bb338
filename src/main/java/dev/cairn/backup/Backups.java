package dev.cairn.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Port: the backups of one library. Every method may wait for the disk and is called by one thread at a time, the same that works on the
 * library.
 *
 * @see dev.cairn.study.StorageException what every method throws when the disk or the database fails
 */
public interface Backups {

    /**
     * Makes a backup of the library as it is now, reads it to its end before it gets its name, and puts a copy of it in the second place, where
     * there is one, byte for byte. Then those that are kept no longer are deleted.
     *
     * @throws dev.cairn.study.StorageException where the library is damaged; there is no backup of it then
     */
    Made make(Cause cause);

    /**
     * A backup that was made.
     *
     * @param trouble a sentence about a second place that could not be written to; empty where all went well. The backup stands
     */
    record Made(Backup backup, Optional<String> trouble) {}

    /** Makes the backup of the day, where there is none of today and the library holds anything. */
    Optional<Made> daily();

    /** All there are, in both places, the latest first; one that is in both is listed once. */
    List<Backup> all();

    /**
     * What a backup holds.
     *
     * @throws dev.cairn.study.StorageException where it is damaged, not there any more, or no backup
     */
    Contents contents(Backup backup);

    /** What the library holds now. */
    Contents present();

    /**
     * Puts a backup in the place of the library: all of it or nothing. What the library held until then becomes a backup itself, which takes
     * this back. Nothing is thinned.
     *
     * @return the backup of what was there before
     * @throws dev.cairn.study.StorageException where no copy of the backup is whole, or the library itself is damaged: see {@link Rescue}
     */
    Backup restore(Backup backup);

    /** What is wrong with the library that is open, each a sentence; empty where all is well. Reads all of it. */
    List<String> complaints();

    /** Where they are: beside the library, then the second place, where there is one. */
    List<Path> places();
}
