package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import java.util.List;

/** Counts what might be to do: boxes at any depth; list items at the top and table rows. */
final class Weigher {
    private Weigher() {}

    static Section.Weight weigh(List<Block> blocks) {
        int items = 0;
        for (Block block : blocks) {
            items += switch (block) {
                case Block.Listing list -> ofItems(list);
                case Block.Table table -> table.rows().size();
                default -> 0;
            };
        }
        return new Section.Weight(boxes(blocks), items);
    }

    /** A table of contents leads to headings; its items are nothing to do. */
    static boolean isContents(Block.Listing list) {
        return list.items().stream()
                .allMatch(item -> item.text().links().stream()
                        .anyMatch(link -> link.isInside()
                                && item.text().plain().length() <= link.text().length() + 12));
    }

    private static int ofItems(Block.Listing list) {
        return isContents(list) ? 0 : list.items().size();
    }

    static int boxes(List<Block> blocks) {
        int boxes = 0;
        for (Block block : blocks) {
            boxes += switch (block) {
                case Block.Listing list -> boxes(list);
                case Block.Table table -> boxes(table);
                case Block.Quote quote -> boxes(quote.blocks());
                default -> 0;
            };
        }
        return boxes;
    }

    private static int boxes(Block.Listing list) {
        int boxes = 0;
        for (Block.Item item : list.items()) {
            boxes += (item.box() == null ? 0 : 1) + boxes(item.blocks());
        }
        return boxes;
    }

    static int boxes(Block.Table table) {
        int boxes = 0;
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                for (Block.Segment segment : cell.segments()) {
                    boxes += segment.box() == null ? 0 : 1;
                }
            }
        }
        return boxes;
    }
}
