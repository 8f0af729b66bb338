package dev.cairn.cli;

import dev.cairn.backup.Backups;
import dev.cairn.backup.Rescue;
import dev.cairn.study.StorageException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole; each thing it can do is a subcommand. Without one it opens the window. */
@Command(
        name = "cairn",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = CairnCommand.Version.class,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Plans and keeps track of your studies. Without a command it opens the window.",
        exitCodeListHeading = "%nIt ends with%n",
        exitCodeList = {"0:all went well", "1:it failed; a sentence says why", "2:it was called the wrong way"})
public final class CairnCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger(CairnCommand.class.getName());

    private final Desk desk;
    private final Output output;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder of the library, where it is not the usual one. CAIRN_DATA does the same.")
    private @Nullable Path data;

    private CairnCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    /** Carries out a command line, and gives the code to end with. */
    public static int run(Desk desk, Output output, String... arguments) {
        var cairn = new CairnCommand(desk, output);
        var commands = new CommandLine(cairn)
                .addSubcommand(new ImportCommand(cairn))
                .addSubcommand(new ListCommand(cairn))
                .addSubcommand(new ShowCommand(cairn))
                .addSubcommand(new InspectCommand(cairn))
                .addSubcommand(new TickCommand(cairn))
                .addSubcommand(new UntickCommand(cairn))
                .addSubcommand(new StatusCommand(cairn))
                .addSubcommand(new ExportCommand(cairn))
                .addSubcommand(new CommandLine(new AvailabilityCommand(cairn))
                        .addSubcommand(new AvailabilitySetCommand(cairn))
                        .addSubcommand(new AvailabilityOffCommand(cairn)))
                .addSubcommand(new TodayCommand(cairn))
                .addSubcommand(new PlanCommand(cairn))
                .addSubcommand(new WeekCommand(cairn))
                .addSubcommand(new StartCommand(cairn))
                .addSubcommand(new StopCommand(cairn))
                .addSubcommand(new LogCommand(cairn))
                .addSubcommand(new ProgressCommand(cairn))
                .addSubcommand(new ForecastCommand(cairn))
                .addSubcommand(new ReviewCommand(cairn))
                .addSubcommand(new TopicsCommand(cairn))
                .addSubcommand(new BackupCommand(cairn))
                .addSubcommand(new RestoreCommand(cairn))
                .addSubcommand(new DoctorCommand(cairn))
                .addSubcommand(new HelpCommand(output))
                // Java calls every output a terminal now, so that colours would end up in files.
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(output.out())
                .setErr(output.err())
                .setParameterExceptionHandler((e, ignored) -> wrong(output, e))
                .setExecutionExceptionHandler((e, ignored, parsed) -> failed(output, e));
        try {
            return commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(output, e);
        } finally {
            output.flush();
        }
    }

    private static int wrong(Output output, ParameterException e) {
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        var meant = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.<String>of();
        output.complain(e.getMessage()
                + (meant.isEmpty() ? "." : ". Did you mean " + String.join(" or ", meant) + "?")
                + " See " + command + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Output output, Throwable e) {
        if (e instanceof CommandFailed || e instanceof StorageException) {
            output.complain(String.valueOf(e.getMessage()));
        } else {
            LOG.log(Level.FINE, "a command failed", e);
            output.complain("Something in Cairn itself failed (" + e + "). What was saved before is safe.");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() {
        return desk.window().open(data);
    }

    Desk desk() {
        return desk;
    }

    Output output() {
        return output;
    }

    /** Opens the library that was asked for; where none was made today, a backup of it is made first. */
    OpenLibrary library() {
        var library = libraryAsItIs();
        if (desk.libraries().daily()) {
            try {
                library.backups().daily().flatMap(Backups.Made::trouble).ifPresent(output::complain);
            } catch (StorageException e) {
                output.complain("The backup of the day could not be made. " + e.getMessage());
            }
        }
        return library;
    }

    /** Opens the library that was asked for; no backup is made, and none thinned. */
    OpenLibrary libraryAsItIs() {
        return new OpenLibrary(desk.libraries().open(data), desk.clock());
    }

    /** What can be told of the library that was asked for without opening it. */
    Rescue rescue() {
        return desk.libraries().rescue(data);
    }

    /** The version of the application, as it was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var descriptor = CairnCommand.class.getModule().getDescriptor();
            var version = descriptor == null ? "" : descriptor.rawVersion().orElse("");
            return new String[] {("Cairn " + version).strip()};
        }
    }
}
