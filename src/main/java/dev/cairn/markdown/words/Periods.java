package dev.cairn.markdown.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a heading begins: "Week 3:", "Phase II –", "3. Woche", "第1周", "2주차". */
public final class Periods {
    private static final int LONGEST = 200;
    private static final int LONGEST_WORD = 24;

    /** More than a plan of three years has; "Q13" counts questions. */
    private static final int QUARTERS = 12;

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final Map<String, Period.Word> MEANINGS = meanings();
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final WordStarts STARTS = new WordStarts(MEANINGS.keySet());
    private static final WordStarts NUMBER_STARTS = new WordStarts(NUMBERS.keySet());
    private static final String WORD = alternation();
    private static final String NUMBER = "\\d{1,4}(?:\\.\\d{1,3}){0,3}";
    private static final String ROMAN = "(?:x{0,3}(?:ix|iv|v?i{1,3}|v|x))(?![\\p{L}\\p{N}])";
    private static final String NUMBER_WORD = Vocabulary.wordPattern(List.copyOf(NUMBERS.keySet()));
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final String ANY = "(?:" + NUMBER + "|" + ROMAN + "|" + NUMBER_WORD + "|" + HAN + ")";
    private static final String BETWEEN =
            "\\s{0,2}(?:-|~|&|\\+|,|/|" + Vocabulary.wordPattern(WORDS.words("between")) + ")\\s{0,2}";
    private static final String LETTER = "[a-h](?![\\p{L}\\p{N}'.])";

    /** A number before a unit is a length of its own: "Week 1 - 10 hours". */
    private static final String NO_UNIT = "(?!\\s{0,2}" + Vocabulary.wordPattern(WORDS.words("unit")) + ")";

    /** What follows the word: " 3", "-3", " #2", "s 1-4", "s 1, 2, 3", " Nr. 3", " A". */
    private static final Pattern BEHIND_WORD =
            Pattern.compile("(?:\\s{0,2}|-)(?:#|no\\.?|nr\\.?|n°|№)?\\s{0,2}(" + ANY + "|" + LETTER + ")(?:" + BETWEEN
                    + "(?:" + WORD + "\\s{0,2})?(" + ANY + ")" + NO_UNIT + "){0,6}(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])");

    /** "第1周", "第一阶段", "1주차", "1. Woche", "2nd week", "3ª semana", "1-я неделя", "第1-2周", "First month". */
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?:(第)\\s?(" + ANY + ")(?:" + BETWEEN + "(?:第)?(" + ANY + "))?\\s?(" + WORD
                    + ")|(\\d{1,3})(?:\\.|st|nd|rd|th|a|o|ª|º|°|er|e|re|eme|ere|-?й|-?я|-?и|-?ая|-?ый)(?:-(\\d{1,3})\\.?)?\\s("
                    + WORD + ")"
                    + "|(\\d{1,3})(?:[-~](\\d{1,3}))?(주차|단계|개월차|월차|일차|周目|週目|週間目|か月目|ヶ月目|日目|学期|学年|학기|학년|년차)"
                    + "|(" + NUMBER_WORD + ")\\s(" + WORD + "))(?![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}]])");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:$|[-+~]\\s?[:|]|[:|(\\[>→·•/,;.]|=>|-+(?=\\s|\\p{L}|$)|\\s-+\\s|,)\\s*");

    private static final Pattern KEYCAP = Pattern.compile("[\\uFE0F\\u20E3]");

    private Periods() {}

    private static Map<String, Period.Word> meanings() {
        var meanings = new HashMap<String, Period.Word>();
        for (var word : Period.Word.values()) {
            var family = word.isTime() ? "period." : "part.";
            WORDS.words(family + word.name().toLowerCase(Locale.ROOT))
                    .forEach(text -> meanings.putIfAbsent(text, word));
        }
        return Map.copyOf(meanings);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int n = 1; n <= 12; n++) {
            int number = n;
            WORDS.words("number." + n).forEach(word -> numbers.put(word, number));
        }
        return Map.copyOf(numbers);
    }

    private static String alternation() {
        var all = new ArrayList<>(MEANINGS.keySet());
        all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        // A number may touch the word ("Week1", "阶段1"); another letter may not.
        return Vocabulary.wordPattern(all).replace("(?![\\p{L}\\p{N}])", "(?!\\p{L})");
    }

