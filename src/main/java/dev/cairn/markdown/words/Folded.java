package dev.cairn.markdown.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without case, accents, full-width forms, kinds of dashes and of digits, so that words can be compared; each of its characters knows the
 * one it came from.
 */
final class Folded {
    private static final int ASCII = 0x80;

    private final String text;
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Folded of(String source) {
        var out = new StringBuilder(source.length() + 8);
        int[] origin = new int[source.length() + 16];
        for (int i = 0; i < source.length(); ) {
            int character = source.codePointAt(i);
            int from = out.length();
            fold(character, out);
            if (origin.length < out.length() + 1) {
                origin = java.util.Arrays.copyOf(origin, out.length() * 2);
            }
            java.util.Arrays.fill(origin, from, out.length(), i);
            i += Character.charCount(character);
        }
        origin = java.util.Arrays.copyOf(origin, out.length() + 1);
        origin[out.length()] = source.length();
        return new Folded(out.toString(), origin);
    }

    static String fold(String source) {
        int at = 0;
        while (at < source.length() && isFolded(source.charAt(at))) {
            at++;
        }
        if (at == source.length()) {
            return source;
        }
        var out = new StringBuilder(source.length() + 8).append(source, 0, at);
        while (at < source.length()) {
            int character = source.codePointAt(at);
            fold(character, out);
            at += Character.charCount(character);
        }
        return out.toString();
    }

    private static boolean isFolded(char c) {
        return c < ASCII && (c < 'A' || c > 'Z');
    }

    private static void fold(int character, StringBuilder out) {
        if (character < ASCII) {
            out.append((char) Character.toLowerCase(character));
            return;
        }
        switch (character) {
            case '–', '—', '−', '‐', '‑', '‒', '―', '－' -> out.append('-');
            case '～', '〜', '∼' -> out.append('~');
            case '’', '‘', '´' -> out.append('\'');
            case 'ı' -> out.append('i');
            case 'ł', 'Ł' -> out.append('l');
            case 'ø', 'Ø' -> out.append('o');
            case '½' -> out.append(".5");
            case '¼' -> out.append(".25");
            case '¾' -> out.append(".75");
            case '、', '，' -> out.append(',');
            case '。' -> out.append('.');
            case 0xFE0F, 0x20E3, 0x200B, 0x200D, 0x200E, 0x200F, 0xFEFF -> {}
            default -> foldOther(character, out);
        }
    }

    private static void foldOther(int character, StringBuilder out) {
        if (character >= 0xAC00 && character <= 0xD7A3 || character >= 0x4E00 && character <= 0x9FFF) {
            out.appendCodePoint(character);
            return;
        }
        if (Character.isDigit(character)) {
            out.append(Character.digit(character, 10));
            return;
        }
        var parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(part -> part == 'ß' ? 's' : part)
                .forEach(out::appendCodePoint);
    }

    String text() {
        return text;
    }

    /** Where in the source a character came from; the source's length at the end. */
    int origin(int at) {
        return origin[at];
    }
}
