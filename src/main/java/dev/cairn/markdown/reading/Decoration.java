package dev.cairn.markdown.reading;

/** What headings are decorated with: emoji, symbols, bullets at their ends. */
final class Decoration {
    private Decoration() {}

    /**
     * A text and its decoration.
     *
     * @param icon the first emoji taken off; empty where there was none
     */
    record Bare(String text, String icon) {}

    static Bare off(String decorated) {
        int start = 0;
        int end = decorated.length();
        var icon = "";
        while (start < end && isDecoration(decorated, start, end)) {
            int length = clusterLength(decorated, start, end);
            if (icon.isEmpty() && isPicture(decorated.codePointAt(start))) {
                icon = decorated.substring(start, start + length);
            }
            start += length;
        }
        while (end > start) {
            int last = clusterStart(decorated, start, end);
            if (!isDecoration(decorated, last, end)) {
                break;
            }
            if (isPicture(decorated.codePointAt(last))) {
                icon = icon.isEmpty() ? decorated.substring(last, end) : icon;
            }
            end = last;
        }
        return start >= end ? new Bare(decorated.strip(), "") : new Bare(decorated.substring(start, end), icon);
    }

    private static boolean isDecoration(String text, int at, int end) {
        int c = text.codePointAt(at);
        if (c >= '0' && c <= '9') {
            return at + 1 < end && isKeycap(text.charAt(at + 1));
        }
        return isPicture(c) || isJoiner(c) || Character.isWhitespace(c) || c == 0xA0 || c == 0x20E3;
    }

    private static boolean isKeycap(char c) {
        return c == 0xFE0F || c == 0x20E3;
    }

    private static boolean isPicture(int c) {
        if (c < 0x80) {
            return false;
        }
        return Character.isEmoji(c) || Character.getType(c) == Character.OTHER_SYMBOL || c == 0x2022;
    }

    private static boolean isJoiner(int c) {
        return c == 0xFE0F || c == 0x200D || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static int clusterLength(String text, int at, int end) {
        int length = Character.charCount(text.codePointAt(at));
        while (at + length < end) {
            int next = text.codePointAt(at + length);
            boolean joined = text.codePointBefore(at + length) == 0x200D && isPicture(next);
            if (!isJoiner(next) && next != 0x20E3 && !joined) {
                break;
            }
            length += Character.charCount(next);
        }
        return length;
    }

    private static int clusterStart(String text, int start, int end) {
        int at = text.offsetByCodePoints(end, -1);
        while (at > start) {
            int c = text.codePointAt(at);
            int before = text.codePointBefore(at);
            boolean keycap = c == 0x20E3 || c == 0xFE0F && before >= '0' && before <= '9';
            if (!isJoiner(c) && before != 0x200D && !keycap) {
                break;
            }
            at -= Character.charCount(before);
        }
        return at;
    }
}
