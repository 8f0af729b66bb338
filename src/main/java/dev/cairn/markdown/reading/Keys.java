package dev.cairn.markdown.reading;

import dev.cairn.roadmap.Key;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives out keys: the beginning of SHA-256 over where a node stands (headings without numbers), its normalised text, and its turn
 * among equals, in base 32. What changes elsewhere in the document does not change them.
 */
final class Keys {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 12;

    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<Key> given = new HashSet<>();
    private final MessageDigest digest;

    Keys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The key of a node below a path of headings. Keys are asked for in reading order. */
    Key next(String path, String text) {
        var place = path + '\u0001' + normalised(text);
        int turn = turns.merge(place, 1, Integer::sum);
        var key = key(place + '\u0001' + turn);
        while (!given.add(key)) {
            key = key(key + place);
        }
        return key;
    }

    /** A path one heading longer. */
    static String below(String path, String heading) {
        return path + '\u0002' + normalised(heading);
    }

    /** Letters and digits alone, in lower case: markup, punctuation and decoration come and go. */
    static String normalised(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.MATH_SYMBOL) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            i += Character.charCount(c);
        }
        return out.toString().strip();
    }

    private Key key(String place) {
        byte[] hash = digest.digest(place.getBytes(StandardCharsets.UTF_8));
        var value = new StringBuilder(LENGTH);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | hash[i] & 0xFF;
        }
        for (int i = 0; i < LENGTH; i++) {
            value.append(DIGITS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
        }
        return new Key(value.toString());
    }
}
