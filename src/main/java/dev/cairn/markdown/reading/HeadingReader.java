package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Periods;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a heading apart: decoration, numbering, label, title, stated lengths. */
final class HeadingReader {
    private static final Pattern NUMBERING = Pattern.compile(
            "(?:\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s*(?=\\D)|\\d{1,3}(?:\\.\\d{1,3})+\\s+|\\d{1,3}\\s+[-–—:]\\s+|[IVX]{1,5}[.)]\\s+|[A-Z][.)]\\s+|#\\d{1,3}:?\\s+|[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]\\s*)");
    /** "Q1 2025" has no other name than that. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final Pattern FOOTNOTE = Pattern.compile("\\s?\\[\\^[^\\]\\s]{1,30}]");
    private static final Pattern LEADING_SEPARATOR = Pattern.compile("^[\\s:：\\-–—|.,·•>→]+");
    private static final String TRAILING_SEPARATORS = " \t\n\u000B\f\r:：-–—|,·•";
    private static final Pattern SEGMENT = Pattern.compile("\\s[-–—|·•]\\s|\\s[-–—](?=\\d)|[:,]\\s");

    private HeadingReader() {}

    static HeadingText read(String text) {
        return read(text, false);
    }

    /** @param loose whether "Week 1 Basics", without a separator, is counted as week 1 as well */
    static HeadingText read(String text, boolean loose) {
        var start = start(text, loose);
        var period = start.period();
        var rest = period == null ? start.text() : start.text().substring(period.rest());
        return finish(text, rest, period, start.numbered(), start.icon());
    }

    /** How a heading counts its place; null where it does not. */
    static @Nullable Period period(String text) {
        return start(text, false).period();
    }

    /** How a heading begins, and its text from the label on. */
    private record Start(@Nullable Period period, boolean numbered, String text, String icon) {}

    private static Start start(String text, boolean loose) {
        var bare = Decoration.off(withoutFootnotes(withPlainBrackets(text)));
        var period = period(bare.text(), loose);
        var numbering = NUMBERING.matcher(bare.text());
        if (period == null
                && numbering.lookingAt()
                && numbering.end() < bare.text().length()) {
            var rest = bare.text().substring(numbering.end());
            return new Start(period(rest, loose), true, rest, bare.icon());
        }
        return new Start(period, false, bare.text(), bare.icon());
    }

    private static String withoutFootnotes(String text) {
        return text.contains("[^") ? FOOTNOTE.matcher(text).replaceAll("") : text;
    }

    /** Whether a heading may begin with a label that no separator follows. */
    static boolean mayBeLoose(String text) {
        var rest = Decoration.off(text).text();
        var numbering = NUMBERING.matcher(rest);
        return Periods.at(rest).isPresent()
                || numbering.lookingAt()
                        && Periods.at(rest.substring(numbering.end())).isPresent();
    }

    private static HeadingText finish(
            String text, String behindLabel, @Nullable Period period, boolean numbered, String icon) {
        var stated = HeadingText.Stated.NOTHING;
        var rest = behindLabel.strip();
        var remark = "";
        if (period != null && !rest.isEmpty() && "([".indexOf(rest.charAt(0)) >= 0) {
            int close = rest.indexOf(rest.charAt(0) == '(' ? ')' : ']');
            if (close > 1) {
                var aside = rest.substring(1, close);
                var inner = StatedLengths.read(aside);
                rest = LEADING_SEPARATOR.matcher(rest.substring(close + 1)).replaceFirst("");
                if (inner != null) {
                    stated = stated.and(inner);
                } else if (rest.isBlank()) {
                    rest = aside;
                } else {
                    remark = " (" + aside + ")";
                }
            }
        }
        var outer = Decoration.off(rest);
        rest = withoutTrailingSeparators(outer.text());
        while (true) {
            var cut = trailing(rest);
            if (cut == null) {
                break;
            }
            stated = stated.and(cut.stated());
            rest = withoutTrailingSeparators(cut.before());
        }
        var last = Decoration.off(rest);
        rest = withoutTrailingSeparators(last.text()).strip();
        if (period != null) {
            rest = YEAR.matcher(rest).matches() ? period.label() + " " + rest : withoutBrackets(rest);
        }
        rest += remark;
        var title = rest.isEmpty() ? (period == null ? text.strip() : period.label()) : rest;
        var found = !icon.isEmpty() ? icon : outer.icon().isEmpty() ? last.icon() : outer.icon();
        return new HeadingText(period, numbered, title.isEmpty() ? "…" : title, found, stated);
    }

    private static String withoutTrailingSeparators(String text) {
        int end = text.length();
        while (end > 0 && TRAILING_SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** "Week 1 (1-7 January)" is called "1-7 January". */
    private static String withoutBrackets(String title) {
        boolean wrapped = title.startsWith("(") && title.indexOf(')') == title.length() - 1 && title.length() > 2;
        return wrapped ? title.substring(1, title.length() - 1).strip() : title;
    }

    private static @Nullable Period period(String text, boolean loose) {
        return Periods.at(text)
                .filter(period -> period.strict() || loose)
                .filter(period -> period.rest() > 0)
                .orElse(null);
    }

    private record Cut(String before, HeadingText.Stated stated) {}

    /** Takes a stated length off the end: in brackets, or behind a dash. */
    private static @Nullable Cut trailing(String text) {
        var rest = text.strip();
        if (rest.endsWith(")") || rest.endsWith("]")) {
            int open = opening(rest);
            var stated = open < 0 ? null : StatedLengths.read(rest.substring(open + 1, rest.length() - 1));
            return stated == null ? null : new Cut(rest.substring(0, open), stated);
        }
        int at = -1;
        int end = -1;
        for (var segment = SEGMENT.matcher(rest); segment.find(); ) {
            at = segment.start();
            end = segment.end();
        }
        var stated = at <= 0 ? StatedLengths.readAlone(rest) : StatedLengths.readAlone(rest.substring(end));
        return stated == null ? null : new Cut(at <= 0 ? "" : rest.substring(0, at), stated);
    }

    private static int opening(String text) {
        char close = text.charAt(text.length() - 1);
        char open = close == ')' ? '(' : '[';
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            depth += text.charAt(i) == close ? 1 : text.charAt(i) == open ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Full-width and lenticular brackets and colons as plain ones, character for character. */
    private static String withPlainBrackets(String text) {
        return text.replace('（', '(')
                .replace('）', ')')
                .replace('［', '[')
                .replace('］', ']')
                .replace('【', '[')
                .replace('】', ']')
                .replace('：', ':')
                .replace('\u00A0', ' ');
    }
}
