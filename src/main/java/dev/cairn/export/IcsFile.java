package dev.cairn.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import dev.cairn.week.CalendarEvent;
import dev.cairn.week.CalendarEvent.Kind;
import dev.cairn.week.CalendarFile;
import dev.cairn.week.CalendarWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * Writes calendars as iCalendar (RFC 5545), with biweekly for its grammar. Times are written as the learner's clock shows them, with the
 * rules of the zone beside them. There is no METHOD: these are events to keep, not invitations.
 */
public final class IcsFile implements CalendarWriter {
    /** So far ahead of the last event, rules are written for what comes back for ever. */
    private static final int YEARS_OF_HABITS = 10;

    /** Keeps nothing between files. */
    public IcsFile() {}

    @Override
    public void write(CalendarFile file, OutputStream out) throws IOException {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar(file));
        }
        out.write(FoldedLines.of(text.toString()));
    }

    private static ICalendar calendar(CalendarFile file) {
        var times = new ZoneTimes(file.zone());
        var components = new IcsComponents(times, file.alarm());
        var calendar = new ICalendar();
        calendar.setProductId(CalendarFile.PROGRAM);
        calendar.addExperimentalProperty("X-WR-CALNAME", CalendarText.escaped(file.name()));
        calendar.addExperimentalProperty("X-WR-TIMEZONE", times.name());
        calendar.addComponent(times.rules(first(file), last(file)));
        file.events().forEach(it -> calendar.addComponent(components.of(it)));
        return calendar;
    }

    private static LocalDateTime first(CalendarFile file) {
        return file.events().stream()
                .map(it -> it.said().begins())
                .min(Comparator.naturalOrder())
                .orElse(ZoneTimes.LONG_AGO);
    }

    private static LocalDateTime last(CalendarFile file) {
        return file.events().stream()
                .map(IcsFile::end)
                .max(Comparator.naturalOrder())
                .orElse(ZoneTimes.LONG_AGO);
    }

    private static LocalDateTime end(CalendarEvent event) {
        return event.said().kind() == Kind.HABIT
                ? event.said().ends().plusYears(YEARS_OF_HABITS)
                : event.said().ends();
    }
}
