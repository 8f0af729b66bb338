package dev.cairn.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When something happened: on the clock of the world, and on the learner's calendar.
 *
 * @param instant to the millisecond
 * @param zone the zone the learner was in
 * @param studyDay the day it counts for: the local date, but until {@link #DAY_STARTS} still the day before
 */
public record Moment(Instant instant, ZoneId zone, LocalDate studyDay) {

    /** Work after midnight belongs to the evening it grew out of. */
    public static final LocalTime DAY_STARTS = LocalTime.of(4, 0);

    public static Moment now(Clock clock) {
        var instant = Instant.ofEpochMilli(clock.millis());
        var local = instant.atZone(clock.getZone()).toLocalDateTime();
        return new Moment(instant, clock.getZone(), dayOf(local));
    }

    /** The study day a local time counts for. */
    public static LocalDate dayOf(LocalDateTime local) {
        return local.toLocalTime().isBefore(DAY_STARTS) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
