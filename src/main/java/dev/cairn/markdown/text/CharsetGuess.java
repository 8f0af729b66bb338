package dev.cairn.markdown.text;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest encoding of text that is not UTF-8: an East Asian one where the bytes fit it and give mostly its own characters,
 * Cyrillic where whole words are made of high letters, else the system's own encoding if it is a Western one, else windows-1252.
 */
final class CharsetGuess {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final double MOSTLY = 0.5;

    private static final Map<String, Predicate<Character>> EAST_ASIAN = Map.of(
            "Shift_JIS", CharsetGuess::isKana,
            "EUC-JP", CharsetGuess::isKana,
            "EUC-KR", CharsetGuess::isHangul,
            "GB18030", c -> "的一是不了在人有我学习第周个基础阶段时间和程项目：（），".indexOf(c) >= 0,
            "Big5", c -> "的一是不了在人有我學習第週個基礎階段時間和程項目：（），".indexOf(c) >= 0);

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        Charset likeliest = null;
        double best = 0;
        for (var candidate : EAST_ASIAN.entrySet()) {
            var charset = known(candidate.getKey());
            double share = charset == null ? 0 : share(bytes, charset, candidate.getValue());
            if (share > best) {
                best = share;
                likeliest = charset;
            }
        }
        if (likeliest != null) {
            return likeliest;
        }
        var cyrillic = known("windows-1251");
        if (cyrillic != null && highWords(bytes) > MOSTLY) {
            return cyrillic;
        }
        var system = known(System.getProperty("native.encoding", ""));
        return system != null && system.name().startsWith("windows-125") ? system : WESTERN;
    }

    private static @Nullable Charset known(String name) {
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** The share of characters that every text of the language is full of; 0 where the bytes do not fit the encoding. */
    private static double share(byte[] bytes, Charset charset, Predicate<Character> common) {
        var text = Decoder.strict(bytes, 0, charset);
        if (text == null) {
            return 0;
        }
        int high = 0;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                high++;
                found += common.test(text.charAt(i)) ? 1 : 0;
            }
        }
        return found < 2 || found * 12 < high ? 0 : (double) found / high;
    }

    private static boolean isKana(char c) {
        return c >= 0x3041 && c <= 0x30FE;
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
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
