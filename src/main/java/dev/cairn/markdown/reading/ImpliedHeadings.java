package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes for headings what only looks like them: paragraphs in bold type in a document without headings, or that count weeks and
 * modules; the summaries of folds; {@linkplain ItemHeadings list items}.
 */
final class ImpliedHeadings {
    private static final int DEEPEST = 6;
    private static final int LONGEST_NAME = 120;
    private static final Pattern SUMMARY =
            Pattern.compile("<summary[^<>]{0,100}>([^\\n]{1,300}?)</summary>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,100}>");

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
        int from = 0;
        var stretches = new ArrayList<List<Block>>();
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Heading) {
                stretches.add(blocks.subList(from, i));
                from = i + 1;
            }
        }
        var names = stretches.stream().map(reading::names).toList();
        boolean implied = names.stream().mapToInt(Set::size).sum() >= 2;
        int at = 0;
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            reading.add(stretch, implied ? names.get(i) : Set.of());
            at += stretch.size();
            if (at < blocks.size() && blocks.get(at) instanceof Block.Heading heading) {
                reading.out.add(heading);
                reading.level = heading.level();
                at++;
            }
        }
        return reading.out;
    }

    private Set<Integer> names(List<Block> stretch) {
        var names = new LinkedHashSet<Integer>();
        for (int i = 0; i < stretch.size(); i++) {
            if (isName(stretch, i)) {
                names.add(i);
            }
        }
        return names;
    }

    /** Adds what stands between two headings. */
    private void add(List<Block> stretch, Set<Integer> names) {
        boolean counted = names.stream().anyMatch(i -> countsTime(stretch.get(i)));
        for (int i = 0; i < stretch.size(); i++) {
            var block = stretch.get(i);
            var name = names.contains(i) ? name(block) : null;
            if (name != null) {
                boolean top = !bare || !counted || countsTime(block);
                out.add(new Block.Heading(Math.min(DEEPEST, level + (top ? 1 : 2)), name, block.lines()));
            } else if (block instanceof Block.Listing list && items.stand(list)) {
                out.addAll(items.unfold(list, level + (names.isEmpty() ? 1 : 2)));
            } else {
                out.add(block);
            }
        }
    }

    /** What a block might be the name of: one line in bold type or that counts weeks, or the summary of a fold; null for others. */
    private static @Nullable Inline name(Block block) {
        if (block instanceof Block.Html html) {
            var summary = SUMMARY.matcher(html.literal());
            return summary.find()
                    ? Plain.of(TAG.matcher(summary.group(1)).replaceAll("").strip())
                    : null;
        }
        return block instanceof Block.Paragraph paragraph
                        && paragraph.lines().count() == 1
                        && (paragraph.text().isStrong() || countsTime(paragraph.text()))
                ? paragraph.text()
                : null;
    }

    private static boolean countsTime(Inline text) {
        return text.plain().length() <= LONGEST_NAME && isTime(HeadingReader.period(text.plain()));
    }

    private static boolean countsTime(Block block) {
        var name = name(block);
        return name != null && isTime(HeadingReader.period(name.plain()));
    }

    private static boolean isTime(@Nullable Period period) {
        return period != null && period.word().isTime();
    }

    private boolean isName(List<Block> stretch, int at) {
        var inline = name(stretch.get(at));
        if (inline == null || at + 1 == stretch.size()) {
            return false;
        }
        var name = inline.plain();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        var period = HeadingReader.period(name);
        if (period == null && (!bare || Kinds.isMere(name))) {
            return false;
        }
        int end = at + 1;
        while (end < stretch.size() && name(stretch.get(end)) == null) {
            end++;
        }
        var below = Weigher.weigh(stretch.subList(at + 1, end));
        if (bare) {
            return below.items() + below.boxes() > 0 || isTime(period);
        }
        return boxed ? below.boxes() > 0 : below.items() > 0;
    }
}
