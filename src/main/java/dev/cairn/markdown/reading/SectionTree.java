package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Outline;
import dev.cairn.markdown.words.Period;
import dev.cairn.roadmap.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Nests the parts of an outline by its headings. The root stands for the document, before its first heading. */
final class SectionTree {
    private SectionTree() {}

    static Section of(Outline outline) {
        var blocks = EvenLevels.in(ImpliedHeadings.in(outline.blocks()));
        var root = new Section(0, Inline.EMPTY, null, Lines.at(1));
        var open = root;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && !heading.text().isBlank()) {
                open.endAt(heading.lines().first() - 1);
                var parent = open;
                while (parent.level() >= heading.level() && parent.parent() != null) {
                    parent = parent.parent();
                }
                open = new Section(heading.level(), heading.text(), parent, heading.lines());
                parent.children().add(open);
            } else {
                open.body().add(block);
            }
        }
        open.endAt(outline.lines().size());
        root.all().forEach(section -> section.weigh(Weigher.weigh(section.body())));
        acceptLooseLabels(root.all().toList());
        return root;
    }

    /**
     * "Week 1 Basics" counts as week 1 where its kind of label stands on two or more headings of a level and no other heading counts
     * the same: "Phase 1 Assessment" below "Phase 1: Foundation" is a name.
     */
    private static void acceptLooseLabels(List<Section> sections) {
        var labels = new HashSet<String>();
        var loose = new LinkedHashMap<Section, HeadingText>();
        var alike = new HashMap<String, Integer>();
        for (Section section : sections) {
            var label = section.text().label();
            if (!label.isEmpty()) {
                labels.add(label.toLowerCase(Locale.ROOT));
                continue;
            }
            var plain = section.inline().plain();
            var text = HeadingReader.mayBeLoose(plain) ? HeadingReader.read(plain, true) : section.text();
            if (text.period() != null) {
                loose.put(section, text);
                alike.merge(place(section, text.period()), 1, Integer::sum);
            }
        }
        loose.forEach((section, text) -> {
            var period = Objects.requireNonNull(text.period());
            boolean free = labels.add(text.label().toLowerCase(Locale.ROOT));
            if (free && alike.getOrDefault(place(section, period), 0) > 1) {
                section.readAgain(text);
            }
        });
    }

    private static String place(Section section, Period period) {
        return section.level() + " " + period.word();
    }
}
