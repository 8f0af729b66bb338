package dev.cairn.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as their widest cell. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** @param sides a letter for each column: {@code l} for left, {@code r} for right */
    Columns(String sides) {
        right = new boolean[sides.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = sides.charAt(i) == 'r';
        }
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var blank = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP).append(right[i] ? blank + row.get(i) : row.get(i) + blank);
        }
        return line.toString().stripTrailing();
    }

    /** A text of at most so many columns, an ellipsis at its end where it was longer. */
    static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        var kept = new StringBuilder();
        int width = 1;
        for (int point : text.codePoints().toArray()) {
            width += width(point);
            if (width > most) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** How many columns of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(point) || isWide(point) ? 2 : 1;
    }

    /** Kana, Hangul, full-width forms, and the emoji terminals draw in two cells. */
    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115f
                || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60
                || point >= 0x1f300 && point <= 0x1faff
                || Character.isEmojiPresentation(point);
    }
}
