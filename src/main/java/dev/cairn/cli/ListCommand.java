package dev.cairn.cli;

import dev.cairn.study.Overview;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What is in the library. */
@Command(name = "list", description = "Lists the roadmaps in the library, and how far along they are.")
final class ListCommand implements Callable<Integer> {
    private static final int LONGEST_TITLE = 60;

    private final CairnCommand cairn;

    ListCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var columns = new Columns("llrr");
            for (Overview it : library.overviews()) {
                columns.add(
                        it.id().slug(),
                        Columns.cut(it.title(), LONGEST_TITLE),
                        it.tally().done() + " of " + Words.count(it.tally().total(), "task"),
                        it.totalMinutes() == 0 ? "" : Words.hours(it.totalMinutes()));
            }
            cairn.output().lines(columns.lines());
        }
        return 0;
    }
}
