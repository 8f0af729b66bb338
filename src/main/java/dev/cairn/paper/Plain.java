package dev.cairn.paper;

/** Texts as they can be set in lines. */
final class Plain {
    private static final int TWO_DIGITS = 0x10000;

    private Plain() {}

    /**
     * The text on one line: each run of white space and control characters is a blank, and what only steers the direction of letters, or is
     * no character at all, is left out, since a line that is broken would tear its pairs apart.
     */
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                blank = !plain.isEmpty();
            } else if (!left(c)) {
                if (blank) {
                    plain.append(' ');
                    blank = false;
                }
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }

    /** The text on one line; a dash where nothing of it is to be seen. */
    static String orDash(String text) {
        var plain = of(text);
        return plain.isEmpty() ? "–" : plain;
    }

    private static boolean left(int c) {
        boolean lone = c < TWO_DIGITS && Character.isSurrogate((char) c);
        boolean steers = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean nothing = c >= 0xFFF9 && c <= 0xFFFB || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE;
        return lone || steers || nothing;
    }
}
