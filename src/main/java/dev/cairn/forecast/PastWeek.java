package dev.cairn.forecast;

import dev.cairn.schedule.hours.Availability;
import java.time.LocalDate;

/**
 * A week of the learner's history, or the part of one that lies in it: the one that is under way, and the earliest.
 *
 * @param first its first day
 * @param days how many of its days are over, 0 to 7: today is where none of its hours are left
 * @param hours minutes there were by the availability of then as it is known now, days off left out; at least 1
 * @param done minutes that the tasks done in it are reckoned with
 */
public record PastWeek(LocalDate first, int days, int hours, int done) {
    /** What was done of each minute there was. */
    public double pace() {
        return (double) done / hours;
    }

    /** The minutes of its days that are over, by some availability. */
    int minutes(Availability availability) {
        return days == 0 ? 0 : availability.minutes(first, first.plusDays(days - 1L));
    }

    PastWeek withHours(int minutes) {
        return new PastWeek(first, days, minutes, done);
    }
}
