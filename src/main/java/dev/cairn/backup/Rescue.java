package dev.cairn.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Port: what can be told of a library and its backups without opening it for work, and done for one that is lost. Nothing is made, upgraded
 * or deleted. Every method may wait for the disk.
 *
 * @see dev.cairn.study.StorageException what every method throws when the disk or a backup fails
 */
public interface Rescue {

    /** The backups there are, the latest first. */
    List<Backup> all();

    /**
     * The backup to go back to: the latest that is whole, unless an older one holds so much more that something must have gone wrong in
     * between. Empty where none is whole.
     */
    Optional<Backup> best();

    /** What a backup holds. */
    Contents contents(Backup backup);

    /** Files of backups, in either place, that are not whole. Reads all of them. */
    List<Path> damaged();

    /**
     * What is wrong with the library, each a sentence; empty where all is well. Reads all of it.
     *
     * @throws dev.cairn.study.StorageException where it is not there, or cannot be read at all
     */
    List<String> complaints();

    /** What the library holds now. */
    Contents present();

    /**
     * Puts a backup where the library is, or was. What is there now is moved aside, untouched. No process may have it open.
     *
     * @return where that is now; empty where nothing was there
     * @throws dev.cairn.study.StorageException where what is there is no damaged library: it stays where it is then
     */
    Optional<Path> putBack(Backup backup);
}
