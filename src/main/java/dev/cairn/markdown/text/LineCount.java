package dev.cairn.markdown.text;

/** Walks over the places of a character in a text, and counts lines on the way as Markdown does: LF, CR LF and CR end a line. */
final class LineCount {
    private final String text;
    private int at = -1;
    private int line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /** Goes to the next place of the character; false where there is none. */
    boolean next(char wanted) {
        for (int i = at + 1; i < text.length(); i++) {
            if (endsLine(text, i - 1)) {
                line++;
            }
            if (text.charAt(i) == wanted) {
                at = i;
                return true;
            }
        }
        return false;
    }

    /** The line of the present place, counted from 1. */
    int line() {
        return line;
    }

    private static boolean endsLine(String text, int i) {
        if (i < 0) {
            return false;
        }
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }
}
