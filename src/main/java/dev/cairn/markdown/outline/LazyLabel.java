package dev.cairn.markdown.outline;

import java.util.List;

/**
 * Finds labels that were written right under a list item without a blank line between: "Resources:" or "**Week 2** - more". Markdown
 * calls such lines lazy and takes them for more of the item's text; whoever wrote them meant them to head what follows.
 */
final class LazyLabel {
    private static final int MOST_WORDS = 4;

    private LazyLabel() {}

    /** Which line of an item's text, counted from 0, is the first that is a label; -1 where none is. */
    static int in(Block.Item item, List<String> lines) {
        int count = item.own().count();
        if (count < 2
                || !item.blocks().isEmpty()
                || isQuoted(lines.get(item.own().first() - 1))) {
            return -1;
        }
        var parts = item.text().lines();
        for (int i = 1; i < count && parts.size() == count; i++) {
            if (isUnindented(lines.get(item.own().first() - 1 + i)) && isLabel(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static boolean isUnindented(String line) {
        return !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
    }

    private static boolean isLabel(Inline line) {
        var plain = line.plain();
        if (plain.isEmpty() || Character.isLowerCase(plain.codePointAt(0))) {
            return false;
        }
        var strong = line.strongStart();
        if (!strong.isEmpty()) {
            var rest =
                    plain.substring(Math.min(plain.length(), strong.length())).strip();
            return line.isStrong() || endsLabel(strong) || startsValue(rest);
        }
        return endsLabel(plain) && plain.split("\\s+").length <= MOST_WORDS;
    }

    private static boolean endsLabel(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    private static boolean startsValue(String text) {
        return text.startsWith(":")
                || text.startsWith("：")
                || text.startsWith("- ")
                || text.startsWith("– ")
                || text.startsWith("— ");
    }
}
