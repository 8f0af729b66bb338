package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Run;
import dev.cairn.markdown.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes for headings what only looks like them: paragraphs in bold type in a document without headings, or that count weeks and
 * modules; the summaries of folded parts; {@linkplain ItemHeadings list items}.
 */
final class ImpliedHeadings {
    private static final int DEEPEST = 6;
    private static final int LONGEST_NAME = 120;
    private static final Pattern SUMMARY = Pattern.compile("(?is)<summary[^>]*>(.*?)</summary>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final boolean boxed;
    private final boolean bare;
    private final ItemHeadings items;
    private final List<Block> out = new ArrayList<>();
    private int level = 1;

    private ImpliedHeadings(List<Block> blocks) {
        boxed = Weigher.boxes(blocks) > 0;
        bare = blocks.stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block.Heading.class::cast)
                        .noneMatch(h -> h.level() > 1)
                && blocks.stream().filter(Block.Heading.class::isInstance).count() <= 1;
        items = new ItemHeadings(boxed, bare);
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
            if (paragraphs && names.contains(i)) {
                boolean top = !bare || !counted || text(block).isTime();
                out.add(new Block.Heading(Math.min(DEEPEST, level + (top ? 1 : 2)), name(block), block.lines()));
            } else if (block instanceof Block.Listing list && items.stand(list)) {
                out.addAll(items.unfold(list, level + (paragraphs ? 2 : 1)));
            } else {
                out.add(block);
            }
        }
    }

    private static HeadingText text(Block block) {
        return HeadingReader.read(name(block).plain());
    }

    /** What a block might be called; blank where it is no name. */
    private static Inline name(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph when paragraph.lines().count() == 1 -> paragraph.text();
            case Block.Html html -> {
                var summary = SUMMARY.matcher(html.literal());
                var text = summary.find() ? TAG.matcher(summary.group(1)).replaceAll("") : "";
                yield new Inline(List.of(new Run(Run.Kind.TEXT, text, true, null)));
            }
            default -> Inline.EMPTY;
        };
    }

    private boolean isName(List<Block> stretch, int at) {
        var inline = name(stretch.get(at));
        var name = inline.plain();
        if (name.isEmpty() || at + 1 == stretch.size() || name.length() > LONGEST_NAME) {
            return false;
        }
        var text = HeadingReader.read(name);
        boolean summary = stretch.get(at) instanceof Block.Html;
        if (!inline.isStrong() && !text.isTime()) {
            return false;
        }
        if (!summary && text.period() == null && (!bare || isLabel(name) || name.endsWith(":") && !bare)) {
            return false;
        }
        int end = at + 1;
        while (end < stretch.size() && !isStrong(stretch.get(end))) {
            end++;
        }
        var below = Weigher.weigh(stretch.subList(at + 1, end));
        return bare
                ? below.items() + below.boxes() > 0 || text.isTime()
                : boxed ? below.boxes() > 0 : below.items() > 0;
    }

    private static boolean isStrong(Block block) {
        var name = name(block);
        return name.isStrong() && !name.isBlank();
    }

    private static boolean isLabel(String name) {
        var words = Vocabulary.standard();
        return !words.meanings(name, "label").isEmpty()
                || !words.meanings(name, "kind").isEmpty();
    }
}
