package dev.cairn.ui.today;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Session;
import dev.cairn.ui.Agendas;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the day of a part of the plan. */
final class DayMaking {
    private static final int A_WEEK = 7;
    /** Less than this behind is on plan: it is made up for by the next session. */
    private static final int NOTICEABLE = 30;

    private final Scope scope;
    private final Agendas agendas;
    private final LocalDateTime now;
    private final LocalDate today;
    private final WeekFields weeks;
    private final LeftOver leftOver;

    DayMaking(Scope scope, Agendas agendas, LocalDateTime now, WeekFields weeks, LeftOver leftOver) {
        this.scope = scope;
        this.agendas = agendas;
        this.now = now;
        this.today = scope.today();
        this.weeks = weeks;
        this.leftOver = leftOver;
    }

    Day make() {
        var lines = lines();
        var ahead = ahead();
        return new Day(
                today,
                hours(),
                current(lines, ahead),
                lines,
                shares(lines),
                LeftOver.today(scope, agendas, now),
                leftOver.of(scope, agendas, now, weekStart().plusDays(A_WEEK - 1L)),
                ahead,
                week(),
                milestone(),
                pace());
    }

    private Day.Hours hours() {
        int done = scope.done(today, today);
        var open = scope.on(today);
        var until = open.isEmpty() ? null : open.getLast().window().end();
        return new Day.Hours(done, planned(today, done), scope.planned(today), until);
    }

