package dev.cairn.cli;

import dev.cairn.figures.Figures;
import dev.cairn.figures.Matter;
import dev.cairn.figures.Range;
import dev.cairn.figures.Tiles;
import dev.cairn.roadmap.Percent;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What was done, against the plan. */
@Command(
        name = "progress",
        description = {
            "Shows what was done, this week and in all, by phases, and the streak.",
            "With --json: tasks, minutes, streak, phases."
        })
final class ProgressCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Mixin
    private final ScopeOptions asked = new ScopeOptions();

    ProgressCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var matter = library.matter(asked.scope(library));
            var figures = Figures.of(matter, Range.WHOLE);
            if (asked.json()) {
                cairn.output().line(json(matter, figures.tiles()).onLines());
            } else {
                cairn.output().lines(lines(matter, figures.tiles()));
            }
        }
        return 0;
    }

    private static JsonObject json(Matter matter, Tiles tiles) {
        var tasks = tiles.tasks();
        return new JsonObject()
                .put(
                        "tasks",
                        new JsonObject()
                                .put("done", tasks.done())
                                .put("skipped", tasks.skipped())
                                .put("total", tasks.total()))
                .put(
                        "minutes",
                        new JsonObject()
                                .put("done", tiles.doneMinutes())
                                .put("open", tiles.totalMinutes() - tiles.doneMinutes())
                                .put("estimated", tiles.totalMinutes()))
                .put(
                        "streak",
                        new JsonObject()
                                .put("current", tiles.streak().current())
                                .put("longest", tiles.streak().longest()))
                .put("phases", phases(matter).map(ProgressCommand::json).toList());
    }

    private static JsonObject json(Phase phase) {
        var tally = tally(phase);
        return new JsonObject()
                .put("label", phase.heading().label())
                .put("title", phase.heading().title())
                .put("done", tally.done())
                .put("total", tally.total());
    }

    private static Stream<Phase> phases(Matter matter) {
        return matter.planned().roadmaps().values().stream().flatMap(Roadmap::studyPhases);
    }

    private static Tally tally(Phase phase) {
        return Tally.of(phase.modules().stream()
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves));
    }

    private static List<String> lines(Matter matter, Tiles tiles) {
        var columns = new Columns("ll");
        double fraction = tiles.totalMinutes() == 0 ? 0 : (double) tiles.doneMinutes() / tiles.totalMinutes();
        columns.add(
                "Done",
                Percent.of(fraction) + " % of the hours: " + Words.hours(tiles.doneMinutes()) + " of "
                        + Words.hours(tiles.totalMinutes()) + ", " + Words.done(tiles.tasks()));
        columns.add(
                "This week",
                Words.roundHours(tiles.weekDone()) + " of " + Words.roundHours(tiles.weekPlanned()) + " planned");
        columns.add(
                "Streak",
                Words.count(tiles.streak().current(), "day") + ", the longest "
                        + Words.count(tiles.streak().longest(), "day"));
        var lines = new ArrayList<>(columns.lines());
        lines.add("");
        var table = new Columns("lrr");
        phases(matter).forEach(phase -> {
            var tally = tally(phase);
            table.add(
                    Words.name(phase.heading()),
                    Percent.of(tally.fraction()) + " %",
                    tally.done() + " of " + Words.count(tally.total(), "task"));
        });
        lines.addAll(table.lines());
        return lines;
    }
}
