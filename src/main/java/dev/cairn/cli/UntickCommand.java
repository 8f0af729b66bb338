package dev.cairn.cli;

import dev.cairn.roadmap.Status;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Marks tasks as open again. */
@Command(name = "untick", description = "Marks tasks as open again.")
final class UntickCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(index = "0", paramLabel = "ROADMAP", description = "Its name in cairn list.")
    private String roadmap = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TASK",
            description = "A key from cairn show, or words that fit exactly one task, in quotes.")
    private List<String> tasks = List.of();

    UntickCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        return new Ticking(cairn).stand(roadmap, tasks, Status.OPEN);
    }
}
