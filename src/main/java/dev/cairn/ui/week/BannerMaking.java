package dev.cairn.ui.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.PlanText;
import java.util.Optional;

/** Finds the one thing that is to be said above a week. */
record BannerMaking(LivePlan live, RoadmapId scope, WeekSpan span) {

    /** @param said what came of the last thing that was done; empty where it is plain to see */
    Picture.Banner make(Outlook outlook, String said) {
        if (!said.isEmpty()) {
            return new Picture.Banner.Said(said);
        }
        if (live.isResting(scope)) {
            return new Picture.Banner.Resting(scope);
        }
        return pinNotKept(outlook)
                .<Picture.Banner>map(Picture.Banner.Said::new)
                .orElseGet(() -> outlook.availabilityAssumed()
                        ? new Picture.Banner.HoursAssumed(outlook.availability().usualMinutes())
                        : new Picture.Banner.None());
    }

    private Optional<String> pinNotKept(Outlook outlook) {
        return outlook.plan().notices().stream()
                .filter(it -> switch (it.kind()) {
                    case PIN_WITHOUT_ROOM, PIN_TIME_TAKEN, PIN_WITHOUT_WORK, PIN_PLANNED_ELSEWHERE -> true;
                    default -> false;
                })
                .filter(it -> it.date() != null && span.contains(it.date()))
                .findFirst()
                .map(it -> PlanText.of(it, outlook.roadmaps().get(it.roadmap()), outlook.today()));
    }
}
