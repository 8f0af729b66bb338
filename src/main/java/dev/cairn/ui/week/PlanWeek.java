package dev.cairn.ui.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.WeekSpan;
import dev.cairn.study.Outlook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Which week of a plan a week is. */
final class PlanWeek {
    private PlanWeek() {}

    /** Counted from 1, from the first start or first plan of what is looked at; empty for what is before, and where neither is known. */
    static OptionalLong of(WeekSpan span, Outlook outlook, RoadmapId scope) {
        var ids = scope.equals(RoadmapId.ALL) ? outlook.roadmaps().keySet() : java.util.Set.of(scope);
        return ids.stream()
                .flatMap(id -> Stream.of(
                                outlook.planning()
                                        .baseline(id)
                                        .map(baseline -> baseline.setOn())
                                        .orElse(null),
                                outlook.planning().choices(id).start())
                        .filter(Objects::nonNull))
                .min(LocalDate::compareTo)
                .filter(begin -> !span.last().isBefore(begin))
                .map(begin -> WeekSpan.holding(begin, span.first().getDayOfWeek()))
                .map(first -> ChronoUnit.WEEKS.between(first.first(), span.first()) + 1)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
