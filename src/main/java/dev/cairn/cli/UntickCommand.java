package dev.cairn.cli;

import dev.cairn.roadmap.Status;
import picocli.CommandLine.Command;

/** Marks tasks as open again. */
@Command(
        name = "untick",
        description = "Marks tasks as open again.",
        customSynopsis = {
            "cairn untick [--data=DIR] ROADMAP TASK...",
            "       cairn untick [--data=DIR] --week=WEEK NUMBER..."
        })
final class UntickCommand extends TasksCommand {
    UntickCommand(CairnCommand cairn) {
        super(cairn, Status.OPEN);
    }
}
