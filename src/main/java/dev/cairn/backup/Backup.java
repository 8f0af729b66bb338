package dev.cairn.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the library as it was at a moment, in a file of its own, which says so by its name: {@code 2026-11-22T07-15-03Z daily.db}, in
 * UTC, so that a list of names is in order and no name means two moments when clocks are changed.
 *
 * @param made to the second
 * @param turn counts those of one second and cause, from 1
 */
public record Backup(Path file, Instant made, Cause cause, int turn) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT);

    private static final Pattern NAME = Pattern.compile("(\\S+Z) ([a-z]+)(?: (\\d{1,4}))?\\.db");

    /** The backup to be made in a folder. */
    public static Backup in(Path folder, Instant made, Cause cause, int turn) {
        var moment = MOMENT.format(made.atOffset(ZoneOffset.UTC));
        var name = moment + " " + cause.word() + (turn == 1 ? "" : " " + turn);
        return new Backup(folder.resolve(name + ".db"), made, cause, turn);
    }

    /** What a file is by its name; empty where that is no backup's. */
    public static Optional<Backup> read(Path file) {
        var found = NAME.matcher(String.valueOf(file.getFileName()));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var made = LocalDateTime.parse(found.group(1), MOMENT).toInstant(ZoneOffset.UTC);
            var turn = found.group(3);
            return Stream.of(Cause.values())
                    .filter(it -> it.word().equals(found.group(2)))
                    .map(it -> new Backup(file, made, it, turn == null ? 1 : Integer.parseInt(turn)))
                    .findFirst();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The name of its file without its ending: what the learner calls it by. */
    public String name() {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ".db".length());
    }
}
