package dev.cairn.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line as a whole; each thing it can do is a subcommand. */
@Command(
        name = "cairn",
        mixinStandardHelpOptions = true,
        version = "cairn",
        description = "A study planner. Without a command it opens the window.")
public final class CairnCommand {

    /** The folder that holds the library, where it is not the platform's place. */
    @Option(names = "--data", paramLabel = "DIR", description = "The folder that holds the library.")
    private @Nullable Path data;

    /** The folder asked for, or null for the platform's place. */
    public @Nullable Path data() {
        return data;
    }
}
