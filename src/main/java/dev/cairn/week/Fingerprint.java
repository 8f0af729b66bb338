package dev.cairn.week;

import dev.cairn.week.CalendarEvent.Said;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a {@link CalendarMark} keeps of what was said: a digest of it, by which a change is noticed, and when it was changed last, so that
 * a file written twice is the same file.
 *
 * @param digest letters and figures
 */
record Fingerprint(String digest, Instant changed) {
    private static final String GAP = "@";

    Fingerprint(Said said, Instant changed) {
        this(digest(said), changed);
    }

    /** Reads what {@link #text()} wrote; anything else is the mark of nothing in particular. */
    static Fingerprint of(CalendarMark mark) {
        int gap = mark.print().lastIndexOf(GAP);
        try {
            return new Fingerprint(
                    mark.print().substring(0, Math.max(gap, 0)),
                    Instant.parse(mark.print().substring(gap + 1)));
        } catch (DateTimeException ofAnotherVersion) {
            return new Fingerprint("", Instant.EPOCH);
        }
    }

    String text() {
        return digest + GAP + changed;
    }

    boolean isOf(Said said) {
        return digest.equals(digest(said));
    }

    private static String digest(Said said) {
        return HexFormat.of().formatHex(sha256().digest(said.toString().getBytes(StandardCharsets.UTF_8)), 0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
