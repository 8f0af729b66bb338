package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Run;
import dev.cairn.roadmap.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * List items that head what stands below them: items that begin with a heading, that count weeks and hold lists of their own, and, in
 * a document without headings, numbered or bold ones with something to do below them.
 *
 * @param boxed whether checkboxes are what there is to do
 * @param bare whether the document has no headings but its title
 */
record ItemHeadings(boolean boxed, boolean bare) {
    private static final int DEEPEST = 6;

    /** Whether the items of a list are headings, by and large. */
    boolean stand(Block.Listing list) {
        if (list.items().stream().anyMatch(item -> heading(item) != null)) {
            return true;
        }
        long heads = list.items().stream()
                .filter(item -> isHead(item, list.ordered()))
                .count();
        return heads >= 2 && heads * 5 >= list.items().size() * 4L;
    }

    /** The items as headings, each with what stands below it; those that head nothing stay lists. */
    List<Block> unfold(Block.Listing list, int level) {
        var out = new ArrayList<Block>();
        for (Block.Item item : list.items()) {
            var heading = heading(item);
            if (heading != null) {
                int deeper = Math.min(DEEPEST, Math.max(level, heading.level()));
                out.add(new Block.Heading(deeper, heading.text(), heading.lines()));
                out.addAll(item.blocks().subList(1, item.blocks().size()));
            } else if (isHead(item, list.ordered())) {
                unfold(item, Math.min(DEEPEST, level), out);
            } else {
                out.add(new Block.Listing(list.ordered(), List.of(item), item.lines()));
            }
        }
        return out;
    }

    /** "- ### Arrays" */
    private static Block.@Nullable Heading heading(Block.Item item) {
        boolean first = item.text().isBlank() && !item.blocks().isEmpty();
        return first
                        && item.blocks().getFirst() instanceof Block.Heading heading
                        && !heading.text().isBlank()
                ? heading
                : null;
    }

    private boolean isHead(Block.Item item, boolean ordered) {
        if (item.box() != null || item.blocks().isEmpty() || item.text().isBlank()) {
            return false;
        }
        var below = Weigher.weigh(item.blocks());
        if (boxed ? below.boxes() == 0 : below.items() == 0) {
            return false;
        }
        var text = HeadingReader.read(item.text().plain());
        boolean named = boxed && (ordered || item.text().isStrong());
        return text.isTime() || bare && (text.period() != null || named);
    }

    private static void unfold(Block.Item item, int level, List<Block> out) {
        var lines = item.text().lines();
        int first = item.own().first();
        out.add(new Block.Heading(level, lines.getFirst(), Lines.at(first)));
        if (lines.size() > 1) {
            var rest = new ArrayList<Run>();
            lines.subList(1, lines.size()).forEach(line -> rest.addAll(line.runs()));
            out.add(new Block.Paragraph(
                    new Inline(rest), new Lines(first + 1, item.own().last())));
        }
        out.addAll(item.blocks());
    }
}
