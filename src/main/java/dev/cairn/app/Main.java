package dev.cairn.app;

import dev.cairn.cli.CairnCommand;
import dev.cairn.cli.Desk;
import dev.cairn.cli.Output;
import dev.cairn.ui.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The way in: the window when nothing is asked, else the command line, which loads no class of JavaFX. */
public final class Main {

    private Main() {}

    /** Starts Cairn. The command line ends with 0, 1 (it failed) or 2 (wrong usage); so does a window that cannot open. */
    public static void main(String[] args) {
        Logs.setUp();
        // Pages are drawn and their letters shaped by Java's own graphics, which else would look for a screen, and on a
        // Mac take it from the window.
        System.setProperty("java.awt.headless", "true");
        System.exit(args.length == 0 ? Window.open(DataFolder.here(null)) : commandLine(args));
    }

    private static int commandLine(String[] args) {
        var clock = Clocks.here();
        var workshop = Adapters.workshop();
        var desk = new Desk(
                workshop,
                new Libraries(DataFolder::here, workshop, clock, true),
                Adapters.press(),
                Adapters.calendars(),
                (key, gaps) -> Messages.text(key, gaps),
                folder -> Window.open(DataFolder.here(folder)),
                clock,
                System.in);
        var output = new Output(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        return CairnCommand.run(desk, output, args);
    }
}
