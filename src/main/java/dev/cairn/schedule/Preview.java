package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.schedule.hours.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a way back would change for one roadmap.
 *
 * @param finish its last day then; empty where nothing of it is planned
 * @param late days it still ends later than first planned
 * @param weeks its minutes week by week from this one on, up to the last week of either plan
 * @param moves the modules that change their dates, in order of time
 */
public record Preview(Optional<LocalDate> finish, long late, List<WeekLoad> weeks, List<Move> moves) {
    private static final int LONGEST = 600;

    public Preview {
        weeks = List.copyOf(weeks);
        moves = List.copyOf(moves);
    }

    /** From the plan as things stand to another. */
    public static Preview of(Slip slip, Plan after) {
        return of(slip, slip.plan().baseline(slip.id(), slip.today()), after);
    }

    /** From the first plan to the one as things stand. */
    public static Preview fromFirst(Slip slip) {
        return of(slip, slip.first(), slip.plan());
    }

    private static Preview of(Slip slip, Baseline before, Plan plan) {
        var after = plan.baseline(slip.id(), slip.today());
        return new Preview(
                slip.finish(plan),
                slip.days(plan),
                weeks(slip.today(), before.days(), after.days()),
                moves(slip, before.modules()::get, after.modules()::get));
    }

    /** Minutes week by week from the week of a day on, until both end. */
    public static List<WeekLoad> weeks(
            LocalDate today, SortedMap<LocalDate, Integer> before, SortedMap<LocalDate, Integer> after) {
        var first = monday(today);
        var old = byWeek(before, first);
        var fresh = byWeek(after, first);
        var last = Stream.of(old, fresh)
                .filter(it -> !it.isEmpty())
                .map(NavigableMap::lastKey)
                .max(Comparator.naturalOrder())
                .orElse(first);
        var weeks = new ArrayList<WeekLoad>();
        for (var week = first; !week.isAfter(last) && weeks.size() < LONGEST; week = week.plusWeeks(1)) {
            weeks.add(new WeekLoad(week, old.getOrDefault(week, 0), fresh.getOrDefault(week, 0)));
        }
        return weeks;
    }

    private static NavigableMap<LocalDate, Integer> byWeek(SortedMap<LocalDate, Integer> days, LocalDate from) {
        var weeks = new TreeMap<LocalDate, Integer>();
        days.tailMap(from).forEach((day, minutes) -> weeks.merge(monday(day), minutes, Integer::sum));
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<Move> moves(
            Slip slip, Function<Key, @Nullable Dates> before, Function<Key, @Nullable Dates> after) {
        var moves = new ArrayList<Move>();
        slip.planned()
                .roadmap()
                .studyPhases()
                .map(Phase::modules)
                .forEach(modules -> modules.forEach(module -> {
                    var from = before.apply(module.key());
                    var to = after.apply(module.key());
                    if (from != null && to != null && !from.equals(to)) {
                        moves.add(new Move(module.key(), module.heading(), from, to));
                    }
                }));
        moves.sort(Comparator.comparing(move -> move.after().from()));
        return moves;
    }
}
