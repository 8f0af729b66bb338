package dev.cairn.cli;

import dev.cairn.roadmap.Status;
import dev.cairn.schedule.Session;
import dev.cairn.study.Outlook;
import dev.cairn.study.StudyDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day of study, for people and for programs. */
final class TodayText {
    private static final int LONGEST_TITLE = 70;

    private final Outlook outlook;
    private final StudyDay day;
    private final Titles titles;

    TodayText(Outlook outlook, StudyDay day) {
        this.outlook = outlook;
        this.day = day;
        titles = new Titles(outlook.roadmaps());
    }

    JsonObject json() {
        var sessions = new SessionJson(titles);
        return new JsonObject()
                .put("date", day.date().toString())
                .put("planned", day.planned())
                .put("done", day.doneMinutes())
                .put("sessions", day.ahead().stream().map(sessions::session).toList())
                .put("next", day.next().map(sessions::session).orElse(null))
                .put("left", day.left().stream().map(sessions::session).toList());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Words.dotted(
                DateWords.whole(day.date()),
                Words.exactHours(day.doneMinutes())
                        + (day.planned() == 0
                                ? " done, none planned"
                                : " of " + Words.exactHours(day.planned()) + " done")));
        if (outlook.roadmaps().isEmpty()) {
            lines.add("No roadmap is active: begin one again in the window, or bring one in with cairn import FILE.");
            return lines;
        }
        assumptions(lines);
        sessions(lines);
        next(lines);
        left(lines);
        return lines;
    }

    private void assumptions(List<String> lines) {
        var active = List.copyOf(outlook.roadmaps().keySet());
        if (outlook.activeAssumed()) {
            lines.add(PlanWords.activeAssumed(active));
        }
        if (outlook.availabilityAssumed()) {
            lines.add(PlanWords.hoursAssumed(active));
        }
    }

    private void sessions(List<String> lines) {
        var rows = new Columns("llll");
        day.done()
                .forEach((id, tasks) -> tasks.forEach(task -> rows.add(
                        Words.box(Status.DONE),
                        Words.exactHours(outlook.minutes(id, task)),
                        Columns.cut(task.title(), LONGEST_TITLE),
                        id.slug())));
        day.ahead().forEach(it -> rows.add(Words.box(Status.OPEN), PlanWords.times(it), title(it), where(it)));
        if (!rows.lines().isEmpty()) {
            lines.add("");
            lines.addAll(rows.lines());
        }
    }

    private void next(List<String> lines) {
        lines.add("");
        day.next()
                .ifPresentOrElse(
                        it -> lines.add((day.ahead().isEmpty() ? "Nothing more today. " : "") + "Next: " + when(it)
                                + ", " + titles.of(it.roadmap(), it.task())),
                        () -> lines.add(nothing()));
    }

    private String nothing() {
        var unplaced = outlook.plan().unplaced();
        return unplaced.isEmpty()
                ? "Nothing is planned: all that is active is done."
                : "Nothing is planned. " + PlanWords.reason(unplaced.getFirst());
    }

    private String when(Session it) {
        LocalDate date = it.date();
        return (date.equals(outlook.now().toLocalDate()) ? "today" : DateWords.whole(date)) + " " + PlanWords.times(it);
    }

    private void left(List<String> lines) {
        if (day.left().isEmpty()) {
            return;
        }
        var rows = new Columns("lll");
        day.left().forEach(it -> rows.add("  " + Words.exactHours(it.minutes()), title(it), where(it)));
        lines.add("");
        lines.add("Still open from " + day.leftFrom().map(DateWords::whole).orElse("before") + ":");
        lines.addAll(rows.lines());
    }

    private String title(Session it) {
        return Columns.cut(titles.of(it.roadmap(), it.task()), LONGEST_TITLE);
    }

    private String where(Session it) {
        return Words.dotted(
                Columns.cut(titles.of(it.roadmap(), it.module()), LONGEST_TITLE / 2),
                it.roadmap().slug());
    }
}
