package dev.cairn.cli;

import dev.cairn.progress.SourceFile;
import dev.cairn.study.Reading;
import dev.cairn.study.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would be found in a file; no library is opened. */
@Command(name = "inspect", description = "Shows what Cairn finds in a Markdown file, without keeping it.")
final class InspectCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(paramLabel = "FILE", description = "A Markdown file.")
    private Path file = Path.of("");

    @ArgGroup
    private Form form = new Form();

    /** How to show it. */
    private static final class Form {
        @Option(names = "--json", description = "Prints all of it as JSON.")
        private boolean json;

        @Option(
                names = "--coverage",
                description = "Prints the lines that ended nowhere in the roadmap; fails where there are any.")
        private boolean coverage;
    }

    InspectCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        var workshop = cairn.desk().workshop();
        var source = switch (workshop.files().fetch(file)) {
            case SourceFiles.Fetched.Whole whole -> whole.file();
            case SourceFiles.Fetched.Refused refused -> throw new CommandFailed(refused.why());
        };
        var read = switch (workshop.reader().read(source)) {
            case Reading.Read found -> found;
            case Reading.Refused refused -> throw new CommandFailed(refused.sentence(source));
        };
        if (form.coverage) {
            cairn.output().lines(dropped(source, read));
            return read.dropped().isEmpty() ? 0 : 1;
        }
        if (form.json) {
            cairn.output().line(workshop.inspections().write(read));
        } else {
            cairn.output().lines(new RoadmapText(read.roadmap()).summary());
        }
        return 0;
    }

    private static List<String> dropped(SourceFile source, Reading.Read read) {
        var lines = source.lines();
        return read.dropped().stream()
                .map(number -> number + ": " + (number <= lines.size() ? lines.get(number - 1) : ""))
                .toList();
    }
}