    /** How a text counts its place, if it begins with that. */
    public static Optional<Period> at(String text) {
        if (!mayCount(text)) {
            return Optional.empty();
        }
        var folded = Folded.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var word = STARTS.longestAt(folded.text());
        if (word != null && !isInitialAlone(word, folded.text())) {
            var behind = BEHIND_WORD.matcher(folded.text());
            behind.region(word.length(), folded.text().length()).useTransparentBounds(true);
            if (behind.lookingAt()) {
                return period(folded, text, word, behind.group(1), behind.group(2), behind.end());
            }
        }
        if (mayBeginWithNumber(folded.text())) {
            var number = NUMBER_FIRST.matcher(folded.text());
            if (number.lookingAt()) {
                return numberFirst(folded, text, number);
            }
        }
        return Optional.empty();
    }

    /** A word of one letter counts only with its number right behind it: "W13", "Q2", but not "Q&A". */
    private static boolean isInitialAlone(String word, String text) {
        return word.length() == 1
                && word.charAt(0) < 0x80
                && (text.length() == 1 || !Character.isDigit(text.charAt(1)));
    }

    /** Most texts begin with no word that counts: their first letters say so. */
    private static boolean mayCount(String text) {
        var start = Folded.fold(text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) : text);
        return STARTS.longestAt(start) != null || mayBeginWithNumber(start);
    }

    private static boolean mayBeginWithNumber(String folded) {
        return !folded.isEmpty()
                && (Character.isDigit(folded.charAt(0))
                        || folded.charAt(0) == '第'
                        || NUMBER_STARTS.longestAt(folded) != null);
    }

    private static Optional<Period> numberFirst(Folded folded, String text, Matcher found) {
        if (found.group(2) != null) {
            return period(folded, text, found.group(4), found.group(2), found.group(3), found.end());
        }
        if (found.group(5) != null) {
            return period(folded, text, found.group(7), found.group(5), found.group(6), found.end());
        }
        if (found.group(8) != null) {
            return period(folded, text, found.group(10), found.group(8), found.group(9), found.end());
        }
        return period(folded, text, found.group(12), found.group(11), null, found.end());
    }

    private static Optional<Period> period(
            Folded folded,
            String text,
            String word,
            String first,
            @org.jspecify.annotations.Nullable String last,
            int end) {
        var meaning = MEANINGS.get(word);
        if (meaning == null) {
            return Optional.empty();
        }
        int from = number(first);
        if (meaning == Period.Word.QUARTER && from > QUARTERS) {
            return Optional.empty();
        }
        int to = last == null ? from : Math.max(from, number(last));
        var separator = SEPARATOR.matcher(folded.text());
        separator.region(end, folded.text().length()).useTransparentBounds(true);
        boolean strict = separator.lookingAt();
        int labelEnd = folded.origin(end);
        boolean bracket = strict && isBracket(separator.group().strip());
        int rest = strict && !bracket ? folded.origin(separator.end()) : labelEnd;
        return Optional.of(new Period(meaning, from, to, label(text.substring(0, labelEnd)), rest, strict));
    }

    private static boolean isBracket(String separator) {
        return separator.equals("(") || separator.equals("[");
    }

    /** A label without the frames that keycap emoji put around its number. */
    private static String label(String written) {
        return KEYCAP.matcher(written).replaceAll("").strip();
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            int dot = written.indexOf('.');
            return Integer.parseInt(dot < 0 ? written : written.substring(0, dot));
        }
        var word = NUMBERS.get(written);
        if (word != null) {
            return word;
        }
        int han = han(written);
        if (han > 0) {
            return han;
        }
        return written.length() == 1 && written.charAt(0) <= 'h' ? written.charAt(0) - 'a' + 1 : roman(written);
    }

    private static int han(String written) {
        var digits = "一二三四五六七八九";
        int ten = written.indexOf('十');
        if (ten < 0) {
            return digits.indexOf(written.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : digits.indexOf(written.charAt(0)) + 1;
        int ones = ten + 1 < written.length() ? digits.indexOf(written.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }

    private static int roman(String written) {
        int sum = 0;
        int last = 0;
        for (int i = written.length() - 1; i >= 0; i--) {
            int value = switch (written.charAt(i)) {
                case 'x' -> 10;
                case 'v' -> 5;
                default -> 1;
            };
            sum += value < last ? -value : value;
            last = value;
        }
        return sum;
    }
}
