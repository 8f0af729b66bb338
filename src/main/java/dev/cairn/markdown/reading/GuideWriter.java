package dev.cairn.markdown.reading;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes guide pages: whole sections that only comment, and the prose that is left of others. */
final class GuideWriter {
    private final Context context;
    private final List<PageDraft> pages = new ArrayList<>();

    GuideWriter(Context context) {
        this.context = context;
    }

    List<PageDraft> pages() {
        return pages;
    }

    /** A page of a section and all below it. */
    void whole(Section section, @Nullable Object owner) {
        var lines = section.wholeLines();
        context.claims.claim(section.head());
        int first = section.head().last() + 1;
        page(section.text().heading(), section.line(), range(first, lines.last()), owner);
        context.claims.claim(lines);
    }

    /** A page of what nobody claimed right under a heading, if that says anything. */
    void leftovers(Section section, Heading heading, @Nullable Object owner) {
        var open = section.isEmpty() ? List.<Integer>of() : context.claims.open(section.lines());
        if (open.isEmpty()) {
            return;
        }
        page(heading, open.getFirst(), open, owner);
        open.forEach(context.claims::claim);
    }

    private static List<Integer> range(int first, int last) {
        var lines = new ArrayList<Integer>();
        for (int line = first; line <= last; line++) {
            lines.add(line);
        }
        return lines;
    }

    private void page(Heading heading, int from, List<Integer> lines, @Nullable Object owner) {
        var text = new StringBuilder();
        int before = 0;
        boolean visible = false;
        int last = from;
        for (int line : lines) {
            if (line > context.claims.count()) {
                break;
            }
            var source = context.claims.text(line);
            visible |= !InvisibleLine.is(source);
            if (!text.isEmpty()) {
                text.append(line > before + 1 ? "\n\n" : "\n");
            }
            text.append(source);
            before = line;
            last = source.isBlank() ? last : line;
        }
        if (visible) {
            var title = heading.title();
            pages.add(new PageDraft(
                    title,
                    heading.icon(),
                    new Lines(from, Math.max(from, last)),
                    text.toString().strip(),
                    owner));
        }
    }
}
