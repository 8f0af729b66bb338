package dev.cairn.cli;

import dev.cairn.roadmap.Percent;
import dev.cairn.study.Overview;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far along roadmaps are. */
@Command(name = "status", description = "Says how far along a roadmap is, or all of them.")
final class StatusCommand implements Callable<Integer> {
    private static final int BAR = 20;

    private final CairnCommand cairn;

    @Parameters(
            arity = "0..1",
            paramLabel = "ROADMAP",
            description = "Its name in cairn list; all of them where it is left out.")
    private @Nullable String roadmap;

    @Option(
            names = "--json",
            description = "Prints a JSON array with an object for each: roadmap, title, done, skipped, total.")
    private boolean json;

    StatusCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var chosen = roadmap == null ? library.overviews() : List.of(library.named(roadmap));
            if (json) {
                cairn.output()
                        .line(chosen.stream().map(StatusCommand::json).collect(Collectors.joining(",\n ", "[", "]")));
            } else {
                cairn.output().lines(table(chosen));
            }
        }
        return 0;
    }

    private static List<String> table(List<Overview> overviews) {
        var columns = new Columns("llrrl");
        for (Overview it : overviews) {
            columns.add(
                    it.id().slug(),
                    bar(it.fraction()),
                    Percent.of(it.fraction()) + " %",
                    it.totalMinutes() == 0
                            ? ""
                            : Words.hours(it.doneMinutes()) + " of " + Words.hours(it.totalMinutes()),
                    Words.done(it.tally()));
        }
        return columns.lines();
    }

    /** Full only when all is done, and never empty once something is. */
    private static String bar(double fraction) {
        int full = fraction == 0 ? 0 : Math.max(1, (int) (fraction * BAR));
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private static String json(Overview it) {
        var tally = it.tally();
        return String.format(
                Locale.ROOT,
                "{\"roadmap\": %s, \"title\": %s, \"done\": %d, \"skipped\": %d, \"total\": %d}",
                JsonText.quoted(it.id().slug()),
                JsonText.quoted(it.title()),
                tally.done(),
                tally.skipped(),
                tally.total());
    }
}
