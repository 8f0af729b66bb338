package dev.cairn.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code --help} says, asked the other way round. */
@Command(name = "help", description = "Explains a command, or lists them all.")
final class HelpCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    private @Nullable String command;

    HelpCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("only a command line runs this");
        }
        var cairn = spec.parent().commandLine();
        var explained = command == null ? cairn : cairn.getSubcommands().get(command);
        if (explained == null) {
            throw new ParameterException(spec.commandLine(), "There is no command called " + command);
        }
        explained.usage(output.out());
        return CommandLine.ExitCode.OK;
    }
}
