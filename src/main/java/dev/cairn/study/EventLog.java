package dev.cairn.study;

import dev.cairn.progress.Step;

/** Port: where steps are kept. */
public interface EventLog {

    /**
     * Appends a step to the log and brings what is derived from it up to date, both or neither. A log that keeps steps itself has
     * them on disk, safe from a power cut, when this returns; one that hands them on may return before.
     *
     * @throws StorageException if it could not be kept; nothing of it is kept then, and it may be appended again
     */
    void append(Step step);
}
