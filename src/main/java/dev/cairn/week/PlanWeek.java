package dev.cairn.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/** Which week of a plan a week is: the first is the one in which the learner began. */
public final class PlanWeek {
    private PlanWeek() {}

    /**
     * The number of a week, counted from the day the first plan was set, or else from the chosen start; of several roadmaps from the
     * earliest of these. Counted from 1; empty where nothing says when the plan began, and before that.
     *
     * @param scope one roadmap, or {@link RoadmapId#ALL} for all in the outlook
     */
    public static OptionalInt number(WeekSpan span, Outlook outlook, RoadmapId scope) {
        return first(outlook, scope, span.first().getDayOfWeek())
                .map(WeekSpan::first)
                .filter(first -> !span.first().isBefore(first))
                .map(first -> OptionalInt.of(Math.toIntExact(ChronoUnit.WEEKS.between(first, span.first()) + 1)))
                .orElse(OptionalInt.empty());
    }

    /** The week that has the number 1; empty where nothing says when the plan began. */
    public static Optional<WeekSpan> first(Outlook outlook, RoadmapId scope, DayOfWeek firstDay) {
        return outlook.roadmaps().keySet().stream()
                .filter(id -> scope.equals(RoadmapId.ALL) || id.equals(scope))
                .flatMap(id -> began(outlook, id).stream())
                .min(Comparator.naturalOrder())
                .map(day -> WeekSpan.holding(day, firstDay));
    }

    private static Optional<LocalDate> began(Outlook outlook, RoadmapId id) {
        var planning = outlook.planning();
        return planning.baseline(id)
                .map(Baseline::setOn)
                .or(() -> Optional.ofNullable(planning.choices(id).start()));
    }
}
