package dev.cairn.markdown.text;

import dev.cairn.roadmap.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text after {@link EncodingRepair}.
 *
 * @param text the mended text, or the very text that came in; its lines are where they were
 * @param from what UTF-8 had been read as by mistake; null where the text was sound
 * @param problems what was mended and what was lost
 */
public record Repaired(String text, @Nullable String from, List<Problem> problems) {
    public Repaired {
        problems = List.copyOf(problems);
    }

    /** What came of mending its text once more; each sentence is said once. */
    Repaired and(Repaired again) {
        return new Repaired(
                again.text,
                from,
                Stream.concat(problems.stream(), again.problems.stream())
                        .distinct()
                        .toList());
    }
}
