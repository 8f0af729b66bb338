package dev.cairn.forecast;

import dev.cairn.figures.Ledger;
import dev.cairn.figures.Matter;
import dev.cairn.forecast.Because.Cause;
import dev.cairn.progress.Event;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.study.Past;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A forecast, and why it is another than the one of some days before.
 *
 * @param before what was foretold then
 * @param because why the safe day moved, in parts that add up; parts of no days are left out, and all where one of both is unknown
 */
public record Explained(Forecast now, Forecast before, List<Because> because) {
    public Explained {
        because = List.copyOf(because);
    }

    /** How many days before it is compared with. */
    public static final int DAYS_BACK = 7;

    /**
     * The forecast of some roadmaps, against the one of a week ago.
     *
     * @param since all that happened since the moment a week ago
     */
    public static Explained of(Matter matter, List<Event> since) {
        var outlook = matter.outlook();
        var past = Past.before(
                since,
                matter.roadmaps(),
                Notebook.NOTHING.with(outlook.planning()).with(matter.time()));
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        matter.roadmaps()
                .keySet()
                .forEach(id -> Optional.ofNullable(past.roadmaps().get(id)).ifPresent(it -> roadmaps.put(id, it)));
        var given = past.notebook().planning().availability();
        var then = Situation.of(
                Ledger.of(roadmaps, past.notebook().planning(), past.notebook().time()),
                given == null ? outlook.availability() : given,
                outlook.today().minusDays(DAYS_BACK),
                null);
        var now = Situation.of(
                Ledger.of(matter.roadmaps(), outlook.planning(), matter.time()),
                outlook.availability(),
                outlook.today(),
                matter.roadmaps().keySet().stream()
                        .map(outlook.plan()::finish)
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo)
                        .orElse(null));
        return of(then, now);
    }

    /**
     * Explains a forecast by going from one situation to the other one cause at a time: what each step moves the safe day by is its part.
     */
    public static Explained of(Situation then, Situation now) {
        var before = Forecast.of(then);
        var after = Forecast.of(now);
        var from = safe(before);
        var to = safe(after);
        if (from.isEmpty() || to.isEmpty()) {
            return new Explained(after, before, List.of());
        }
        var because = new ArrayList<Because>();
        var last = from.get();
        // With the spells of now and the week of then; then with the hours of now; then with the work of now.
        var daysOff = then.withAvailability(new Availability(
                then.availability().usual(),
                now.availability().spells(),
                then.availability().habits()));
        last = step(Cause.DAYS_OFF, last, safe(Forecast.of(daysOff)), because);
        var hours = then.withAvailability(now.availability());
        last = step(Cause.AVAILABILITY, last, safe(Forecast.of(hours)), because);
        int grown = now.done() + now.open() - then.done() - then.open();
        var work = hours.withOpen(Math.max(0, then.open() + grown));
        last = step(Cause.WORK, last, safe(Forecast.of(work)), because);
        step(Cause.PACE, last, to, because);
        return new Explained(after, before, because);
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