    private List<Line> lines() {
        var lines = new ArrayList<>(done());
        boolean nextTold = false;
        for (Session session : scope.on(today)) {
            boolean on = session.isOn(now);
            var state = on ? Line.State.RUNNING : nextTold ? Line.State.OPEN : Line.State.NEXT;
            nextTold |= !on;
            scope.line(session, state).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    /** What was done today: at the time the day had for it, where it had one, and nothing else has it now. */
    private List<Line> done() {
        return scope.ids().stream()
                .flatMap(id -> scope.outlook().doneTasks(id, today, today).stream()
                        .flatMap(task -> scope.find(id, task.key()).stream())
                        .map(it -> done(id, it)))
                .sorted(Comparator.comparing(line -> line.window() == null
                        ? LocalDateTime.MAX
                        : line.date().atTime(line.window().start())))
                .toList();
    }

    private Line done(RoadmapId id, Located it) {
        var own = agendas.of(today).stream()
                .flatMap(agenda -> agenda.sessions().stream())
                .filter(session -> session.roadmap().equals(id)
                        && session.task().equals(it.node().key()))
                .findFirst()
                .filter(session -> scope.on(today).stream().noneMatch(session::overlaps))
                .orElse(null);
        return scope.line(id, it, own == null ? today : own.date(), own, Line.State.DONE);
    }

    private static Map<String, Integer> shares(List<Line> lines) {
        var shares = new LinkedHashMap<String, Integer>();
        lines.stream()
                .filter(line -> !line.owner().isEmpty())
                .forEach(line -> shares.merge(line.owner(), line.minutes(), Integer::sum));
        return shares;
    }

    private Day.@Nullable Ahead ahead() {
        return scope.sessions().stream()
                .map(scope.outlook()::day)
                .filter(it -> it.isAfter(today))
                .findFirst()
                .map(date -> new Day.Ahead(
                        date,
                        scope.on(date).stream()
                                .flatMap(it -> scope.line(it, Line.State.OPEN).stream())
                                .toList(),
                        scope.available(date)))
                .orElse(null);
    }

    private static Day.@Nullable Current current(List<Line> lines, Day.@Nullable Ahead ahead) {
        var open = lines.stream().filter(line -> !line.done()).findFirst();
        var later = Optional.ofNullable(ahead).flatMap(it -> it.lines().stream().findFirst());
        return open.or(() -> later)
                .map(line -> new Day.Current(line, line.state() == Line.State.RUNNING))
                .orElse(null);
    }

    private LocalDate weekStart() {
        return today.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
    }

    private List<Day.Bar> week() {
        return weekStart()
                .datesUntil(weekStart().plusDays(A_WEEK))
                .map(this::bar)
                .toList();
    }

    private Day.Bar bar(LocalDate date) {
        int done = scope.done(date, date);
        int planned = planned(date, done);
        boolean off = scope.available(date) == 0;
        return new Day.Bar(date, planned, done, off && planned == 0);
    }

    /** What a day began with, or what was done and is still to be done, where that is more. */
    private int planned(LocalDate day, int done) {
        int began = agendas.of(day).stream()
                .flatMap(it -> it.sessions().stream())
                .filter(it -> scope.ids().contains(it.roadmap()))
                .mapToInt(Session::minutes)
                .sum();
        return Math.max(began, done + scope.planned(day));
    }

    private Day.@Nullable Milestone milestone() {
        return scope.each(this::milestone).stream()
                .min(Comparator.comparing(Day.Milestone::date).thenComparingInt(Day.Milestone::minutes))
                .orElse(null);
    }

    private Optional<Day.Milestone> milestone(RoadmapId id) {
        var last = new LinkedHashMap<Key, Session>();
        scope.sessions().stream().filter(it -> it.roadmap().equals(id)).forEach(it -> last.put(it.task(), it));
        return last.values().stream()
                .sorted(Session.ORDER)
                .flatMap(it -> scope.find(id, it.task()).stream()
                        .filter(found -> isMilestone((Task) found.node()))
                        .map(found -> milestone(found, it)))
                .findFirst();
    }

    private static boolean isMilestone(Task task) {
        return task.status() == Status.OPEN && Landmark.isOne(task);
    }

    private Day.Milestone milestone(Located found, Session last) {
        int work = scope.sessions().stream()
                .filter(it -> it.roadmap().equals(last.roadmap()) && Session.ORDER.compare(it, last) <= 0)
                .mapToInt(Session::minutes)
                .sum();
        var phase = Scope.phase(found);
        var tally = phase.map(it -> Tally.of(it.allTasks())).orElse(Tally.NONE);
        return new Day.Milestone(
                last.roadmap(),
                last.task(),
                found.node().title(),
                scope.outlook().day(last),
                work,
                phase.map(DayMaking::name).orElse(""),
                tally.done(),
                tally.total() - tally.skipped());
    }

    private static String name(Phase phase) {
        return phase.heading().label().isEmpty()
                ? phase.title()
                : phase.heading().label();
    }

    private Day.Pace pace() {
        var outlook = scope.outlook();
        var compared = scope.ids().stream()
                .filter(id -> outlook.planning().baseline(id).isPresent())
                .max(Comparator.comparingInt(outlook::behind));
        if (compared.isEmpty()) {
            return new Day.Pace(
                    Day.Pace.Kind.NO_BASELINE, scope.ids().stream().findFirst().orElse(null), "", 0, null, null);
        }
        var id = compared.get();
        int behind = outlook.behind(id);
        var name = scope.ids().size() > 1
                ? RoadmapText.shortTitle(scope.roadmap(id).title())
                : "";
        return behind < NOTICEABLE
                ? new Day.Pace(Day.Pace.Kind.ON_PLAN, id, name, 0, null, null)
                : new Day.Pace(
                        Day.Pace.Kind.BEHIND,
                        id,
                        name,
                        behind,
                        Price.of(behind, outlook.availability().usualMinutes(), today)
                                .orElse(null),
                        caughtUp(id));
    }

    /** The end of a plan that is behind now, but ends no later than the first plan: hours were raised, or work left out. */
    private @Nullable LocalDate caughtUp(RoadmapId id) {
        var outlook = scope.outlook();
        var first = outlook.planning().baseline(id).flatMap(Baseline::finish);
        return outlook.plan()
                .finish(id)
                .filter(end -> first.isPresent() && !end.isAfter(first.get()))
                .orElse(null);
    }
}
