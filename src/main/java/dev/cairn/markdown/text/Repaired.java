package dev.cairn.markdown.text;

import dev.cairn.roadmap.Problem;
import java.util.List;
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
}
