package dev.cairn.week;

import dev.cairn.week.CalendarEvent.Said;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link CalendarMark} keeps of what was said: a digest of it, by which a change is noticed, and when it was changed last, so that
 * a file written twice is the same file. The zone and the alarm are part of it: the same evening in another zone is another moment.
 *
 * @param digest letters and figures
 * @param left the days it was moved away from, the last one last: files of those days have to say so too
 */
record Fingerprint(String digest, Instant changed, List<Left> left) {
    private static final String GAP = "@";
    private static final String FROM = "/";

    /** A day it was moved away from, and when. */
    record Left(LocalDate day, Instant when) {}

    Fingerprint {
        left = List.copyOf(left);
    }

    /** Reads what {@link #text()} wrote; anything else is the mark of nothing in particular. */
    static Fingerprint of(CalendarMark mark) {
        var parts = mark.print().split(GAP, -1);
        try {
            var left = Arrays.stream(parts).skip(2).map(Fingerprint::left).toList();
            return new Fingerprint(parts[0], Instant.parse(parts.length < 2 ? "" : parts[1]), left);
        } catch (DateTimeException ofAnotherVersion) {
            return new Fingerprint("", Instant.EPOCH, List.of());
        }
    }

    private static Left left(String text) {
        int gap = Math.max(text.indexOf(FROM), 0);
        return new Left(LocalDate.parse(text.substring(0, gap)), Instant.parse(text.substring(gap + 1)));
    }

    String text() {
        var text = new StringBuilder(digest).append(GAP).append(changed);
        left.forEach(it -> text.append(GAP).append(it.day()).append(FROM).append(it.when()));
        return text.toString();
    }

    /**
     * The digest of all that a file tells of an event.
     *
     * @param alarm minutes before a session; null for none
     */
    static String digest(Said said, ZoneId zone, @Nullable Integer alarm) {
        var words = said.words();
        var all = Stream.of(
                        said.kind().name(),
                        said.standing().name(),
                        words.title(),
                        words.description(),
                        words.category(),
                        words.url(),
                        said.begins().toString(),
                        said.ends().toString(),
                        said.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining()),
                        zone.getId(),
                        said.rings() && alarm != null ? alarm.toString() : "")
                // No text runs into the next.
                .map(it -> it.length() + GAP + it)
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)), 0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
