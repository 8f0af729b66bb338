package dev.cairn.ui.checklist;

import dev.cairn.progress.Happening;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Effort;
import dev.cairn.ui.Messages;
import org.jspecify.annotations.Nullable;

/** What happened, in a few words for the history of one node. */
final class Happened {
    private Happened() {}

    static String words(Happening what) {
        return switch (what) {
            case Happening.Ticked it -> Messages.text("checklist.happened.ticked");
            case Happening.Unticked it -> Messages.text("checklist.happened.unticked");
            case Happening.Skipped it -> Messages.text("checklist.happened.skipped");
            case Happening.Noted it ->
                Messages.text(it.after().isEmpty() ? "checklist.happened.note.removed" : "checklist.happened.noted");
            case Happening.Renamed it -> Messages.text("checklist.happened.renamed", it.before());
            case Happening.Reestimated it ->
                Messages.text("checklist.happened.reestimated", hours(it.before()), hours(it.after()));
            case Happening.Added it -> Messages.text("checklist.happened.added");
            case Happening.Deleted it -> Messages.text("checklist.happened.deleted");
            case Happening.Moved it -> Messages.text("checklist.happened.moved");
            case Happening.Imported it ->
                Messages.text("checklist.happened.imported", it.source().name());
            case Happening.Removed it -> Messages.text("checklist.happened.removed");
            case Happening.WeekNoted it -> Messages.text("checklist.happened.noted");
            case Happening.CardChanged it -> Messages.text("checklist.happened.card");
            case Happening.RecallChosen it -> Messages.text("checklist.happened.card");
            case Happening.PairJudged it -> Messages.text("checklist.happened.pair");
            case Happening.StandingLent it ->
                Messages.text(it.after() == null ? "checklist.happened.lent.ended" : "checklist.happened.lent");
            case Happening.TimeChanged it -> time(it);
            case Happening.PlanningChange it -> Messages.text("checklist.happened.planned");
        };
    }

    private static String time(Happening.TimeChanged it) {
        var before = it.before();
        var after = it.after();
        return after == null
                ? Messages.text("checklist.happened.time.removed", minutes(before))
                : before == null
                        ? Messages.text("checklist.happened.time", minutes(after))
                        : Messages.text("checklist.happened.time.changed", minutes(before), minutes(after));
    }

    /** In whole minutes, at least one. */
    private static int minutes(@Nullable TimeEntry entry) {
        return entry == null ? 0 : Math.max(1, Math.round(entry.seconds() / 60f));
    }

    private static String hours(@Nullable Effort effort) {
        return effort == null ? Messages.text("checklist.happened.shared") : Wording.hours(effort.minutes());
    }
}
