package dev.cairn.export.type;

import dev.cairn.drawing.Face;
import dev.cairn.drawing.Weight;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets texts of one weight in which letters join, carry marks, or run from right to left. */
final class Composer {
    /** What readers take for one letter: Unicode Standard Annex 29. */
    static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final int AS_PICTURE = 0xFE0F;
    /** Characters that look the other way where the text does, each beside its mirror. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥⟨⟩";

    private final Weight weight;
    private final Case fonts;
    private final Alphabet alphabet;

    Composer(Weight weight, Case fonts, Alphabet alphabet) {
        this.weight = weight;
        this.fonts = fonts;
        this.alphabet = alphabet;
    }

    /** What sets a piece of text: letter by letter, or as a run in one font. */
    private sealed interface Way {
        /** Letter by letter, from that face if it is said. */
        record Letters(@Nullable Face face) implements Way {}

        record Bundled(Face face) implements Way {}

        record Found(SystemFont font) implements Way {}
    }

    private record Piece(Way way, StringBuilder text) {}

    Line compose(String text) {
        var clean = Normalizer.normalize(Clean.of(text), Normalizer.Form.NFC);
        if (clean.isEmpty()) {
            return Line.of(List.of());
        }
        var bidi = new Bidi(clean, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var order = new Integer[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        var glyphs = new ArrayList<Glyph>();
        for (int run : order) {
            var part = clean.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            glyphs.addAll(run(part, bidi.getRunLevel(run) % 2 == 1));
        }
        return Line.of(glyphs);
    }

    private List<Glyph> run(String text, boolean rightToLeft) {
        var pieces = pieces(text);
        var glyphs = new ArrayList<Glyph>();
        for (Piece piece : rightToLeft ? pieces.reversed() : pieces) {
            glyphs.addAll(piece(piece, rightToLeft));
        }
        return glyphs;
    }

    /** Neighbours that are set the same way are set together, so that they can join. */
    private List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            var cluster = clusters.group();
            var way = way(cluster);
            if (pieces.isEmpty() || !pieces.getLast().way().equals(way)) {
                pieces.add(new Piece(way, new StringBuilder()));
            }
            pieces.getLast().text().append(cluster);
        }
        return pieces;
    }

    private Way way(String cluster) {
        int[] seen = cluster.codePoints().filter(c -> !Clean.unseen(c)).toArray();
        boolean picture = cluster.indexOf(AS_PICTURE) >= 0;
        if (seen.length == 0 || seen.length == 1 && !picture && alphabet.alone(seen[0]) != null) {
            return new Way.Letters(null);
        }
        if (seen.length == 1 && picture && has(Face.EMOJI, seen)) {
            return new Way.Letters(Face.EMOJI);
        }
        if ((picture || seen.length > 1 || isPicture(seen[0])) && has(Face.EMOJI, seen)) {
            return new Way.Bundled(Face.EMOJI);
        }
        if (has(Face.of(weight), seen)) {
            return new Way.Bundled(Face.of(weight));
        }
        return fonts.system(seen, weight).<Way>map(Way.Found::new).orElseGet(() -> new Way.Letters(null));
    }

    private static boolean isPicture(int c) {
        return Character.isEmojiPresentation(c);
    }

    private boolean has(Face face, int... characters) {
        var font = fonts.bundled(face);
        for (int c : characters) {
            if (font.glyph(c) == 0) {
                return false;
            }
        }
        return true;
    }

    private List<Glyph> piece(Piece piece, boolean rightToLeft) {
        var text = piece.text().toString();
        Optional<List<Glyph>> shaped = switch (piece.way()) {
            case Way.Letters letters -> Optional.empty();
            case Way.Bundled font -> fonts.shape(font.face(), text, rightToLeft);
            case Way.Found font -> fonts.shape(font.font(), text, rightToLeft);
        };
        var face = piece.way() instanceof Way.Letters letters ? letters.face() : null;
        return shaped.orElseGet(() -> letters(text, face, rightToLeft));
    }

    private List<Glyph> letters(String text, @Nullable Face face, boolean rightToLeft) {
        var glyphs = new ArrayList<Glyph>();
        for (int c : text.codePoints().filter(c -> !Clean.unseen(c)).toArray()) {
            if (face != null) {
                glyphs.add(fonts.bundled(face).set(c));
            } else {
                glyphs.add(rightToLeft ? mirrored(c) : alphabet.any(c));
            }
        }
        return rightToLeft ? glyphs.reversed() : glyphs;
    }

    private Glyph mirrored(int c) {
        int place = MIRRORED.indexOf(c);
        if (place < 0) {
            return alphabet.any(c);
        }
        // Read back, it is what is seen: programs that read pages turn it round again.
        return alphabet.any(MIRRORED.charAt(place ^ 1));
    }
}
