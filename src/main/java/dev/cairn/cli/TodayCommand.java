package dev.cairn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The present day of study. */
@Command(
        name = "today",
        description = "Shows what today holds, over all active roadmaps, and what was left from before.")
final class TodayCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Option(
            names = "--json",
            description = "Prints a JSON object: date, planned and done in minutes, sessions, next, left.")
    private boolean json;

    TodayCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var outlook = library.outlook();
            var text = new TodayText(outlook, library.day(outlook));
            if (json) {
                cairn.output().line(text.json().onLines());
            } else {
                cairn.output().lines(text.lines());
            }
        }
        return 0;
    }
}
