package dev.cairn.app;

import dev.cairn.cli.CairnCommand;
import picocli.CommandLine;

/** The way in: the window when nothing is asked, else the command line, which loads no class of JavaFX. */
public final class Main {

    private Main() {}

    /** Starts Cairn. The command line ends with 0, 1 (it failed) or 2 (wrong usage); so does a window that cannot open. */
    public static void main(String[] args) {
        int code = args.length == 0 ? Window.open() : new CommandLine(new CairnCommand()).execute(args);
        System.exit(code);
    }
}
