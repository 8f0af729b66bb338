package dev.cairn.export;

/** Texts as a calendar file can hold them: what it escapes is left to whoever writes it. */
final class CalendarText {
    private static final int REPLACEMENT = 0xFFFD;

    private CalendarText() {}

    /**
     * The same text without characters that RFC 5545 (3.1) forbids: lines end in one way, controls are left out, halves of characters
     * are replaced.
     */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (isLineEnd(c)) {
                clean.append('\n');
            } else if (Character.getType(c) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (c == '\t' || !Character.isISOControl(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** The same, on one line. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** One line as the value of a property that nobody else escapes (RFC 5545, 3.3.11). */
    static String escaped(String text) {
        return line(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
