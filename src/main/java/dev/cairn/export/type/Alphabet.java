package dev.cairn.export.type;

import dev.cairn.drawing.Face;
import dev.cairn.drawing.Weight;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The letters of one weight, character by character, each looked for once. Safe to use on any thread. */
final class Alphabet {
    /** So many are looked up without a map: Latin, Greek, Cyrillic. */
    private static final int USUAL = 0x530;

    private final Weight weight;
    private final Case fonts;
    private final @Nullable Glyph[] usual = new @Nullable Glyph[USUAL];
    private final ConcurrentMap<Integer, Optional<Glyph>> others = new ConcurrentHashMap<>();

    Alphabet(Weight weight, Case fonts) {
        this.weight = weight;
        this.fonts = fonts;
    }

    /** The letter of a character that stands for itself; null where its neighbours or its direction have to be known. */
    @Nullable
    Glyph alone(int c) {
        if (c >= ' ' && c < USUAL) {
            var glyph = usual[c];
            if (glyph == null && standsAlone(c)) {
                glyph = any(c);
                usual[c] = glyph;
            }
            return glyph;
        }
        return others.computeIfAbsent(c, it -> standsAlone(it) ? Optional.of(any(it)) : Optional.empty())
                .orElse(null);
    }

    private static boolean standsAlone(int c) {
        return Alone.is(c) && Clean.fine(c) && !Clean.unseen(c);
    }

    /** The letter of any character, without regard to what is beside it: at the worst its code. */
    Glyph any(int c) {
        return bundled(c).or(() -> fonts.system(c, weight)).or(() -> plainer(c)).orElseGet(() -> fonts.mark(c));
    }

    private Optional<Glyph> bundled(int c) {
        for (Face face : new Face[] {Face.of(weight), Face.SYMBOLS, Face.EMOJI}) {
            var font = fonts.bundled(face);
            if (font.glyph(c) != 0) {
                return Optional.of(font.set(c));
            }
        }
        return Optional.empty();
    }

    /** The same character without its airs, where it is only another form of one: wide, bold, in a circle. */
    private Optional<Glyph> plainer(int c) {
        var plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (plain.codePointCount(0, plain.length()) != 1 || plain.codePointAt(0) == c) {
            return Optional.empty();
        }
        return bundled(plain.codePointAt(0))
                .map(it -> Glyph.of(it.source(), it.code(), Character.toString(c), it.advance()));
    }
}
