package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import dev.cairn.study.Outlook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Some roadmaps of a plan, which may share their week with others.
 *
 * @param roadmaps those that are asked for
 */
record PlanPart(Outlook outlook, List<RoadmapId> roadmaps) {

    PlanPart of(RoadmapId roadmap) {
        return new PlanPart(outlook, List.of(roadmap));
    }

    /** The day the plan begins: the first of the start dates, but not before today. */
    LocalDate from() {
        var today = outlook.now().toLocalDate();
        return roadmaps.stream()
                .map(id -> outlook.planning().choices(id).start())
                .map(start -> start == null || start.isBefore(today) ? today : start)
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    Optional<LocalDate> finish() {
        return roadmaps.stream()
                .flatMap(id -> outlook.plan().finish(id).stream())
                .max(Comparator.naturalOrder());
    }

    List<Session> sessions() {
        return outlook.plan().sessions().stream()
                .filter(it -> roadmaps.contains(it.roadmap()))
                .toList();
    }

    List<Unplaced> unplaced() {
        return outlook.plan().unplaced().stream()
                .filter(it -> roadmaps.contains(it.roadmap()))
                .toList();
    }

    List<PlanNotice> notices() {
        return outlook.plan().notices().stream()
                .filter(it -> roadmaps.contains(it.roadmap()))
                .toList();
    }

    long minutes() {
        return sessions().stream().mapToLong(Session::minutes).sum();
    }

    /** Weeks from the beginning to the end, a week begun counted as one; 0 where nothing is planned. */
    long weeks() {
        return finish().map(end -> Math.max(0, ChronoUnit.DAYS.between(from(), end) + 7) / 7)
                .orElse(0L);
    }

    /** Calendar weeks that have sessions. */
    long weeksWithSessions() {
        return sessions().stream()
                .map(it -> it.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .count();
    }
}
