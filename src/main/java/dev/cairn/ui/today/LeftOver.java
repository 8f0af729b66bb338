package dev.cairn.ui.today;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import dev.cairn.schedule.repair.ExtraTime;
import dev.cairn.ui.Agendas;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was left of the last day with sessions, and the time the learner gave it.
 *
 * @param of the day the time was given for; null where none was given
 * @param given that time
 */
record LeftOver(@Nullable LocalDate of, @Nullable ExtraTime given) {
    static final LeftOver NONE = new LeftOver(null, null);
    private static final int DAYS_BACK = 7;

    /** The left-over work of a part of the plan; null where nothing was left, or that was long ago. */
    Day.@Nullable Left of(Scope scope, Agendas agendas, LocalDateTime now, LocalDate lastDay) {
        return agendas.before(scope.today())
                .filter(it -> it.day().isAfter(scope.today().minusDays(DAYS_BACK)))
                .flatMap(it -> left(it, scope, now, lastDay))
                .orElse(null);
    }

    private Optional<Day.Left> left(Agenda agenda, Scope scope, LocalDateTime now, LocalDate lastDay) {
        var open = new LinkedHashMap<Key, Line>();
        for (Session session : agenda.sessions()) {
            if (scope.isOpen(session.roadmap(), session.task())) {
                scope.line(session, Line.State.OPEN)
                        .ifPresent(line -> open.merge(line.task(), line, LeftOver::together));
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var lines = List.copyOf(open.values());
        int minutes = lines.stream().mapToInt(Line::minutes).sum();
        var hours = scope.outlook().availability();
        boolean isGiven = given != null && agenda.day().equals(of) && given.isIn(hours);
        var extra =
                isGiven ? null : ExtraTime.find(hours, now, lastDay, minutes).orElse(null);
        return Optional.of(new Day.Left(agenda.day(), lines, moved(lines, scope), extra, isGiven ? given : null));
    }

    /** What was to be on today, and is neither done nor on it any more; null where there is nothing. */
    static Day.@Nullable Left today(Scope scope, Agendas agendas, LocalDateTime now) {
        var open = new LinkedHashMap<Key, Line>();
        var still = scope.on(scope.today());
        agendas.of(scope.today()).stream()
                .flatMap(it -> it.sessions().stream())
                .filter(it -> !it.begins().isAfter(now))
                .filter(it -> scope.isOpen(it.roadmap(), it.task()))
                .filter(it -> still.stream().noneMatch(it::sameTask))
                .flatMap(it -> scope.line(it, Line.State.OPEN).stream())
                .forEach(line -> open.merge(line.task(), line, LeftOver::together));
        var lines = List.copyOf(open.values());
        return lines.isEmpty() ? null : new Day.Left(scope.today(), lines, moved(lines, scope), null, null);
    }

    private static Line together(Line first, Line second) {
        return new Line(
                first.roadmap(),
                first.task(),
                first.date(),
                first.window(),
                first.title(),
                first.place(),
                first.group(),
                first.owner(),
                first.state(),
                first.pinned(),
                first.minutes() + second.minutes(),
                first.effort(),
                first.taskMinutes());
    }

    private static Map<Key, Day.Placed> moved(List<Line> lines, Scope scope) {
        var moved = new HashMap<Key, Day.Placed>();
        lines.forEach(line -> scope.plan()
                .first(line.roadmap(), line.task())
                .ifPresent(it ->
                        moved.put(line.task(), new Day.Placed(scope.outlook().day(it), it.window()))));
        return moved;
    }

    /** For the memory of the view; empty where there is nothing to remember. */
    String written() {
        return of == null || given == null
                ? ""
                : of + " " + given.date() + " " + given.window().from() + " "
                        + given.window().to();
    }

    /** What {@link #written} gave; nothing where it cannot be read. */
    static LeftOver read(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 4) {
            return NONE;
        }
        try {
            return new LeftOver(
                    LocalDate.parse(parts[0]),
                    new ExtraTime(
                            LocalDate.parse(parts[1]),
                            new Window(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]))));
        } catch (DateTimeParseException | IllegalArgumentException fromAnotherVersion) {
            return NONE;
        }
    }
}
