package dev.cairn.figures;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.WeekSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts all figures together, from one walk through the roadmaps. */
final class FigureMaking {
    private static final int WEEKS_OF_A_YEAR = 53;
    /** Whoever goes on for more than a year sees the last three quarters of it, and a quarter ahead. */
    private static final int WEEKS_BACK = 40;

    private final Matter matter;
    private final Ledger ledger;
    private final LocalDate today;
    private final TreeMap<LocalDate, Long> seconds;
    private final TreeMap<LocalDate, Integer> tasks;
    private final TreeMap<LocalDate, Integer> planned = new TreeMap<>();

    FigureMaking(Matter matter) {
        this.matter = matter;
        ledger = Ledger.of(
                matter.roadmaps(),
                matter.outlook().planning(),
                matter.time(),
                matter.outlook().once(matter.roadmaps()));
        today = matter.outlook().today();
        seconds = ledger.secondsByDay();
        tasks = ledger.tasksByDay();
        matter.outlook().plan().sessions().stream()
                .filter(this::isMeant)
                .forEach(it -> planned.merge(matter.outlook().day(it), it.minutes(), Integer::sum));
    }

    private boolean isMeant(Session session) {
        return matter.roadmaps().containsKey(session.roadmap());
    }

    Figures figures(Range range) {
        var days = days(range);
        var work = ledger.work(days);
        return new Figures(
                range,
                tiles(),
                new BurnUps(matter, ledger).burnUp(),
                year(),
                phases(work),
                kinds(work),
                Ledger.minutes(work.stream().filter(it -> it.kind() == null).toList()),
                accuracies(days),
                trend(range),
                ahead(),
                Milestones.of(matter));
    }

    /** The days a range is about, to today. */
    private Dates days(Range range) {
        var first = range == Range.WHOLE ? begin() : today.minusDays(range.days() - 1L);
        return new Dates(first, today);
    }

