package dev.cairn.app;

import dev.cairn.cli.CairnCommand;
import javafx.application.Application;
import picocli.CommandLine;

/** The way in: the window when nothing is asked, else the command line. */
public final class Main {

    private Main() {}

    /** Starts Cairn. */
    public static void main(String[] args) {
        if (args.length == 0) {
            Application.launch(CairnApplication.class);
        } else {
            System.exit(new CommandLine(new CairnCommand()).execute(args));
        }
    }
}
