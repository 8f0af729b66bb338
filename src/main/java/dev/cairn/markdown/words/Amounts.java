package dev.cairn.markdown.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds stated figures in text: "8-10 hours", "1h30", "~2½ Stunden", "две недели", "3週間". */
public final class Amounts {
    /** Longer texts hold sentences, not figures; the rest of them is not looked at. */
    private static final int LONGEST = 600;

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final Map<String, Double> NUMBERS = numbers();
    private static final Map<String, Amount.Unit> UNITS = units();
    private static final String NUMBER =
            "(?:\\d{1,5}(?:[.,]\\d{1,2})?|\\.\\d{1,2}|" + Vocabulary.wordPattern(List.copyOf(NUMBERS.keySet())) + ")";
    private static final String UNIT =
            Vocabulary.wordPattern(WORDS.words("unit")).replace("(?<![\\p{L}\\p{N}])", "(?<!\\p{L})");
    private static final String BETWEEN = "(?:-|~|" + Vocabulary.wordPattern(WORDS.words("between")) + ")";
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,3})\\s?(?:h|hrs?|std)\\s?(\\d{1,2})(?:\\s?m(?:in)?)?(?![\\p{L}\\p{N}])");
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\p{N}.$€£#])(" + NUMBER + ")\\s?\\+?(?:\\s?"
            + UNIT + ")?(?:\\s{0,2}" + BETWEEN + "\\s{0,2}(" + NUMBER + "))?\\s?\\+?\\s{0,2}-?(?:个|個)?(" + UNIT + ")");
    private static final Pattern PER_WEEK = around("per.week");
    private static final Pattern PER_DAY = around("per.day");
    private static final Pattern FILLER = Pattern.compile("(?:" + Vocabulary.wordPattern(WORDS.words("filler")) + "|"
            + Vocabulary.wordPattern(WORDS.words("label.time")) + "|[\\s~≈:+.,;*_()<>⏱⏰⏳⌛🕐🕒📅🗓-])+");

    private Amounts() {}

    private static Pattern around(String meaning) {
        return WORDS.pattern(meaning);
    }

    private static Map<String, Double> numbers() {
        var numbers = new HashMap<String, Double>();
        for (int n = 1; n <= 12; n++) {
            for (var word : WORDS.words("number." + n)) {
                if (WORDS.words("number").contains(word)) {
                    numbers.put(word, (double) n);
                }
            }
        }
        var digits = "一二三四五六七八九十";
        for (int n = 1; n <= 10; n++) {
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

    /** Every figure with a unit in a text, in order. */
    public static List<Amount> in(String text) {
        var found = new ArrayList<Amount>();
        for (Found amount : find(shortened(text))) {
            found.add(amount.amount());
        }
        return found;
    }

    /** The figures of a text that holds nothing else but words like "about" and "in total"; empty for any other text. */
    public static List<Amount> whole(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return List.of();
        }
        var folded = Folded.fold(text);
        var found = find(folded);
        if (found.isEmpty()) {
            return List.of();
        }
        var rest = new StringBuilder();
        int from = 0;
        for (Found amount : found) {
            rest.append(folded, from, amount.start()).append(' ');
            from = amount.end();
        }
        rest.append(folded, from, folded.length());
        var left = PER_DAY.matcher(PER_WEEK.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return FILLER.matcher(left).replaceAll("").replaceAll("[/&=]", "").isBlank()
                ? found.stream().map(Found::amount).toList()
                : List.of();
    }

    /** The first figure of a text. */
    public static Optional<Amount> first(String text) {
        var all = find(shortened(text));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst().amount());
    }

    private static String shortened(String text) {
        return Folded.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    private record Found(Amount amount, int start, int end) {}

    private static List<Found> find(String folded) {
        if (!mayHoldNumber(folded)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var clock = CLOCK.matcher(folded);
        while (clock.find()) {
            double hours = Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)) / 60.0;
            found.add(new Found(
                    new Amount(hours, hours, Amount.Unit.HOURS, rate(folded, clock.start(), clock.end())),
                    clock.start(),
                    clock.end()));
        }
        var matcher = AMOUNT.matcher(folded);
        while (matcher.find()) {
            if (found.stream().noneMatch(other -> other.start() < matcher.end() && matcher.start() < other.end())) {
                found.add(new Found(amount(folded, matcher), matcher.start(), matcher.end()));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    private static boolean mayHoldNumber(String folded) {
        return folded.chars().anyMatch(c -> c >= '0' && c <= '9')
                || folded.length() < 60 && folded.chars().anyMatch(c -> c >= 'a');
    }

    private static Amount amount(String folded, Matcher matcher) {
        double first = number(matcher.group(1));
        double second = matcher.group(2) == null ? first : number(matcher.group(2));
        var unit = UNITS.getOrDefault(matcher.group(3), Amount.Unit.HOURS);
        return new Amount(
                Math.min(first, second), Math.max(first, second), unit, rate(folded, matcher.start(), matcher.end()));
    }

    private static double number(String written) {
        var word = NUMBERS.get(written);
        return word != null ? word : Double.parseDouble(written.replace(',', '.'));
    }

    /** What follows the figure closely, or stands right before it, says whether it comes every day or week. */
    private static Amount.Rate rate(String folded, int start, int end) {
        if (follows(PER_WEEK, folded, end) || precedes(PER_WEEK, folded, start)) {
            return Amount.Rate.PER_WEEK;
        }
        return follows(PER_DAY, folded, end) || precedes(PER_DAY, folded, start)
                ? Amount.Rate.PER_DAY
                : Amount.Rate.ONCE;
    }

    private static boolean follows(Pattern rate, String folded, int end) {
        int from = end;
        while (from < folded.length() && folded.charAt(from) == ' ') {
            from++;
        }
        var matcher = rate.matcher(folded);
        matcher.useTransparentBounds(true).region(from, folded.length());
        return matcher.lookingAt()
                || matcher.region(Math.min(end, folded.length()), folded.length())
                        .lookingAt();
    }

    private static boolean precedes(Pattern rate, String folded, int start) {
        int from = Math.max(0, start - 30);
        var before = folded.substring(from, start);
        var matcher = rate.matcher(before);
        while (matcher.find()) {
            var between = before.substring(matcher.end());
            if (between.length() < 12 && between.chars().noneMatch(c -> c == ',' || c == ';' || c == '.')) {
                return true;
            }
        }
        return false;
    }
}
