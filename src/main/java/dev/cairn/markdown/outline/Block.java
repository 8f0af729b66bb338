package dev.cairn.markdown.outline;

import dev.cairn.roadmap.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a document that stands on lines of its own. */
public sealed interface Block {

    /** The source lines it takes, inner blocks included. */
    Lines lines();

    /** @param level 1 to 6 */
    record Heading(int level, Inline text, Lines lines) implements Block {}

    record Paragraph(Inline text, Lines lines) implements Block {}

    record Listing(boolean ordered, List<Item> items, Lines lines) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A table with its heads. */
    record Table(List<Inline> heads, List<Row> rows, Lines lines) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Lines of code, fenced or indented.
     *
     * @param closed false for a fence that goes on to the end of the document unclosed
     */
    record Code(Lines lines, boolean closed) implements Block {}

    /** Raw HTML. */
    record Html(String literal, Lines lines) implements Block {}

    record Quote(List<Block> blocks, Lines lines) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A line across the page. */
    record Divider(Lines lines) implements Block {}

    /** Facts before the document, between lines of hyphens: name and value. */
    record FrontMatter(Map<String, String> entries, Lines lines) implements Block {
        public FrontMatter {
            entries = Map.copyOf(entries);
        }
    }

    /**
     * An item of a list.
     *
     * @param box its checkbox; null where it has none
     * @param text its first paragraph without the box; empty where it begins with something else
     * @param own the lines of that paragraph; its first line where it has none
     * @param column where on the first of these lines its text begins, counted from 0
     * @param blocks what follows that paragraph inside the item
     */
    record Item(@Nullable Box box, Inline text, Lines own, int column, List<Block> blocks, Lines lines) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** The item with one more block inside it. */
        Item followedBy(Block block) {
            var more = new ArrayList<>(blocks);
            more.add(block);
            return new Item(
                    box,
                    text,
                    own,
                    column,
                    more,
                    new Lines(lines.first(), block.lines().last()));
        }

        /** The item without the lines from a block on that is none of its own. */
        Item endingBefore(Block block) {
            return new Item(
                    box,
                    text,
                    own,
                    column,
                    blocks,
                    new Lines(lines.first(), block.lines().first() - 1));
        }
    }

    /**
     * A row of a table.
     *
     * @param cells as many as there are heads
     * @param spare the text of further cells, for which the table has no column
     */
    record Row(List<Cell> cells, List<String> spare, int line) {
        public Row {
            cells = List.copyOf(cells);
            spare = List.copyOf(spare);
        }
    }

    /** A cell of a table. */
    record Cell(List<Segment> segments) {
        public Cell {
            segments = List.copyOf(segments);
        }

        public String plain() {
            return String.join(
                            " ",
                            segments.stream()
                                    .map(segment -> segment.text().plain())
                                    .toList())
                    .strip();
        }
    }

    /**
     * What stands between two {@code <br>} of a cell.
     *
     * @param box the checkbox it begins with; null where there is none
     */
    record Segment(@Nullable Box box, Inline text) {}
}
