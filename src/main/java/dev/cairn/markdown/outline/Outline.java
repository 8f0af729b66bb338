package dev.cairn.markdown.outline;

import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.Problem;
import java.util.List;

/**
 * A Markdown document in parts.
 *
 * @param blocks its parts in order
 * @param lines its source lines, without their ends
 * @param problems what a writer of the document should know about its markup
 */
public record Outline(List<Block> blocks, List<String> lines, List<Problem> problems) {
    public Outline {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** The source of some lines, counted from 1. */
    public String source(Lines wanted) {
        return String.join("\n", lines.subList(wanted.first() - 1, Math.min(wanted.last(), lines.size())));
    }
}
