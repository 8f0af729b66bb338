package dev.cairn.roadmap;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Minutes as hours to be read: the one rounding for the window, for paper and for text. */
public final class Hours {
    /** From so many minutes on tenths tell nothing. */
    private static final int WHOLE_FROM = 100 * 60;

    private static final double LEAST = 0.1;

    /** What is less than this would be no tenth. */
    private static final int LEAST_MINUTES = 3;

    private Hours() {}

    /**
     * Hours without their unit, in the figures of a language: to a tenth below a hundred, so that what is shown adds up, whole from there on.
     * What is more than nothing is never 0, but less than a tenth: {@code "<0.1"}.
     *
     * @param minutes 0 or more
     */
    public static String figure(long minutes, Locale locale) {
        return text(minutes, 0, minutes < WHOLE_FROM ? 1 : 0, locale);
    }

    /** The same with a tenth always, "2.0", for figures that stand below one another. */
    public static String tenths(long minutes, Locale locale) {
        return text(minutes, 1, 1, locale);
    }

    private static String text(long minutes, int least, int most, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return 0 < minutes && minutes < LEAST_MINUTES ? "<" + format.format(LEAST) : format.format(minutes / 60.0);
    }
}
