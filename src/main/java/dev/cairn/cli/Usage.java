package dev.cairn.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command it is mixed into may be called. */
@Command
final class Usage {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /**
     * What to throw where the command was called the wrong way.
     *
     * @param why a sentence without its full stop
     */
    ParameterException wrong(String why) {
        if (spec == null) {
            throw new IllegalStateException("only a command line runs this");
        }
        return new ParameterException(spec.commandLine(), why);
    }
}
