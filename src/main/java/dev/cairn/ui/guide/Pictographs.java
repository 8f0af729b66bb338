package dev.cairn.ui.guide;

/**
 * Pictures among the letters of a text, left out where it is drawn: few systems can draw them in the middle of text, and empty
 * boxes decorate nothing. Signs that mean something, such as arrows and plain check marks, stay.
 */
final class Pictographs {
    private static final int VARIATION = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final int DONE = '✅';
    private static final int WRONG = '❌';

    private Pictographs() {}

    /** The text without pictures, and without the blank that followed each. */
    static String without(String text) {
        var out = new StringBuilder(text.length());
        boolean left = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean picture = Character.isEmojiPresentation(c)
                    || Character.isExtendedPictographic(c) && i < text.length() && text.charAt(i) == VARIATION
                    || left && (c == VARIATION || c == JOINER);
            if (!picture && !(left && c == ' ')) {
                out.appendCodePoint(c);
            }
            left = picture;
        }
        return out.toString();
    }

    static boolean beginsWithCheck(String text) {
        return text.startsWith(Character.toString(DONE));
    }

    static boolean beginsWithCross(String text) {
        return text.startsWith(Character.toString(WRONG));
    }
}
