package dev.cairn.ui.weekly;

import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.week.WeekDraft;
import dev.cairn.week.WeekOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the list a week is chosen from. */
final class PlanRows {
    private static final int MOST_NEXT = 24;

    private final WeekOutcome outcome;
    private final Names names;
    private final List<PlanRow> rows = new ArrayList<>();

    private PlanRows(WeekOutcome outcome, Names names) {
        this.outcome = outcome;
        this.names = names;
    }

    static List<PlanRow> of(WeekOutcome outcome, Names names) {
        return new PlanRows(outcome, names).rows();
    }

    private List<PlanRow> rows() {
        var draft = outcome.draft();
        rows.add(new PlanRow.Head(
                Messages.text("weekly.group.chosen"),
                draft.picks().isEmpty() ? Messages.text("weekly.group.chosen.none") : ""));
        Set<TaskId> late = Set.copyOf(outcome.beyond());
        for (WeekDraft.Pick pick : draft.picks()) {
            var kind = pick.in() ? PlanRow.Kind.IN : PlanRow.Kind.OUT;
            line(kind, pick.task(), when(pick), pick.in() && late.contains(pick.task()));
        }
        group("weekly.group.fill", Messages.text("weekly.group.fill.hint"), PlanRow.Kind.FILL, outcome.fillers());
        var fillers = Set.copyOf(outcome.fillers());
        var next = new ArrayList<TaskId>();
        var later = new ArrayList<TaskId>();
        draft.next().filter(it -> !fillers.contains(it)).forEach(it -> (isPinned(it) ? later : next).add(it));
        group("weekly.group.next", "", PlanRow.Kind.NEXT, few(next));
        group("weekly.group.later", "", PlanRow.Kind.NEXT, few(later));
        group(
                "weekly.group.unplaced",
                "",
                PlanRow.Kind.NEXT,
                few(draft.unplaced().toList()));
        return List.copyOf(rows);
    }

    private static List<TaskId> few(List<TaskId> tasks) {
        return tasks.subList(0, Math.min(MOST_NEXT, tasks.size()));
    }

    private boolean isPinned(TaskId task) {
        return outcome.draft()
                .now()
                .plan()
                .first(task.roadmap(), task.task())
                .filter(Session::pinned)
                .isPresent();
    }

    private void group(String title, String hint, PlanRow.Kind kind, List<TaskId> tasks) {
        if (!tasks.isEmpty()) {
            rows.add(new PlanRow.Head(Messages.text(title), hint));
            tasks.forEach(it -> line(kind, it, first(it), false));
        }
    }

    private void line(PlanRow.Kind kind, TaskId task, String when, boolean late) {
        names.of(task)
                .ifPresent(it -> rows.add(new PlanRow.Line(
                        kind,
                        task,
                        it.task().title(),
                        names.place(task),
                        outcome.then().minutes(task.roadmap(), it.task()),
                        when,
                        late,
                        names.hue(task.roadmap()))));
    }

    private String when(WeekDraft.Pick pick) {
        if (!pick.in()) {
            return outcome.first(pick.task())
                    .map(it -> Messages.text("weekly.after", day(it)))
                    .orElse(Messages.text("weekly.row.nowhere"));
        }
        return outcome.partly().contains(pick.task()) ? Messages.text("weekly.row.part") : first(pick.task());
    }

    private String first(TaskId task) {
        Optional<Session> session = outcome.first(task);
        if (session.isEmpty()) {
            return Messages.text("weekly.row.nowhere");
        }
        var it = session.get();
        return outcome.draft().week().contains(it.date())
                ? Messages.text(
                        "weekly.row.when",
                        DayText.weekday(it.date()),
                        DayText.time(it.window().start()))
                : day(it);
    }

    private String day(Session session) {
        return DayText.brief(session.date(), outcome.then().today());
    }
}
