package dev.cairn.forecast;

import java.time.LocalDate;

/**
 * A week of the learner's history.
 *
 * @param first its first day
 * @param hours minutes there were by the availability of then as it is known now, days off left out; at least 1
 * @param done minutes that the tasks done in it are reckoned with
 */
public record PastWeek(LocalDate first, int hours, int done) {
    /** What was done of each minute there was. */
    public double pace() {
        return (double) done / hours;
    }
}
