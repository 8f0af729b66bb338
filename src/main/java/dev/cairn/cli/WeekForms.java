package dev.cairn.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form a week is shown: at most one of these. */
final class WeekForms {
    @Option(names = "--text", description = "Prints it by day, for people. This is what happens without an option.")
    private boolean text;

    @Option(names = "--json", description = "Prints a JSON object: week, sessions.")
    private boolean json;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Writes it as pages to print.")
    private @Nullable Path pdf;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description =
                    "Writes it for calendar programs. Most of them change what they have when a later file is brought"
                            + " in. calcurse adds all of it again.")
    private @Nullable Path ics;

    boolean json() {
        return json;
    }

    @Nullable
    Path pdf() {
        return pdf;
    }

    @Nullable
    Path ics() {
        return ics;
    }

    /** Whether it is printed on the standard output. */
    boolean printed() {
        return text || pdf == null && ics == null;
    }
}
