package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.roadmap.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A heading, what stands right under it, and the sections below it. Grows while the tree is built and stays as it is from then on. */
final class Section {
    private final int level;
    private final Inline inline;
    private final @Nullable Section parent;
    private final List<Block> body = new ArrayList<>();
    private final List<Section> children = new ArrayList<>();
    private final Lines head;
    private Lines lines;
    private boolean empty;
    private HeadingText text;
    private Weight weight = new Weight(0, 0);
    private @Nullable Weight whole;
    private @Nullable Boolean aside;

    /** How much there is to do: checkboxes, and list items and rows that might be tasks. */
    record Weight(int boxes, int items) {
        Weight plus(Weight other) {
            return new Weight(boxes + other.boxes, items + other.items);
        }
    }

    Section(int level, Inline inline, @Nullable Section parent, Lines head) {
        this.level = level;
        this.inline = inline;
        this.parent = parent;
        text = HeadingReader.read(inline.plain());
        this.head = head;
        lines = head;
    }

    int level() {
        return level;
    }

    /** Its heading as written. */
    Inline inline() {
        return inline;
    }

    HeadingText text() {
        return text;
    }

    void readAgain(HeadingText newText) {
        text = newText;
        aside = null;
    }

    @Nullable
    Section parent() {
        return parent;
    }

    List<Block> body() {
        return body;
    }

    List<Section> children() {
        return children;
    }

    /** The line of its heading, counted from 1. */
    int line() {
        return lines.first();
    }

    /** The lines of its heading. */
    Lines head() {
        return head;
    }

    /** From its heading to before the next heading, whatever its level. */
    Lines lines() {
        return lines;
    }

    /** Whether it has no line at all: the document's own section where a heading stands on its first line. */
    boolean isEmpty() {
        return empty;
    }

    void endAt(int last) {
        empty = last < lines.first();
        lines = new Lines(lines.first(), Math.max(lines.first(), last));
    }

    /** From its heading to the end of the last section below it. */
    Lines wholeLines() {
        return children.isEmpty()
                ? lines
                : new Lines(lines.first(), children.getLast().wholeLines().last());
    }

    /** What is to do right under the heading. */
    Weight weight() {
        return weight;
    }

    void weigh(Weight own) {
        weight = own;
    }

    /** What is to do in it and below it. */
    Weight wholeWeight() {
        var known = whole;
        if (known == null) {
            known = weight;
            for (Section child : children) {
                known = known.plus(child.wholeWeight());
            }
            whole = known;
        }
        return known;
    }

    /** It and all sections below it, in reading order. */
    Stream<Section> all() {
        var all = new ArrayList<Section>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Section> all) {
        all.add(this);
        children.forEach(child -> child.addTo(all));
    }

    /** Whether its own words say that it comments on the plan. */
    boolean isAside() {
        var known = aside;
        if (known == null) {
            known = PlanFinder.isAside(text);
            aside = known;
        }
        return known;
    }
}
