package dev.cairn.markdown.reading;

/** Lines that show nothing by themselves: rules, comments, anchors, tags, definitions of links. */
final class InvisibleLine {
    private InvisibleLine() {}

    static boolean is(String line) {
        var text = withoutQuoteMarks(line);
        return text.isEmpty() || isRule(text) || isDefinition(text) || isMarkup(text);
    }

    private static String withoutQuoteMarks(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == '>' || Character.isWhitespace(line.charAt(start)))) {
            start++;
        }
        return line.substring(start).strip();
    }

    private static boolean isRule(String text) {
        char mark = text.charAt(0);
        return "-*_=".indexOf(mark) >= 0 && text.chars().allMatch(c -> c == mark || c == ' ');
    }

    private static boolean isDefinition(String text) {
        int close = text.indexOf("]:");
        return text.charAt(0) == '[' && close > 1 && text.charAt(1) != '^' && text.indexOf(']') == close;
    }

    /** Nothing but tags and comments. */
    private static boolean isMarkup(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int close = text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
            if (close < 0) {
                return false;
            }
            int comment = text.startsWith("<!--", at) ? text.indexOf("-->", at) : -2;
            if (comment == -1) {
                return false;
            }
            at = comment >= 0 ? comment + 3 : close + 1;
        }
        return true;
    }
}
