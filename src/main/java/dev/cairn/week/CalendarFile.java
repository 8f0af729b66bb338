package dev.cairn.week;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a file for calendar programs.
 *
 * @param name what they call the calendar
 * @param zone in which the times of the events are meant
 * @param alarm minutes before a session at which they ring; null for never
 */
public record CalendarFile(
        String name, ZoneId zone, @Nullable Integer alarm, List<CalendarEvent> events) {
    /** Who made it, as it says itself. */
    public static final String PROGRAM = "-//Cairn//Cairn study planner//EN";

    private static final Pattern OWN =
            Pattern.compile("\\ABEGIN:VCALENDAR\\R(?:[^\\r\\n]*\\R){0,9}?PRODID:" + PROGRAM + "\\R");
    private static final int HEAD = 1024;

    public CalendarFile {
        events = List.copyOf(events);
    }

    /**
     * Whether a file is a calendar that Cairn made.
     *
     * @throws IOException where it cannot be read
     */
    public static boolean isOwn(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return OWN.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        }
    }
}
