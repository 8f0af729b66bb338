package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a plan. */
final class PlanWords {
    private PlanWords() {}

    /** 19:00; the end of a day is 24:00. */
    static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    /** 19:00–20:30. */
    static String times(Session session) {
        return time(session.start()) + "–" + time(session.start() + session.minutes());
    }

    /** Said where the learner never gave hours. */
    static String hoursAssumed(List<RoadmapId> roadmaps) {
        return (roadmaps.isEmpty()
                        ? "You have not set your hours."
                        : "You have not set your hours: these are what " + roadmaps.getFirst() + " assumes.")
                + " Set yours with: cairn availability set \"Mon-Fri 19:00-20:30; Sat 09:00-13:00\"";
    }

    /** Said where a roadmap is planned beside others that share its week. */
    static String together(List<RoadmapId> roadmaps) {
        return "Reckoned together, for they share your week: "
                + roadmaps.stream().map(RoadmapId::slug).collect(Collectors.joining(", ")) + ".";
    }

    /** Said where the learner never chose what is active. */
    static String activeAssumed(List<RoadmapId> roadmaps) {
        return "You have not said which roadmaps are active: "
                + roadmaps.stream().map(RoadmapId::slug).collect(Collectors.joining(", "))
                + (roadmaps.size() == 1 ? " is" : " are") + " taken.";
    }

    /** Why work found no place, and what helps; a full sentence. */
    static String reason(Unplaced unplaced) {
        return switch (unplaced.reason()) {
            case NO_TIME ->
                "There are no hours left for it: give the week more hours, or take a day off back (cairn"
                        + " availability).";
            case WINDOWS_TOO_SHORT ->
                "The longest window there is has " + unplaced.figure()
                        + " minutes, and it cannot be cut into sessions that fit: make a window longer, or allow"
                        + " shorter sessions.";
            case WEEKS_TOO_FULL ->
                "The weeks stated for it have only " + Words.exactHours(unplaced.figure())
                        + " of yours: give them more hours, or plan by your hours (--pace hours).";
            case TOO_FAR ->
                "More than a hundred years would pass before it is done: give the week more hours, or take days off"
                        + " back (cairn availability).";
        };
    }

    /**
     * What a notice says; a full sentence.
     *
     * @param node what the phase, module or task is called; null where it is about the whole roadmap
     */
    static String sentence(PlanNotice notice, @Nullable String node) {
        var what = node == null ? notice.roadmap().slug() : "\"" + node + "\"";
        var date = notice.date();
        var on = date == null ? "its day" : DateWords.whole(date);
        return switch (notice.kind()) {
            case PIN_WITHOUT_ROOM ->
                what + " is pinned to " + on + ", which has not enough room: it was planned as if it were not pinned.";
            case PIN_TIME_TAKEN ->
                what + " is pinned to a time on " + on + " that something else has, or that lasts past midnight: it was"
                        + " planned as if it were not pinned.";
            case PIN_WITHOUT_WORK ->
                what + " is pinned to a session on " + on + ", for which other pins have left nothing of it.";
            case PIN_PASSED ->
                what + " was pinned to " + on + ", which has passed: what is open is planned from now on.";
            case PIN_BEFORE_WHAT_IT_WAITS_FOR -> what + " is pinned to " + on + ", before something it waits for.";
            case PIN_PLANNED_ELSEWHERE ->
                what + " is pinned to " + on + ", but a task it is linked with is planned in its place: the pin waits"
                        + " until they are no longer linked.";
            case WAITS_IN_A_RING ->
                what + " waits for modules that wait for it: the wait against the order of the document was passed"
                        + " over.";
            case TIME_KEPT ->
                what + " has nothing to tick yet: " + Words.exactHours(notice.minutes()) + " are kept free for it"
                        + until(date) + ".";
            case LIMIT_TOO_SMALL ->
                what + " is limited to " + Words.exactHours(notice.minutes())
                        + " a week, less than one session takes: it gets one session a week.";
            case NO_WEEKS_STATED -> what + " states no weeks, so that its pace is that of your hours.";
        };
    }

    private static String until(@Nullable LocalDate date) {
        return date == null ? "" : ", until " + DateWords.whole(date);
    }
}
