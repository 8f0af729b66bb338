package dev.cairn.cli;

import dev.cairn.study.TickWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The imported file again, with its boxes as they are now. */
@Command(
        name = "export",
        description =
                "Writes a roadmap as Markdown: the file it came from, byte for byte, but with its boxes as they are"
                        + " now.")
final class ExportCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final CairnCommand cairn;

    @Parameters(paramLabel = "ROADMAP", description = "Its name in cairn list.")
    private String roadmap = "";

    @Option(
            names = "--markdown",
            required = true,
            paramLabel = "FILE",
            description = "Where to; - for the standard output.")
    private @Nullable Path file;

    @Option(names = "--add-boxes", description = "Gives tasks without a box in the file one of their own.")
    private boolean addBoxes;

    @Option(names = "--replace", description = "Writes over a file that holds something else.")
    private boolean replace;

    ExportCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var id = library.named(roadmap).id();
            var source = library.source(id);
            var missing = addBoxes ? TickWriter.Missing.ADD : TickWriter.Missing.LEAVE;
            byte[] content = cairn.desk().workshop().ticks().write(source, library.load(id), missing);
            if (file == null || file.equals(STANDARD_OUTPUT)) {
                cairn.output().write(content);
            } else {
                new TargetFile(file).write(content, source.bytes(), replace);
                cairn.output().line("Wrote " + id + " to " + file + ".");
            }
        }
        return 0;
    }
}
