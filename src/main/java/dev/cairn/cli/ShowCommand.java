package dev.cairn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A whole roadmap. */
@Command(name = "show", description = "Shows a roadmap: its phases, modules and tasks, with the keys to tick them by.")
final class ShowCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(paramLabel = "ROADMAP", description = "Its name in cairn list.")
    private String roadmap = "";

    ShowCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var overview = library.named(roadmap);
            cairn.output().lines(new RoadmapText(library.load(overview.id())).whole(overview));
        }
        return 0;
    }
}
