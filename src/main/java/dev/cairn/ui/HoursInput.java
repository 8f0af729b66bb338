package dev.cairn.ui;

import dev.cairn.roadmap.MinuteRange;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an effort as a learner types it: "1.5 h", "90 min", "8-10 h", "2h 30m"; a bare number means hours. */
public final class HoursInput {
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";
    private static final String UNIT = "(h|hrs?|hours?|std\\.?|stunden?|m|min\\.?|minutes?|minuten?)?";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:-|–|to|bis)\\s*" + NUMBER + "\\s*" + UNIT);
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(\\d{1,4})\\s*(?:h|std\\.?)\\s*(\\d{1,2})\\s*(?:m|min\\.?)?");
    private static final Pattern ONE = Pattern.compile(NUMBER + "\\s*" + UNIT);

    private HoursInput() {}

    /** The range meant; empty where it cannot be read, or is nothing at all. */
    public static Optional<MinuteRange> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var both = HOURS_AND_MINUTES.matcher(text);
        if (both.matches()) {
            int minutes = 60 * Integer.parseInt(both.group(1)) + Integer.parseInt(both.group(2));
            return range(minutes, minutes);
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return range(minutes(range, 1, 3), minutes(range, 2, 3));
        }
        var one = ONE.matcher(text);
        return one.matches() ? range(minutes(one, 1, 2), minutes(one, 1, 2)) : Optional.empty();
    }

    private static Optional<MinuteRange> range(int min, int max) {
        return max < 1 || max < min ? Optional.empty() : Optional.of(new MinuteRange(min, max));
    }

    private static int minutes(Matcher matcher, int number, int unit) {
        double amount = Double.parseDouble(matcher.group(number).replace(',', '.'));
        var word = matcher.group(unit);
        return (int) Math.round(word != null && word.startsWith("m") ? amount : 60 * amount);
    }
}
