package dev.cairn.forecast;

import dev.cairn.forecast.Because.Cause;
import dev.cairn.schedule.hours.Availability;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A forecast, and why it is another than the one of some days before.
 *
 * @param before what was foretold then, without its cone
 * @param because why the safe day moved, in parts that add up; parts of no days are left out, and all where one of both is unknown
 */
public record Explained(Forecast now, Forecast before, List<Because> because) {
    public Explained {
        because = List.copyOf(because);
    }

    /** How many days before it is compared with. */
    public static final int DAYS_BACK = 7;

    /** The forecast as things stand, against the one of a week ago. Some milliseconds of work; safe on any thread. */
    public static Explained of(Lately lately) {
        var situations = new Situations(lately);
        return of(situations.then(), situations.now());
    }

    /**
     * Explains a forecast by going from one situation to the other one cause at a time: what each step moves the safe day by is its part.
     */
    public static Explained of(Situation then, Situation now) {
        var before = Forecast.daysOf(then);
        var after = Forecast.of(now);
        var from = safe(before);
        var to = safe(after);
        if (from.isEmpty() || to.isEmpty()) {
            return new Explained(after, before, List.of());
        }
        var because = new ArrayList<Because>();
        var last = from.get();
        // With the spells of now and the week of then; then with the hours of now; then with the work of now. Each
        // goes on from the one before: what days off took from the past is not given back as hours.
        var daysOff = then.withSpells(new Availability(
                then.availability().usual(),
                now.availability().spells(),
                then.availability().habits()));
        last = step(Cause.DAYS_OFF, last, after(last, then, daysOff), because);
        var hours = daysOff.withAvailability(now.availability());
        last = step(Cause.AVAILABILITY, last, after(last, daysOff, hours), because);
        int grown = now.done() + now.open() - then.done() - then.open();
        var work = hours.withOpen(Math.max(0, then.open() + grown));
        last = step(Cause.WORK, last, after(last, hours, work), because);
        step(Cause.PACE, last, to, because);
        return new Explained(after, before, because);
    }

    /** The safe day after a step from one situation to another; most weeks bring no other hours, and then it is the same. */
    private static Optional<LocalDate> after(LocalDate last, Situation from, Situation to) {
        return from.equals(to) ? Optional.of(last) : safe(Forecast.daysOf(to));
    }

    /** A step whose end is not known moves nothing: what it would have moved falls to the next. */
    private static LocalDate step(Cause cause, LocalDate from, Optional<LocalDate> to, List<Because> because) {
        var end = to.orElse(from);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, end));
        if (days != 0) {
            because.add(new Because(cause, days));
        }
        return end;
    }

    private static Optional<LocalDate> safe(Forecast forecast) {
        return forecast instanceof Forecast.Known known ? Optional.of(known.safe()) : Optional.empty();
    }
}
