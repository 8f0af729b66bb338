package dev.cairn.export.type;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.TextStyle;
import dev.cairn.drawing.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets texts, and says how wide they become: the figures are those of what is then drawn. Any text can be set; characters that no font of the
 * application or the computer has are shown by their code. Safe to use on any thread; fonts are opened when first needed.
 */
public final class Letters implements Measure {
    /** So many texts that had to be composed are kept. */
    private static final int KEPT = 2_000;

    private final Map<Weight, Setter> setters = new EnumMap<>(Weight.class);

    public Letters(Faces faces) {
        var fonts = new Case(faces);
        for (Weight weight : Weight.values()) {
            setters.put(weight, new Setter(weight, fonts));
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return setter(style.weight()).width(text) * style.size();
    }

    /** A text from left to right as it is drawn. */
    public Line set(String text, Weight weight) {
        return setter(weight).set(text);
    }

    /** The characters of a text that no font has, in order. */
    public Set<Integer> unknown(String text, Weight weight) {
        var unknown = new TreeSet<Integer>();
        for (Glyph glyph : set(text, weight).glyphs()) {
            if (glyph.source() instanceof Marks) {
                unknown.add(glyph.code());
            }
        }
        return unknown;
    }

    private Setter setter(Weight weight) {
        return Objects.requireNonNull(setters.get(weight));
    }

    /** One weight. */
    private static final class Setter {
        private final Alphabet alphabet;
        private final Composer composer;
        private final Map<String, Line> composed = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Line> eldest) {
                return size() > KEPT;
            }
        });

        Setter(Weight weight, Case fonts) {
            alphabet = new Alphabet(weight, fonts);
            composer = new Composer(weight, fonts, alphabet);
        }

        double width(String text) {
            double width = 0;
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                var glyph = alphabet.alone(c);
                if (glyph == null) {
                    return compose(text).width();
                }
                width += glyph.advance();
                i += Character.charCount(c);
            }
            return width;
        }

        Line set(String text) {
            var alone = alone(text);
            return alone == null ? compose(text) : Line.of(alone);
        }

        private @Nullable List<Glyph> alone(String text) {
            var glyphs = new ArrayList<Glyph>(text.length());
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                var glyph = alphabet.alone(c);
                if (glyph == null) {
                    return null;
                }
                glyphs.add(glyph);
                i += Character.charCount(c);
            }
            return glyphs;
        }

        private Line compose(String text) {
            var known = composed.get(text);
            if (known == null) {
                known = composer.compose(text);
                composed.put(text, known);
            }
            return known;
        }
    }
}
