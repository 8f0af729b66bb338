package dev.cairn.export.type;

import dev.cairn.drawing.Face;
import dev.cairn.drawing.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The printer's case: every font there is, opened when first needed. Safe to use on any thread. */
final class Case {
    private final Faces faces;
    private final Map<Face, Bundled> bundled = new EnumMap<>(Face.class);
    private final SystemFonts system = new SystemFonts();
    private final Shaper shaper;
    private @Nullable Marks marks;

    Case(Faces faces) {
        this.faces = faces;
        this.shaper = new Shaper(faces);
    }

    synchronized Bundled bundled(Face face) {
        return bundled.computeIfAbsent(face, it -> Bundled.open(faces, it));
    }

    synchronized Glyph mark(int character) {
        var known = marks;
        if (known == null) {
            known = new Marks(bundled(Face.REGULAR));
            marks = known;
        }
        return known.set(character);
    }

    synchronized Optional<Glyph> system(int character, Weight weight) {
        var text = Character.toString(character);
        return system(text.codePoints().toArray(), weight)
                .flatMap(font -> shaper.shape(font, text, false))
                .filter(glyphs -> glyphs.size() == 1)
                .map(List::getFirst);
    }

    synchronized Optional<SystemFont> system(int[] characters, Weight weight) {
        return Optional.ofNullable(system.with(characters, weight));
    }

    synchronized Optional<List<Glyph>> shape(Face face, String run, boolean rightToLeft) {
        return shaper.shape(bundled(face), face, run, rightToLeft);
    }

    synchronized Optional<List<Glyph>> shape(SystemFont font, String run, boolean rightToLeft) {
        return shaper.shape(font, run, rightToLeft);
    }
}
