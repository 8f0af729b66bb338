package dev.cairn.markdown.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its unit, at a place of a folded text: "8-10 hours", "8h to 10h", "two weeks", "5+ 시간".
 *
 * @param end behind its last character
 */
record Figure(double min, double max, Amount.Unit unit, int end) {
    private static final int MOST_DIGITS = 5;
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final Map<String, Double> NUMBERS = numbers();
    private static final Map<String, Amount.Unit> UNITS = units();
    private static final WordStarts NUMBER_WORDS = new WordStarts(NUMBERS.keySet());
    private static final WordStarts UNIT_WORDS = new WordStarts(UNITS.keySet());
    private static final WordStarts BETWEEN = WORDS.starts("between");

    private static Map<String, Double> numbers() {
        var numbers = new HashMap<String, Double>();
        for (int n = 1; n <= 12; n++) {
            double number = n;
            WORDS.words("number." + n).forEach(word -> numbers.put(word, number));
        }
        var digits = "一二三四五六七八九十";
        for (int n = 1; n <= digits.length(); n++) {
            numbers.put(digits.substring(n - 1, n), (double) n);
        }
        numbers.put("两", 2.0);
        numbers.put("兩", 2.0);
        return Map.copyOf(numbers);
    }

    private static Map<String, Amount.Unit> units() {
        var units = new HashMap<String, Amount.Unit>();
        for (var unit : Amount.Unit.values()) {
            WORDS.words("unit." + unit.name().toLowerCase(Locale.ROOT)).forEach(word -> units.putIfAbsent(word, unit));
        }
        return Map.copyOf(units);
    }

    /** The figure that begins at a place; null where there is none. */
    static @Nullable Figure at(String text, int at) {
        char c = text.charAt(at);
        boolean digit =
                c >= '0' && c <= '9' || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        if (!digit && !Character.isLetter(c) || !mayBegin(text, at)) {
            return null;
        }
        var first = Written.at(text, at);
        if (first == null) {
            return null;
        }
        int behind = skip(text, skip(text, first.end(), ' ', 1), '+', 1);
        var own = unit(text, behind);
        int afterOwn = own == null ? behind : own.end();
        var range = range(text, first, afterOwn);
        if (range != null) {
            return range;
        }
        return own == null ? null : new Figure(first.value(), first.value(), own.unit(), own.end());
    }

    private static @Nullable Figure range(String text, Written first, int from) {
        int at = skip(text, from, ' ', 2);
        int between = betweenLength(text, at);
        if (between == 0) {
            return null;
        }
        int next = skip(text, at + between, ' ', 2);
        var second = next < text.length() ? Written.at(text, next) : null;
        if (second == null) {
            return null;
        }
        var unit = unit(text, skip(text, skip(text, second.end(), ' ', 1), '+', 1));
        if (unit == null) {
            return null;
        }
        double low = Math.min(first.value(), second.value());
        return new Figure(low, Math.max(first.value(), second.value()), unit.unit(), unit.end());
    }

    private static int betweenLength(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        if (text.charAt(at) == '-' || text.charAt(at) == '~') {
            return 1;
        }
        var word = BETWEEN.wholeAt(text, at);
        return word == null ? 0 : word.length();
    }

    private static boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean joined = Character.isLetterOrDigit(before) && Vocabulary.hasBlanks(before);
        return !joined && ".$€£#".indexOf(before) < 0;
    }

    private static int skip(String text, int from, char wanted, int most) {
        int at = from;
        while (at < text.length() && at - from < most && text.charAt(at) == wanted) {
            at++;
        }
        return at;
    }

    private record UnitAt(Amount.Unit unit, int end) {}

    private static @Nullable UnitAt unit(String text, int from) {
        int at = skip(text, skip(text, from, ' ', 2), '-', 1);
        for (int start : new int[] {at, skip(text, skip(text, at, '个', 1), '個', 1)}) {
            var word = UNIT_WORDS.longestAt(text, start);
            var unit = word == null ? null : UNITS.get(word);
            if (word != null && unit != null && !digitFollows(text, start + word.length())) {
                return new UnitAt(unit, start + word.length());
            }
        }
        return null;
    }

    private static boolean digitFollows(String text, int end) {
        return end < text.length() && Character.isDigit(text.charAt(end)) && Vocabulary.hasBlanks(text.charAt(end - 1));
    }

    /**
     * A number in digits or as a word.
     *
     * @param end behind its last character
     */
    private record Written(double value, int end) {

        static @Nullable Written at(String text, int at) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            int digits = end - at;
            if (digits > MOST_DIGITS) {
                return null;
            }
            boolean point =
                    end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(text.charAt(end + 1));
            if (point) {
                int decimals = end + 1;
                while (decimals < text.length() && decimals - end <= 2 && isDigit(text.charAt(decimals))) {
                    decimals++;
                }
                var written = (digits == 0 ? "0" : text.substring(at, end)) + "." + text.substring(end + 1, decimals);
                return new Written(Double.parseDouble(written), decimals);
            }
            if (digits > 0) {
                return new Written(Integer.parseInt(text.substring(at, end)), end);
            }
            var word = NUMBER_WORDS.wholeAt(text, at);
            var value = word == null ? null : NUMBERS.get(word);
            return word == null || value == null ? null : new Written(value, at + word.length());
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
