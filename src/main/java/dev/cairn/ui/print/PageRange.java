package dev.cairn.ui.print;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages in a row.
 *
 * @param from counted from 1
 * @param to not before {@code from}
 */
record PageRange(int from, int to) {
    /** However many there are. */
    static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

    /** Reads "3" or "2-4", the larger figure on either side; empty for anything else. Nothing typed means all. */
    static Optional<PageRange> read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(ALL);
        }
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(form.group(1));
        var other = form.group(2);
        int two = other == null ? one : Integer.parseInt(other);
        return one == 0 || two == 0
                ? Optional.empty()
                : Optional.of(new PageRange(Math.min(one, two), Math.max(one, two)));
    }

    /** As it would be typed. */
    String typed() {
        if (equals(ALL)) {
            return "";
        }
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    /** What of it there is in a document; empty where it begins behind its end. */
    Optional<PageRange> within(int pages) {
        return from > pages ? Optional.empty() : Optional.of(new PageRange(from, Math.min(to, pages)));
    }
}
