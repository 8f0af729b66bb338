package dev.cairn.markdown.text;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest encoding of text that is not UTF-8: an East Asian one where the bytes fit it and give mostly its own characters,
 * Cyrillic where whole words are made of high letters, else the system's own encoding if it is a Western one, else windows-1252.
 */
final class CharsetGuess {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        for (var name : List.of("GB18030", "Shift_JIS", "EUC-KR", "Big5")) {
            var charset = known(name);
            if (charset != null && fits(bytes, charset, name)) {
                return charset;
            }
        }
        var cyrillic = known("windows-1251");
        if (cyrillic != null && highWords(bytes) > 0.5) {
            return cyrillic;
        }
        var system = known(System.getProperty("native.encoding", ""));
        return system != null && system.name().startsWith("windows-125") ? system : WESTERN;
    }

    private static @Nullable Charset known(String name) {
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** Fits if every byte is understood, and the high characters are common ones of the language that uses it. */
    private static boolean fits(byte[] bytes, Charset charset, String name) {
        var text = Decoder.strict(bytes, 0, charset);
        if (text == null) {
            return false;
        }
        int own = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            if (belongs(c, name)) {
                own++;
            } else {
                other++;
            }
        }
        return own >= 4 && own > 4 * other;
    }

    private static boolean belongs(char c, String name) {
        boolean punctuation = c >= 0x3000 && c <= 0x3030 || c >= 0xFF00 && c <= 0xFF65;
        boolean han = c >= 0x4E00 && c <= 0x9FA5;
        return switch (name) {
            case "Shift_JIS" -> punctuation || c >= 0x3040 && c <= 0x30FF || han;
            case "EUC-KR" -> c >= 0xAC00 && c <= 0xD7A3;
            default -> punctuation || han;
        };
    }

    /** The share of high bytes that stand next to another one: most in Cyrillic words, few in accented Latin ones. */
    private static double highWords(byte[] bytes) {
        int high = 0;
        int beside = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (letter(bytes[i])) {
                high++;
                if (i > 0 && letter(bytes[i - 1]) || i + 1 < bytes.length && letter(bytes[i + 1])) {
                    beside++;
                }
            }
        }
        return high == 0 ? 0 : (double) beside / high;
    }

    private static boolean letter(byte b) {
        return (b & 0xFF) >= 0xC0;
    }
}
