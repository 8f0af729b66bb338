package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Run;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes for headings what only looks like them: paragraphs in bold type in a document without headings, or that count weeks and
 * modules; list items that count weeks and hold lists of their own.
 */
final class ImpliedHeadings {
    private static final int DEEPEST = 6;
    private static final int LONGEST_NAME = 120;

    private final boolean boxed;
    private final boolean bare;
    private final List<Block> out = new ArrayList<>();
    private int level = 1;

    private ImpliedHeadings(List<Block> blocks) {
        boxed = Weigher.boxes(blocks) > 0;
        bare = blocks.stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block.Heading.class::cast)
                        .noneMatch(h -> h.level() > 1)
                && blocks.stream().filter(Block.Heading.class::isInstance).count() <= 1;
    }

    static List<Block> in(List<Block> blocks) {
        var reading = new ImpliedHeadings(blocks);
        var stretch = new ArrayList<Block>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                reading.add(stretch);
                stretch.clear();
                reading.out.add(heading);
                reading.level = heading.level();
            } else {
                stretch.add(block);
            }
        }
        reading.add(stretch);
        return reading.out;
    }

    /** Adds what stands between two headings. */
    private void add(List<Block> stretch) {
        var names = new LinkedHashSet<Integer>();
        for (int i = 0; i < stretch.size(); i++) {
            if (isName(stretch, i)) {
                names.add(i);
            }
        }
        boolean paragraphs = names.size() >= 2;
        boolean counted = names.stream().anyMatch(i -> text(stretch.get(i)).isTime());
        for (int i = 0; i < stretch.size(); i++) {
            var block = stretch.get(i);
            if (paragraphs && names.contains(i) && block instanceof Block.Paragraph name) {
                boolean top = !bare || !counted || text(name).isTime();
                out.add(new Block.Heading(Math.min(DEEPEST, level + (top ? 1 : 2)), name.text(), name.lines()));
            } else if (block instanceof Block.Listing list && isListOfPeriods(list)) {
                unfold(list, paragraphs ? 2 : 1);
            } else {
                out.add(block);
            }
        }
    }

    private static HeadingText text(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? HeadingReader.read(paragraph.text().plain())
                : HeadingReader.read("");
    }

    private boolean isName(List<Block> stretch, int at) {
        if (!(stretch.get(at) instanceof Block.Paragraph paragraph) || at + 1 == stretch.size()) {
            return false;
        }
        var name = paragraph.text().plain();
        if (paragraph.lines().count() > 1
                || name.length() > LONGEST_NAME
                || !paragraph.text().isStrong()) {
            return false;
        }
        var text = HeadingReader.read(name);
        if (text.period() == null && (!bare || isLabel(name) || name.endsWith(":") && !bare)) {
            return false;
        }
        int end = at + 1;
        while (end < stretch.size() && !isStrongParagraph(stretch.get(end))) {
            end++;
        }
        var below = Weigher.weigh(stretch.subList(at + 1, end));
        return bare
                ? below.items() + below.boxes() > 0 || text.isTime()
                : boxed ? below.boxes() > 0 : below.items() > 0;
    }

    private static boolean isStrongParagraph(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.lines().count() == 1
                && paragraph.text().isStrong();
    }

    private static boolean isLabel(String name) {
        var words = Vocabulary.standard();
        return !words.meanings(name, "label").isEmpty()
                || !words.meanings(name, "kind").isEmpty();
    }

    private boolean isListOfPeriods(Block.Listing list) {
        long counted =
                list.items().stream().filter(item -> isPeriod(item) != null).count();
        return counted >= 2 && counted * 5 >= list.items().size() * 4L;
    }

    private @Nullable HeadingText isPeriod(Block.Item item) {
        if (item.box() != null || item.blocks().isEmpty()) {
            return null;
        }
        var below = Weigher.weigh(item.blocks());
        if (boxed ? below.boxes() == 0 : below.items() == 0) {
            return null;
        }
        var text = HeadingReader.read(item.text().plain());
        return text.isTime() || text.period() != null && bare ? text : null;
    }

    private void unfold(Block.Listing list, int deeper) {
        for (Block.Item item : list.items()) {
            if (isPeriod(item) == null) {
                out.add(new Block.Listing(list.ordered(), List.of(item), item.lines()));
                continue;
            }
            var lines = item.text().lines();
            out.add(new Block.Heading(
                    Math.min(DEEPEST, level + deeper),
                    lines.getFirst(),
                    Lines.at(item.own().first())));
            if (lines.size() > 1) {
                var rest = new ArrayList<Run>();
                lines.subList(1, lines.size()).forEach(line -> rest.addAll(line.runs()));
                out.add(new Block.Paragraph(
                        new Inline(rest),
                        new Lines(item.own().first() + 1, item.own().last())));
            }
            out.addAll(item.blocks());
        }
    }
}
