package dev.cairn.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Where a file shall go. On the thread that paints. */
public interface FileChoice {

    /**
     * Asks for a file to write.
     *
     * @param title what is being written
     * @param name proposed for the file
     * @param ending of the file, without its dot
     * @return empty where the learner thought better of it
     */
    Optional<Path> file(String title, String name, String ending);

    /**
     * Asks for a folder.
     *
     * @return empty where the learner thought better of it
     */
    Optional<Path> folder(String title);
}
