package dev.cairn.export.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters put together of several, each such group as one: what is read there is one piece of text, and a reader of the page that looks for gaps
 * between letters finds none inside it. Each is numbered when it is first seen.
 */
final class Clusters implements Outlines {
    private final Map<List<Glyph>, Integer> numbers = new HashMap<>();
    private final List<List<Glyph>> groups = new ArrayList<>();

    @Override
    public String name() {
        return "Groups";
    }

    /** @param group at least one, all with the same text */
    synchronized Glyph join(List<Glyph> group) {
        var first = group.getFirst();
        if (group.size() == 1) {
            return first;
        }
        double advance = 0;
        for (Glyph glyph : group) {
            advance += glyph.advance();
        }
        int number = numbers.computeIfAbsent(List.copyOf(group), it -> {
            groups.add(it);
            return groups.size() - 1;
        });
        return Glyph.of(this, number, first.text(), advance);
    }

    private synchronized List<Glyph> group(int number) {
        return groups.get(number);
    }

    @Override
    public Path2D outline(int number) {
        var whole = new Path2D.Double();
        double pen = 0;
        for (Glyph glyph : group(number)) {
            var part = switch (glyph.source()) {
                case Bundled font -> font.outline(glyph.code());
                case Outlines font -> font.outline(glyph.code());
            };
            var place = AffineTransform.getTranslateInstance((pen + glyph.dx()) * 1000, glyph.dy() * 1000);
            whole.append(part.getPathIterator(place), false);
            pen += glyph.advance();
        }
        return whole;
    }
}
