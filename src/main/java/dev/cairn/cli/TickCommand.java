package dev.cairn.cli;

import dev.cairn.roadmap.Status;
import picocli.CommandLine.Command;

/** Marks tasks as done. */
@Command(
        name = "tick",
        description = "Marks tasks as done.",
        customSynopsis = {
            "cairn tick [--data=DIR] ROADMAP TASK...",
            "       cairn tick [--data=DIR] --week=WEEK NUMBER..."
        })
final class TickCommand extends TasksCommand {
    TickCommand(CairnCommand cairn) {
        super(cairn, Status.DONE);
    }
}
