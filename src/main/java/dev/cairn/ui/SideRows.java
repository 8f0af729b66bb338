package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the list of roadmaps: all active ones together, each of them, then those that rest. */
final class SideRows {
    /** Less than this behind is on plan: it is made up for by the next session. */
    private static final int NOTICEABLE = 30;

    private final List<Overview> overviews;
    private final Planning planning;
    private final @Nullable Outlook outlook;
    private final List<RoadmapId> active;

    /** @param outlook null while no plan was made yet */
    SideRows(List<Overview> overviews, Planning planning, @Nullable Outlook outlook) {
        this.overviews = overviews;
        this.planning = planning;
        this.outlook = outlook;
        active = Outlook.active(planning, overviews);
    }

    List<SideRow> list() {
        var rows = new ArrayList<SideRow>();
        if (overviews.isEmpty()) {
            return rows;
        }
        rows.add(all());
        overviews.stream()
                .filter(it -> active.contains(it.id()))
                .map(this::active)
                .forEach(rows::add);
        var heading = Messages.text("side.resting");
        for (Overview it : overviews) {
            if (!active.contains(it.id())) {
                rows.add(resting(it, heading));
                heading = "";
            }
        }
        return rows;
    }

    private SideRow all() {
        var hours = outlook == null || active.isEmpty()
                ? ""
                : Messages.text(
                        "side.hours", RoadmapText.number(outlook.availability().usualMinutes()));
        var note = outlook != null && outlook.availabilityAssumed() ? Messages.text("side.hours.assumed") : "";
        return new SideRow(RoadmapId.ALL, null, SideRow.Group.ALL, "", hours, false, "", note);
    }

    private SideRow active(Overview it) {
        boolean assumed = !Outlook.activeDecided(planning, overviews);
        var note = assumed ? Messages.text("side.assumed.note") : "";
        var finish = outlook == null ? null : outlook.plan().finish(it.id()).orElse(null);
        if (outlook == null || finish == null || it.tally().complete()) {
            return row(it, RoadmapText.progress(it), false, assumed ? Messages.text("side.assumed") : "", note);
        }
        var date = DayText.brief(finish, outlook.today());
        if (planning.baseline(it.id()).isEmpty()) {
            return row(
                    it, Messages.text("side.finish", date), false, assumed ? Messages.text("side.assumed") : "", note);
        }
        int behind = outlook.behind(it.id());
        return behind < NOTICEABLE
                ? row(it, Messages.text("side.onPlan"), false, date, note)
                : row(it, Messages.text("side.behind", RoadmapText.number(behind)), true, date, note);
    }

    private static SideRow row(Overview it, String pace, boolean behind, String more, String note) {
        return new SideRow(it.id(), it, SideRow.Group.ACTIVE, "", pace, behind, more, note);
    }

    private SideRow resting(Overview it, String heading) {
        boolean paused = planning.choices(it.id()).activity() == PlanChoices.Activity.PAUSED;
        var progress = RoadmapText.progress(it);
        boolean begun = it.tally().done() > 0 && !it.tally().complete();
        return new SideRow(
                it.id(),
                it,
                SideRow.Group.RESTING,
                heading,
                paused && !it.tally().complete() ? Messages.text("side.paused") : progress,
                false,
                paused && begun ? progress : "",
                "");
    }
}
