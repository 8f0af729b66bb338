package dev.cairn.cli;

import dev.cairn.roadmap.Status;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/** A command that gives tasks of one roadmap another status. */
abstract sealed class TasksCommand implements Callable<Integer> permits TickCommand, UntickCommand {
    private final CairnCommand cairn;
    private final Status status;

    @Parameters(index = "0", paramLabel = "ROADMAP", description = "Its name in cairn list.")
    private String roadmap = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TASK",
            description = "A key from cairn show, or words that fit exactly one task, in quotes.")
    private List<String> tasks = List.of();

    TasksCommand(CairnCommand cairn, Status status) {
        this.cairn = cairn;
        this.status = status;
    }

    @Override
    public final Integer call() {
        return new Ticking(cairn).stand(roadmap, tasks, status);
    }
}
