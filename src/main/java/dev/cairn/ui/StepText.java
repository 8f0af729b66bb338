package dev.cairn.ui;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Library;
import java.util.Optional;
import java.util.function.Function;

/** What a step did, in a few words: for the tooltips of undo and redo, and for the list of what happened. */
final class StepText {
    private static final int LONGEST = 60;
    private final Library library;
    private final Function<TaskId, Optional<String>> gone;

    StepText(Library library) {
        this(library, node -> Optional.empty());
    }

    /** @param gone the titles of nodes that stand in no roadmap any more, as far as they are known */
    StepText(Library library, Function<TaskId, Optional<String>> gone) {
        this.library = library;
        this.gone = gone;
    }

    String of(Step step) {
        // What comes along with a linked task is taken back first.
        var told = step.events().stream()
                .filter(it -> !(it.what() instanceof Happening.StandingLent))
                .toList();
        var first = told.isEmpty() ? step.events().getFirst() : told.getFirst();
        int count = told.size();
        return switch (first.what()) {
            case Happening.Ticked it ->
                count == 1 ? Messages.text("step.tick", title(first)) : Messages.text("step.ticks", count);
            case Happening.Unticked it ->
                count == 1 ? Messages.text("step.untick", title(first)) : Messages.text("step.unticks", count);
            case Happening.Skipped it ->
                count == 1 ? Messages.text("step.skip", title(first)) : Messages.text("step.skips", count);
            case Happening.Noted it -> Messages.text("step.note", title(first));
            case Happening.Renamed it -> Messages.text("step.rename", brief(it.after()));
            case Happening.Reestimated it -> Messages.text("step.estimate", title(first));
            case Happening.Added it ->
                Messages.text("step.add", brief(it.added().title()));
            case Happening.Deleted it ->
                count == 1
                        ? Messages.text("step.delete", brief(it.deleted().title()))
                        : Messages.text("step.deletes", count);
            case Happening.Moved it ->
                count == 1 ? Messages.text("step.move", title(first)) : Messages.text("step.moves", count);
            case Happening.Imported it ->
                Messages.text("step.import", brief(it.reading().title()));
            case Happening.AvailabilityChanged it -> Messages.text("step.hours");
            case Happening.SessionLengthsChanged it -> Messages.text("step.lengths");
            case Happening.PlanChanged it -> Messages.text("step.plan");
            case Happening.BaselineChanged it -> Messages.text("step.baseline");
            case Happening.WeekNoted it -> Messages.text("step.week", it.week());
            case Happening.CardChanged it -> Messages.text("step.card", title(first));
            case Happening.RecallChosen it -> Messages.text("step.recall");
            case Happening.PairJudged it -> Messages.text("step.pair");
            case Happening.StandingLent it -> Messages.text("step.pair");
            case Happening.TimeChanged it -> Messages.text("step.time", title(first));
            case Happening.Removed it ->
                Messages.text("step.remove", brief(it.standing().title()));
        };
    }

    private String title(Event event) {
        var key = event.what().node();
        Optional<Roadmap> roadmap = library.standing(event.roadmap());
        return brief(roadmap.flatMap(it -> key == null ? Optional.empty() : Tree.find(it, key))
                .map(it -> it.node())
                .map(Node::title)
                .or(() -> key == null ? Optional.empty() : gone.apply(new TaskId(event.roadmap(), key)))
                .orElse("…"));
    }

    private static String brief(String title) {
        return title.length() <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST)))
                                .strip() + "…";
    }
}
