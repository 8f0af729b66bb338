package dev.cairn.ui;

import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Unplaced;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan has to say, in sentences: what is so, and what the learner can do about it. */
public final class PlanText {
    private PlanText() {}

    /**
     * A notice in one or two sentences.
     *
     * @param roadmap the one it is about; null where it is not known
     * @param today tells which dates need their year
     */
    public static String of(PlanNotice notice, @Nullable Roadmap roadmap, LocalDate today) {
        var name = name(notice, roadmap);
        var day = Optional.ofNullable(notice.date())
                .map(it -> DayText.brief(it, today))
                .orElse("");
        var hours = RoadmapText.number(notice.minutes());
        return switch (notice.kind()) {
            case PIN_WITHOUT_ROOM -> Messages.text("plan.notice.room", name, day);
            case PIN_TIME_TAKEN -> Messages.text("plan.notice.taken", name, day);
            case PIN_WITHOUT_WORK -> Messages.text("plan.notice.work", name, day);
            case PIN_PASSED -> Messages.text("plan.notice.passed", name, day);
            case PIN_BEFORE_WHAT_IT_WAITS_FOR -> Messages.text("plan.notice.before", name, day);
            case PIN_PLANNED_ELSEWHERE -> Messages.text("plan.notice.elsewhere", name, day);
            case WAITS_IN_A_RING -> Messages.text("plan.notice.ring", name);
            case TIME_KEPT -> Messages.text("plan.notice.kept", name);
            case LIMIT_TOO_SMALL -> Messages.text("plan.notice.limit", name, hours);
            case NO_WEEKS_STATED -> Messages.text("plan.notice.weeks", name);
        };
    }

    /**
     * Why some tasks found no place, and the way out.
     *
     * @param tasks how many, at least 1
     * @param one any of them
     */
    public static String unplaced(int tasks, Unplaced one) {
        var figure = RoadmapText.number(one.figure());
        return switch (one.reason()) {
            case NO_TIME -> Messages.text("plan.unplaced.time", tasks);
            case WINDOWS_TOO_SHORT -> Messages.text("plan.unplaced.short", tasks, one.figure());
            case WEEKS_TOO_FULL -> Messages.text("plan.unplaced.full", tasks, figure);
            case TOO_FAR -> Messages.text("plan.unplaced.far", tasks);
        };
    }

    private static String name(PlanNotice notice, @Nullable Roadmap roadmap) {
        if (roadmap == null) {
            return notice.roadmap().slug();
        }
        var key = notice.node();
        return key == null
                ? RoadmapText.shortTitle(roadmap.title())
                : Tree.find(roadmap, key).map(Located::node).map(Node::title).orElse(key.value());
    }
}
