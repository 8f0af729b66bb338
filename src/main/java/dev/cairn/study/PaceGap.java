package dev.cairn.study;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the two paces of one roadmap differ, by the learner's hours and by the weeks it states: documents are often not consistent with
 * themselves.
 *
 * @param hours the last day by the learner's hours; null where nothing is planned
 * @param weeks the last day by the weeks it states; null where nothing is planned
 * @param workMinutes all its open work, whether it finds a place or not
 * @param leftMinutes what of it does not fit into the weeks it states
 * @param weeksStated whether it states any weeks at all
 */
public record PaceGap(
        @Nullable LocalDate hours, @Nullable LocalDate weeks, long workMinutes, long leftMinutes, boolean weeksStated) {
    /** Less apart than this is not worth a word. */
    private static final long FAR_APART_DAYS = 14;

    /**
     * Compares two plans.
     *
     * @param hours made with the roadmap at the pace of the learner's hours
     * @param weeks the same at the pace of its weeks
     */
    public static PaceGap of(Outlook hours, Outlook weeks, RoadmapId id) {
        long placed = hours.plan().sessions().stream()
                .filter(it -> it.roadmap().equals(id))
                .mapToLong(Session::minutes)
                .sum();
        return new PaceGap(
                hours.plan().finish(id).orElse(null),
                weeks.plan().finish(id).orElse(null),
                placed + unplaced(hours, id),
                unplaced(weeks, id),
                !statesNoWeeks(hours, id) && !statesNoWeeks(weeks, id));
    }

    private static long unplaced(Outlook outlook, RoadmapId id) {
        return outlook.plan().unplaced().stream()
                .filter(it -> it.roadmap().equals(id))
                .mapToLong(Unplaced::minutes)
                .sum();
    }

    private static boolean statesNoWeeks(Outlook outlook, RoadmapId id) {
        return outlook.plan().notices().stream()
                .anyMatch(it -> it.roadmap().equals(id) && it.kind() == PlanNotice.Kind.NO_WEEKS_STATED);
    }

    /** Whether it is worth a word: both end, but far from each other, or not all the work finds a place in the weeks. */
    public boolean isNotable() {
        return weeksStated && hours != null && weeks != null && (isFarApart() || leftMinutes > 0);
    }

    /** Whether the two ends are far from each other; false where one of them is missing. */
    public boolean isFarApart() {
        return hours != null && weeks != null && Math.abs(ChronoUnit.DAYS.between(hours, weeks)) >= FAR_APART_DAYS;
    }
}
