package dev.cairn.app;

import java.nio.file.Path;
import javafx.application.Application;

/** Opens the window, or says in one sentence why there is none to be had. */
final class Window {

    private static final String NO_DISPLAY =
            "Cairn found no display to open its window on: run it from a desktop session, or set DISPLAY to one that"
                    + " is running; the command line works without (cairn --help).";
    private static final String NO_TOOLKIT =
            "Cairn cannot draw its window, because GTK 3 is missing on this system: install it (on Debian and Ubuntu:"
                    + " apt install libgtk-3-0) and start Cairn again.";

    private Window() {}

    /** Shows the library in a folder until the window is closed. The code to end with: 0, or 1 where it could not open. */
    static int open(Path folder) {
        try {
            Application.launch(CairnApplication.class, "--data=" + folder);
            return 0;
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws where it cannot draw at all; failures of our own start come wrapped in another.
            boolean incomplete = String.valueOf(e.getMessage()).contains("GTK");
            System.err.println(incomplete ? NO_TOOLKIT : NO_DISPLAY);
            return 1;
        }
    }
}
