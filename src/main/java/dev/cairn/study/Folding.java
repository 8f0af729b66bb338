package dev.cairn.study;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text as a search sees it: without case and accents, "Élan" as "elan" and "Straße" as "strasse".
 *
 * <p>Remembers where each folded character came from, so that a match can be marked in the text as it was written.
 */
final class Folding {
    private final String folded;
    private final int[] origins;

    private Folding(String folded, int[] origins) {
        this.folded = folded;
        this.origins = origins;
    }

    /** The folded text alone. */
    static String fold(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : withOrigins(text).folded;
    }

    /** The folded text with its origins. */
    static Folding withOrigins(String text) {
        var folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 8];
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            var plain = foldOne(codePoint);
            if (folded.length() + plain.length() > origins.length) {
                origins = Arrays.copyOf(origins, 2 * (folded.length() + plain.length()));
            }
            Arrays.fill(origins, folded.length(), folded.length() + plain.length(), at);
            folded.append(plain);
            at += Character.charCount(codePoint);
        }
        return new Folding(folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    private static String foldOne(int codePoint) {
        if (codePoint < 0x80) {
            return Character.toString(Character.toLowerCase(codePoint));
        }
        if (codePoint == 'ß' || codePoint == 'ẞ') {
            return "ss";
        }
        var parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        var plain = new StringBuilder();
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    int indexOf(String foldedWord, int from) {
        return folded.indexOf(foldedWord, from);
    }

    /** Where the folded character at an index came from in the original text. */
    int origin(int index) {
        return origins[index];
    }
}
