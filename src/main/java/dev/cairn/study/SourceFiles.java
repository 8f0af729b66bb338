package dev.cairn.study;

import dev.cairn.progress.SourceFile;
import java.nio.file.Path;

/** Port: brings files in from the learner's disk. */
public interface SourceFiles {

    /** What came of fetching a file. */
    sealed interface Fetched {

        record Whole(SourceFile file) implements Fetched {}

        /**
         * It could not be had.
         *
         * @param why a full sentence that names the file and says what to do
         */
        record Refused(String why) implements Fetched {}
    }

    /**
     * Fetches a whole file. A folder, a file that is not there, cannot be read, is empty or over the limit is refused before it is
     * read. May wait for the disk.
     */
    Fetched fetch(Path file);
}
