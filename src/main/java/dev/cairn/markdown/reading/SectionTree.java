package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Outline;
import dev.cairn.roadmap.Lines;
import java.util.List;

/** Nests the parts of an outline by its headings. The root stands for the document, before its first heading. */
final class SectionTree {
    private SectionTree() {}

    static Section of(Outline outline) {
        var blocks = ImpliedHeadings.in(outline.blocks());
        var root = new Section(0, Inline.EMPTY, null, Lines.at(1));
        var open = root;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && !heading.text().isBlank()) {
                open.endAt(Math.max(1, heading.lines().first() - 1));
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
        record Loose(Section section, HeadingText text) {}
        var loose = sections.stream()
                .filter(section -> section.text().period() == null)
                .map(section ->
                        new Loose(section, HeadingReader.read(section.inline().plain(), true)))
                .filter(candidate -> candidate.text().period() != null)
                .toList();
        for (Loose candidate : loose) {
            var period = candidate.text().period();
            if (period == null) {
                continue;
            }
            boolean taken = sections.stream()
                    .map(section -> section.text().period())
                    .anyMatch(other -> other != null && other.word() == period.word() && other.from() == period.from());
            long alike = loose.stream()
                    .filter(other ->
                            other.section().level() == candidate.section().level())
                    .filter(other -> {
                        var label = other.text().period();
                        return label != null && label.word() == period.word();
                    })
                    .count();
            if (!taken && alike > 1) {
                candidate.section().readAgain(candidate.text());
            }
        }
    }
}
