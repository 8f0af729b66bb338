package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.study.Outlook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a chart off a plan. May be used on any thread. */
final class ChartMaking {
    /** Enough to see that nothing comes any more. */
    private static final int DAYS_BEHIND = 14;
    /** Nobody looks further than that; a plan that goes on is cut there. */
    private static final int MOST_DAYS = 366 * 101;

    private final Outlook outlook;
    private final RoadmapId scope;
    private final Map<RoadmapId, Roadmap> shown;

    private ChartMaking(Outlook outlook, RoadmapId scope) {
        this.outlook = outlook;
        this.scope = scope;
        var roadmap = outlook.roadmaps().get(scope);
        shown = roadmap == null ? outlook.roadmaps() : Map.of(scope, roadmap);
    }

    static Chart of(Outlook outlook, RoadmapId scope) {
        return new ChartMaking(outlook, scope).chart();
    }

    private Chart chart() {
        var warnings = new Warnings(outlook, scope.equals(RoadmapId.ALL) ? null : scope);
        var rows = new ArrayList<Row>();
        shown.forEach((id, roadmap) -> {
            var made = new RoadmapRows(outlook, id, roadmap, warnings);
            if (scope.equals(RoadmapId.ALL)) {
                rows.add(made.whole());
            } else {
                rows.addAll(made.phases());
            }
        });
        var finish = finish();
        rows.add(new Row(
                RowId.finish(scope),
                Row.Kind.FINISH,
                new Row.Caption("", "", 0),
                null,
                Bar.NONE,
                Row.Marks.NONE,
                List.of()));
        var days = days(rows, finish);
        return new Chart(
                scope,
                outlook,
                rows,
                days,
                Chart.Load.of(weeks(days), outlook.availability().usualMinutes()),
                off(days),
                finish,
                warnings.troubles());
    }

    private Stream<Baseline> baselines() {
        return shown.keySet().stream().flatMap(id -> outlook.planning().baseline(id).stream());
    }

    private Chart.Finish finish() {
        var first = baselines()
                .flatMap(it -> it.finish().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
        var plan = shown.keySet().stream()
                .flatMap(id -> outlook.plan().finish(id).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Chart.Finish(first, plan);
    }

    private Dates days(List<Row> rows, Chart.Finish finish) {
        var today = outlook.today();
        var from = Stream.concat(
                        rows.stream()
                                .flatMap(row -> Stream.of(
                                        row.bar().actual(),
                                        row.bar().planned(),
                                        row.bar().first()))
                                .filter(Objects::nonNull)
                                .map(Dates::from),
                        Stream.of(today))
                .min(Comparator.naturalOrder())
                .orElse(today)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var to = Stream.of(Optional.ofNullable(finish.first()), Optional.ofNullable(finish.plan()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(today.plusWeeks(8));
        var last = (to.isBefore(today) ? today : to)
                .plusDays(DAYS_BEHIND)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var farthest = from.plusDays(MOST_DAYS);
        return new Dates(from, last.isAfter(farthest) ? farthest : last);
    }

    private List<Week> weeks(Dates days) {
        var first = days.from().toEpochDay();
        int count = (int) (days.days() / 7);
        var done = new int[count];
        var planned = new int[count];
        shown.forEach((id, roadmap) -> countDone(id, roadmap, first, done));
        for (Session session : outlook.plan().sessions()) {
            if (shown.containsKey(session.roadmap())) {
                add(planned, first, session.date(), session.minutes());
            }
        }
        var weeks = new ArrayList<Week>();
        for (int i = 0; i < count; i++) {
            var monday = days.from().plusWeeks(i);
            weeks.add(new Week(monday, i + 1, done[i], planned[i], available(monday)));
        }
        return weeks;
    }

    private int available(LocalDate monday) {
        var today = outlook.today();
        var sunday = monday.plusDays(6);
        if (sunday.isBefore(today)) {
            return 0;
        }
        return outlook.availability().minutes(monday.isBefore(today) ? today : monday, sunday);
    }

    private void countDone(RoadmapId id, Roadmap roadmap, long first, int[] done) {
        roadmap.studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .filter(task -> task.status() == Status.DONE)
                .forEach(task -> {
                    var since = task.state().standing().since();
                    if (since != null) {
                        add(done, first, since, outlook.minutes(id, task));
                    }
                });
    }

    private static void add(int[] weeks, long first, @Nullable LocalDate day, int minutes) {
        int week = day == null ? -1 : (int) Math.floorDiv(day.toEpochDay() - first, 7L);
        if (week >= 0 && week < weeks.length) {
            weeks[week] += minutes;
        }
    }

    private List<Dates> off(Dates days) {
        var off = new HashMap<Dates, Spell>();
        outlook.availability().spells().stream()
                .filter(Spell::isOff)
                .filter(spell ->
                        !spell.to().isBefore(days.from()) && !spell.from().isAfter(days.to()))
                .forEach(spell -> off.put(new Dates(spell.from(), spell.to()), spell));
        return off.keySet().stream().sorted(Comparator.comparing(Dates::from)).toList();
    }
}
