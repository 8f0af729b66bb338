package dev.cairn.ui.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.recall.AnkiFile;
import dev.cairn.recall.Placed;
import dev.cairn.study.WholeFile;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the cards as a file that Anki imports, whole or not at all, and says in one sentence how it went. */
final class AnkiExport {
    private static final String ENDING = "txt";

    private final Reviews.Parts parts;
    private final Consumer<String> say;

    AnkiExport(Reviews.Parts parts, Consumer<String> say) {
        this.parts = parts;
        this.say = say;
    }

    /** Asks where to, and writes; nothing where the learner thought better of it. */
    void export(List<Placed> cards) {
        int count = (int) cards.stream().filter(Placed::awake).count();
        parts.files()
                .file(Messages.text("review.anki"), Messages.text("review.anki.name") + "." + ENDING, ENDING)
                .ifPresent(file -> parts.background()
                        .files(
                                () -> write(file, AnkiFile.of(cards)),
                                fault -> say.accept(fault.orElseGet(
                                        () -> Messages.text("review.anki.done", count, file.getFileName()))),
                                failure -> say.accept(Failures.sentence(failure))));
    }

    /** What kept it from being written; empty where it was. */
    private static Optional<String> write(Path file, String text) {
        try {
            WholeFile.write(file, out -> out.write(text.getBytes(UTF_8)));
            return Optional.empty();
        } catch (AccessDeniedException denied) {
            return Optional.of(Messages.text("review.anki.protected", file.toString()));
        } catch (IOException full) {
            return Optional.of(Messages.text("review.anki.failed", file.toString()));
        }
    }
}
