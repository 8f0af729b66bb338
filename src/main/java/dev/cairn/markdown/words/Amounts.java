package dev.cairn.markdown.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds stated figures in text: "8-10 hours", "1h30", "~2½ Stunden", "две недели", "3週間". */
public final class Amounts {
    /** Longer texts hold sentences, not figures; the rest of them is not looked at. */
    private static final int LONGEST = 600;

    /** How far before a figure "weekly" may stand. */
    private static final int WINDOW = 30;

    private static final int CLOSE = 12;

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final WordStarts PER_WEEK = WORDS.starts("per.week");
    private static final WordStarts PER_DAY = WORDS.starts("per.day");
    private static final WordStarts FILLER = WORDS.starts("filler");
    private static final WordStarts TIME = WORDS.starts("label.time");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,3})\\s?(?:h|hrs?|std)\\s?(\\d{1,2})(?:\\s?m(?:in)?)?(?![\\p{L}\\p{N}])");

    private Amounts() {}

    /** Every figure with a unit in a text, in order. */
    public static List<Amount> in(String text) {
        return find(shortened(text)).stream().map(Found::amount).toList();
    }

    /** The first figure of a text. */
    public static Optional<Amount> first(String text) {
        return in(text).stream().findFirst();
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
        int from = 0;
        for (Found amount : found) {
            if (!isFiller(folded, from, amount.start())) {
                return List.of();
            }
            from = amount.end();
        }
        return isFiller(folded, from, folded.length())
                ? found.stream().map(Found::amount).toList()
                : List.of();
    }

    private static boolean isFiller(String folded, int from, int to) {
        var part = folded.substring(from, to);
        for (int i = 0; i < part.length(); ) {
            if (!Character.isLetterOrDigit(part.charAt(i)) && part.charAt(i) != '/') {
                i++;
                continue;
            }
            int length = longest(part, i);
            if (length == 0 && part.charAt(i) != '/') {
                return false;
            }
            i += Math.max(1, length);
        }
        return true;
    }

    private static int longest(String part, int at) {
        int longest = 0;
        for (var starts : List.of(PER_WEEK, PER_DAY, FILLER, TIME)) {
            var word = starts.wholeAt(part, at);
            longest = word == null ? longest : Math.max(longest, word.length());
        }
        return longest;
    }

    private static String shortened(String text) {
        return Folded.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /**
     * A figure and its place.
     *
     * @param end behind its last character
     */
    private record Found(Amount amount, int start, int end) {}

    private static List<Found> find(String folded) {
        var found = new ArrayList<Found>();
        if (mayHoldClock(folded)) {
            clocks(folded, found);
        }
        int clocks = found.size();
        for (int i = 0; i < folded.length(); ) {
            var figure = Figure.at(folded, i);
            if (figure == null) {
                i++;
                continue;
            }
            int start = i;
            int end = figure.end();
            boolean overlaps =
                    found.subList(0, clocks).stream().anyMatch(other -> other.start() < end && start < other.end());
            if (!overlaps) {
                var rate = rate(folded, start, end);
                found.add(new Found(new Amount(figure.min(), figure.max(), figure.unit(), rate), start, end));
            }
            i = end;
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** Whether what may be hours stands behind a digit somewhere: "1h30", "1 h 30". */
    private static boolean mayHoldClock(String folded) {
        for (int i = 1; i + 1 < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c == 'h' || c == 's') && (isDigit(folded, i - 1) || isDigit(folded, i - 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static void clocks(String folded, List<Found> found) {
        var clock = CLOCK.matcher(folded);
        while (clock.find()) {
            double hours = Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)) / 60.0;
            var rate = rate(folded, clock.start(), clock.end());
            found.add(new Found(new Amount(hours, hours, Amount.Unit.HOURS, rate), clock.start(), clock.end()));
        }
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

    private static boolean follows(WordStarts rate, String folded, int end) {
        int from = end;
        while (from < folded.length() && folded.charAt(from) == ' ') {
            from++;
        }
        return rate.longestAt(folded, from) != null || rate.longestAt(folded, end) != null;
    }

    private static boolean precedes(WordStarts rate, String folded, int start) {
        int from = Math.max(0, start - WINDOW);
        for (int i = from; i < start; i++) {
            var word = rate.wholeAt(folded, i);
            if (word != null && i + word.length() <= start && isClose(folded, i + word.length(), start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClose(String folded, int from, int to) {
        return to - from < CLOSE && folded.substring(from, to).chars().noneMatch(c -> c == ',' || c == ';' || c == '.');
    }
}
