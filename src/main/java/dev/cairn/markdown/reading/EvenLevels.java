package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.words.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets headings that count on with the same word on one level: "### Week 1", then "## Week 2".
 *
 * <p>Only where each number stands once and in order, and where the deeper ones hang under the first heading of the document or
 * under one of their own: "Week 1" below "Weeks 1-2", or the weeks below a track, stay where they are.
 */
final class EvenLevels {
    private final List<Block> blocks;
    private final Map<Period.Word, List<Counted>> byWord = new EnumMap<>(Period.Word.class);

    /** A heading that counts, where it stands, and what stands above it; null where nothing does. */
    private record Counted(int at, Block.Heading heading, Period period, Place above) {}

    private record Place(Block.@Nullable Heading heading, boolean first, Period.@Nullable Word word) {}

    private EvenLevels(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> in(List<Block> blocks) {
        return new EvenLevels(blocks).even();
    }

    private List<Block> even() {
        collect();
        var even = new ArrayList<>(blocks);
        byWord.forEach((word, all) -> {
            int level =
                    all.stream().mapToInt(each -> each.heading().level()).min().orElse(1);
            var deeper =
                    all.stream().filter(each -> each.heading().level() > level).toList();
            if (inOrder(all) && deeper.stream().allMatch(each -> hangsFree(each, word))) {
                deeper.forEach(each -> even.set(
                        each.at(),
                        new Block.Heading(
                                level, each.heading().text(), each.heading().lines())));
            }
        });
        return even;
    }

    private void collect() {
        Deque<Place> above = new ArrayDeque<>();
        boolean first = true;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Heading heading)) {
                continue;
            }
            while (!above.isEmpty() && levelOf(above.peek()) >= heading.level()) {
                above.pop();
            }
            var period = HeadingReader.read(heading.text().plain()).period();
            var word = period == null || !period.word().isTime() ? null : period.word();
            if (period != null && word != null) {
                var place = above.isEmpty() ? new Place(null, true, null) : above.peek();
                byWord.computeIfAbsent(word, ignored -> new ArrayList<>()).add(new Counted(i, heading, period, place));
            }
            above.push(new Place(heading, first, word));
            first = false;
        }
    }

    private static int levelOf(Place place) {
        return place.heading() == null ? 0 : place.heading().level();
    }

    private static boolean inOrder(List<Counted> all) {
        int last = Integer.MIN_VALUE;
        for (Counted each : all) {
            if (each.period().from() <= last) {
                return false;
            }
            last = each.period().to();
        }
        return true;
    }

    private static boolean hangsFree(Counted each, Period.Word word) {
        return each.above().first() || each.above().word() == word;
    }
}
