package dev.cairn.ui.weekly;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.WholeFile;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the look back at a week as a file of the learner's, whole or not at all, and says in one sentence how it went. */
final class MarkdownExport {
    private static final String ENDING = "md";

    private final FileChoice files;
    private final Background background;
    private final Consumer<String> say;

    MarkdownExport(FileChoice files, Background background, Consumer<String> say) {
        this.files = files;
        this.background = background;
        this.say = say;
    }

    /** Asks where to, and writes; nothing where the learner thought better of it. */
    void export(WeekSpan week, String document) {
        var name = Messages.text("weekly.export.name", week.name().toString());
        files.file(Messages.text("weekly.export"), name + "." + ENDING, ENDING)
                .ifPresent(file -> background.files(
                        () -> write(file, document),
                        fault -> say.accept(
                                fault.orElseGet(() -> Messages.text("weekly.export.done", file.getFileName()))),
                        failure -> say.accept(Failures.sentence(failure))));
    }

    /** What kept it from being written; empty where it was. */
    private static Optional<String> write(Path file, String document) {
        if (Files.isDirectory(file)) {
            return Optional.of(Messages.text("weekly.export.folder", file.toString()));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return Optional.of(Messages.text("weekly.export.protected", file.toString()));
        }
        try {
            WholeFile.write(file, out -> out.write(document.getBytes(UTF_8)));
            return Optional.empty();
        } catch (AccessDeniedException denied) {
            return Optional.of(Messages.text("weekly.export.protected", file.toString()));
        } catch (IOException full) {
            return Optional.of(Messages.text("weekly.export.failed", file.toString()));
        }
    }
}
