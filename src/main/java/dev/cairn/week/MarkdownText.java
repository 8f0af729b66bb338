package dev.cairn.week;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Any text as Markdown that is read as exactly that text (CommonMark 0.31, 2.4 and 6, with the strikethrough and mathematics that
 * some readers add).
 */
final class MarkdownText {
    /** What can begin or end something inside a line. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~|$]|&(?=#?\\w{1,32};)|!(?=\\[)");

    /** What changes the direction of all that follows, and of which a title may have forgotten the end. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");

    private static final String NOTHING = "–";
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private MarkdownText() {}

    /**
     * One line of plain text, to stand inside a paragraph, a list item or a heading, with something before it. What is written from right
     * to left does not turn what stands beside it; nothing at all is a dash.
     */
    static String line(String text) {
        var plain = DIRECTIONS
                .matcher(text.codePoints()
                        .map(it -> Character.isISOControl(it) || it == 0x2028 || it == 0x2029 ? ' ' : it)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                .replaceAll("")
                .strip()
                .replaceAll(" {2,}", " ");
        if (plain.isEmpty()) {
            return NOTHING;
        }
        var escaped = SPECIAL.matcher(plain).replaceAll(it -> Matcher.quoteReplacement("\\" + it.group()));
        return RIGHT_TO_LEFT.matcher(escaped).find() ? ISOLATE + escaped + END : escaped;
    }

    /** Markdown of the learner as a quote; whatever it begins ends with it. */
    static String quote(String markdown, String indent) {
        return lines(markdown).stream()
                .map(it -> it.isEmpty() ? indent + ">" : indent + "> " + it)
                .collect(Collectors.joining("\n"));
    }

    /** Markdown of the learner, from its first line with words to the last, as written: an indent may be code, two spaces a line's end. */
    static List<String> lines(String markdown) {
        var all = new ArrayList<>(
                markdown.lines().map(it -> it.isBlank() ? "" : it).toList());
        while (!all.isEmpty() && all.getFirst().isEmpty()) {
            all.removeFirst();
        }
        while (!all.isEmpty() && all.getLast().isEmpty()) {
            all.removeLast();
        }
        return all;
    }
}
