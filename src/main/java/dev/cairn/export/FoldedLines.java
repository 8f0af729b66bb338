package dev.cairn.export;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file, folded as RFC 5545 (3.1) has it: at most 75 octets each, and never inside a character. */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private FoldedLines() {}

    /** @param text with its lines folded anywhere, or not at all, each ended by CR and LF */
    static byte[] of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / LONGEST * FOLD.length());
        for (String line : text.replace(FOLD, "").split(END)) {
            fold(line, folded);
            folded.append(END);
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder folded) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int octets = octets(point);
            if (used + octets > LONGEST) {
                folded.append(FOLD);
                used = 1;
            }
            folded.appendCodePoint(point);
            used += octets;
            i += Character.charCount(point);
        }
    }

    private static int octets(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
