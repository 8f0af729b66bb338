package dev.cairn.cli;

import dev.cairn.backup.Cause;
import dev.cairn.roadmap.Problem;
import dev.cairn.study.Proposal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings files into the library; what cannot come in is said, and the others come in. */
@Command(name = "import", description = "Brings Markdown files into the library.")
final class ImportCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Markdown files.")
    private List<Path> files = List.of();

    ImportCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        boolean all = true;
        boolean backedUp = false;
        try (var library = cairn.library()) {
            var imports = cairn.desk().workshop().imports();
            for (Path file : files) {
                switch (imports.propose(file, library.overviews(), library::withDigest)) {
                    case Proposal.Refused refused -> {
                        cairn.output().complain(refused.why());
                        all = false;
                    }
                    case Proposal.Ready ready -> {
                        if (!backedUp) {
                            library.backups().make(Cause.IMPORT).trouble().ifPresent(cairn.output()::complain);
                            backedUp = true;
                        }
                        keep(library, ready);
                    }
                }
            }
        }
        return all ? 0 : 1;
    }

    private void keep(OpenLibrary library, Proposal.Ready ready) {
        var id = library.keep(ready);
        var output = cairn.output();
        var roadmap = ready.roadmap();
        var modules = roadmap.phases().stream()
                .mapToInt(phase -> phase.modules().size())
                .sum();
        output.line(id + ": " + roadmap.title());
        output.line("  "
                + Words.dotted(
                        Words.count(roadmap.phases().size(), "phase"),
                        Words.count(modules, "module"),
                        Words.count(roadmap.allTasks().count(), "task")));
        ready.notices().forEach(notice -> output.line("  " + notice));
        for (Problem problem : roadmap.problems()) {
            output.line("  " + (problem.line() == 0 ? "" : "Line " + problem.line() + ": ") + problem.message());
        }
    }
}