    /** The first day on which anything was done, or was planned first; never after today. */
    private LocalDate begin() {
        var baselines = matter.roadmaps().keySet().stream()
                .map(matter.outlook().planning()::baseline)
                .flatMap(Optional::stream)
                .map(Baseline::setOn);
        var worked = seconds.isEmpty() ? Stream.<LocalDate>empty() : Stream.of(seconds.firstKey());
        var done = tasks.isEmpty() ? Stream.<LocalDate>empty() : Stream.of(tasks.firstKey());
        return Stream.of(baselines, worked, done, Stream.of(today))
                .flatMap(it -> it)
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    private Tiles tiles() {
        var week = WeekSpan.holding(today, matter.firstDay());
        int due = week.first()
                .datesUntil(today)
                .mapToInt(day -> held(day).orElseGet(() -> Ledger.minutes(seconds.getOrDefault(day, 0L))))
                .sum();
        int later = sum(planned.subMap(today, false, week.last(), true).values());
        return new Tiles(
                ledger.done(),
                ledger.total(),
                ledger.tasks(),
                minutes(new Dates(week.first(), week.last())),
                due + heldToday() + later,
                due,
                Streaks.of(studyDays(), matter.outlook().availability(), today));
    }

    private Set<LocalDate> studyDays() {
        return StudyDays.of(
                ledger, matter.outlook().notebook().deck(), matter.roadmaps().keySet());
    }

    /** What this day began with; where it was not looked at before, what it still holds and what was done. */
    private int heldToday() {
        return held(today)
                .orElseGet(() -> planned.getOrDefault(today, 0) + Ledger.minutes(seconds.getOrDefault(today, 0L)));
    }

    /** What a day began with; empty where it was never looked at, or its hours were only assumed. */
    private Optional<Integer> held(LocalDate day) {
        return matter.agendas().stream()
                .filter(it -> it.day().equals(day))
                .findFirst()
                .map(it -> it.sessions().stream()
                        .filter(this::isMeant)
                        .mapToInt(Session::minutes)
                        .sum());
    }

    private static int sum(Collection<Integer> minutes) {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }

    private List<DayFigures> year() {
        var thisWeek = WeekSpan.holding(today, matter.firstDay());
        var begun = WeekSpan.holding(begin(), matter.firstDay());
        var earliest = thisWeek.plus(-WEEKS_BACK);
        var first = begun.first().isBefore(earliest.first()) ? earliest.first() : begun.first();
        return first.datesUntil(first.plusWeeks(WEEKS_OF_A_YEAR)).map(this::day).toList();
    }

    private DayFigures day(LocalDate day) {
        return new DayFigures(
                day,
                Ledger.minutes(seconds.getOrDefault(day, 0L)),
                tasks.getOrDefault(day, 0),
                day.isBefore(today) ? 0 : planned.getOrDefault(day, 0),
                matter.outlook().availability().minutes(day) == 0);
    }

    private List<Share<Heading>> phases(List<Work> work) {
        boolean several = matter.roadmaps().size() > 1;
        var sums = new HashMap<Object, Long>();
        work.stream()
                .filter(it -> it.phase() != null)
                .forEach(it -> sums.merge(
                        several ? it.roadmap() : Objects.requireNonNull(it.phase()), (long) it.seconds(), Long::sum));
        var shares = new ArrayList<Share<Heading>>();
        matter.roadmaps().forEach((id, roadmap) -> {
            if (several) {
                share(Heading.of(roadmap.title()), sums.get(id), shares);
            } else {
                roadmap.phases().forEach(phase -> share(phase.heading(), sums.get(phase.key()), shares));
            }
        });
        return shares;
    }

    private static void share(Heading heading, @Nullable Long seconds, List<Share<Heading>> shares) {
        if (seconds != null) {
            shares.add(new Share<>(heading, Ledger.minutes(seconds)));
        }
    }

    private static List<Share<TaskKind>> kinds(List<Work> work) {
        var sums = new EnumMap<TaskKind, Long>(TaskKind.class);
        for (Work it : work) {
            var kind = it.kind();
            if (kind != null) {
                sums.merge(kind, (long) it.seconds(), Long::sum);
            }
        }
        return sums.entrySet().stream()
                .sorted(Map.Entry.<TaskKind, Long>comparingByValue().reversed())
                .map(it -> new Share<>(it.getKey(), Ledger.minutes(it.getValue())))
                .toList();
    }

    /** Of the tasks done in some days: all time logged on them, whenever it was. */
    private List<Accuracy> accuracies(Dates days) {
        var actual = new HashMap<RoadmapId, Map<Key, Long>>();
        matter.roadmaps().keySet().forEach(id -> actual.put(id, matter.time().secondsByTask(id)));
        var sums = new LinkedHashMap<ModuleName, Sum>();
        for (Credit credit : ledger.credits()) {
            var day = credit.day();
            var spent = actual.getOrDefault(credit.roadmap(), Map.of()).get(credit.task());
            if (day != null && days.contains(day) && spent != null && credit.minutes() > 0) {
                sums.merge(
                        new ModuleName(credit.roadmap(), credit.module()),
                        new Sum(1, credit.minutes(), spent),
                        Sum::plus);
            }
        }
        return sums.entrySet().stream()
                .map(it -> it.getValue().of(it.getKey(), heading(it.getKey())))
                .toList();
    }

    private Heading heading(ModuleName name) {
        return Objects.requireNonNull(matter.roadmaps().get(name.roadmap()))
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .filter(module -> module.key().equals(name.module()))
                .findFirst()
                .orElseThrow()
                .heading();
    }

    private record ModuleName(RoadmapId roadmap, Key module) {}

    private record Sum(int tasks, int estimated, long seconds) {
        Sum plus(Sum other) {
            return new Sum(tasks + other.tasks, estimated + other.estimated, seconds + other.seconds);
        }

        Accuracy of(ModuleName name, Heading heading) {
            return new Accuracy(name.roadmap(), name.module(), heading, tasks, estimated, Ledger.minutes(seconds));
        }
    }

    /** Of the whole plan, nothing lies before it: there the last four weeks are held against the four before. */
    private Trend trend(Range range) {
        int length = range == Range.WHOLE ? Range.FOUR_WEEKS.days() : range.days();
        var now = new Dates(today.minusDays(length - 1L), today);
        var before = new Dates(now.from().minusDays(length), now.from().minusDays(1));
        return new Trend(now, minutes(now), count(now), before, minutes(before), count(before));
    }

    private int minutes(Dates days) {
        return Ledger.minutes(seconds.subMap(days.from(), true, days.to(), true).values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }

    private int count(Dates days) {
        return sum(tasks.subMap(days.from(), true, days.to(), true).values());
    }

    private List<WeekAhead> ahead() {
        var weeks = new ArrayList<WeekAhead>();
        if (planned.isEmpty()) {
            return weeks;
        }
        var last = planned.lastKey();
        for (var week = WeekSpan.holding(today, matter.firstDay());
                !week.first().isAfter(last);
                week = week.plus(1)) {
            var from = week.first().isBefore(today) ? today : week.first();
            weeks.add(new WeekAhead(
                    new Dates(from, week.last()),
                    sum(planned.subMap(from, true, week.last(), true).values()),
                    matter.outlook().availability().minutes(from, week.last())));
        }
        return weeks;
    }
}
