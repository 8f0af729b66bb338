package dev.cairn.markdown.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds checkboxes in source lines. As GitHub Flavored Markdown has them, a box is {@code [ ]}, {@code [x]} or {@code [X]} at the
 * beginning of a list item with blanks and text behind it; a check mark between the brackets is understood as well.
 */
final class Boxes {
    private static final String TICKS = "✓✔✅☑√🗸🗹";
    private static final int LONGEST_MARK = 3;
    private static final Pattern NEARLY = Pattern.compile("\\[(?:\\s{0,4}|\\s?[-/><?!*~+.xX]\\s?)\\]\\s\\s*\\S");

    private Boxes() {}

    /** The box at a place of a line; null where there is none. */
    static @Nullable Box at(String source, int column, int line) {
        int close = close(source, column);
        if (close < 0 || close + 1 >= source.length() || !isBlank(source.charAt(close + 1))) {
            return null;
        }
        return box(source, column, close, line);
    }

    private static Box box(String source, int column, int close, int line) {
        boolean done = !isOpen(source, column, close);
        int bracket = 0;
        for (int i = 0; i <= column; i++) {
            bracket += source.charAt(i) == '[' ? 1 : 0;
        }
        return new Box(done, line, bracket);
    }

    /** Whether a text begins with what looks like a box, whatever follows it. */
    static boolean isMark(String text) {
        return close(text, 0) > 0;
    }

    /** Whether a text begins with what its writer may take for a box, though it is none: "[/] begun", "[-] dropped", "[x]done". */
    static boolean isNearly(String text) {
        return text.startsWith("[")
                && (NEARLY.matcher(text).lookingAt() && close(text, 0) < 0
                        || isMark(text) && length(text) < text.length());
    }

    /** How many characters the box at the beginning of a text takes, with the blanks behind it. */
    static int length(String text) {
        int end = close(text, 0) + 1;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the box that opens at a place closes; -1 where there is no box. */
    private static int close(String source, int column) {
        if (column >= source.length() || source.charAt(column) != '[') {
            return -1;
        }
        int close = source.indexOf(']', column + 2, Math.min(source.length(), column + 2 + LONGEST_MARK));
        if (close < 0) {
            return -1;
        }
        var mark = source.substring(column + 1, close).replace("\uFE0F", "");
        boolean known = mark.equals(" ")
                || mark.equals("\t")
                || mark.equals("\u00A0")
                || mark.equalsIgnoreCase("x")
                || TICKS.contains(mark);
        return known && !mark.isEmpty() ? close : -1;
    }

    private static boolean isOpen(String source, int column, int close) {
        return source.substring(column + 1, close).replace('\u00A0', ' ').isBlank();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The boxes of a table row in order: those that begin a cell or follow a {@code <br>}, a list marker before them or not. */
    static List<Box> inRow(String source, int line) {
        var boxes = new ArrayList<Box>();
        int bracket = 0;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) != '[') {
                continue;
            }
            bracket++;
            int close = close(source, i);
            if (close > 0 && beginsSegment(source, i) && endsSegment(source, close + 1)) {
                boxes.add(new Box(!isOpen(source, i, close), line, bracket));
            }
        }
        return boxes;
    }

    private static boolean beginsSegment(String source, int at) {
        int i = at - 1;
        while (i >= 0 && (isBlank(source.charAt(i)) || "-*+".indexOf(source.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || source.charAt(i) == '|' || source.charAt(i) == '>';
    }

    private static boolean endsSegment(String source, int at) {
        return at >= source.length()
                || isBlank(source.charAt(at))
                || source.charAt(at) == '|'
                || source.charAt(at) == '<';
    }
}
