package dev.cairn.ui.timeline;

import dev.cairn.schedule.hours.Dates;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What rows and bars say. */
final class Wording {
    private Wording() {}

    static String title(Row row, Chart chart) {
        return switch (row.kind()) {
            case FINISH -> Messages.text("timeline.finish");
            case WEEK -> {
                var monday = row.id().week();
                yield Messages.text("timeline.week", monday == null ? "" : String.valueOf(chart.week(monday)));
            }
            default -> row.caption().title();
        };
    }

    static String span(@Nullable Dates dates, LocalDate today) {
        return dates == null ? "" : DayText.span(dates.from(), dates.to(), today);
    }

    /** Beside the bar: "23–30 Jan", "80 of 119 tasks, to 7 Apr", "8–15 Mar, 5 h a week at most". */
    static String beside(Row row, LocalDate today) {
        var bar = row.bar();
        var whole = bar.whole().orElse(null);
        if (whole == null) {
            return bar.done() ? Messages.text("timeline.bar.done.before") : "";
        }
        if (bar.done()) {
            return row.kind() == Row.Kind.MODULE
                    ? span(whole, today)
                    : Messages.text("timeline.bar.done", DayText.brief(whole.to(), today));
        }
        return withMarks(row, dates(row, whole, today));
    }

    private static String dates(Row row, Dates whole, LocalDate today) {
        var work = row.bar().work();
        if (row.bar().kept()) {
            return Messages.text("timeline.bar.kept", span(whole, today));
        }
        if (row.kind() == Row.Kind.WEEK) {
            return Messages.text("timeline.bar.week", span(whole, today), RoadmapText.number(work.minutes()));
        }
        if (!work.underWay()) {
            return span(whole, today);
        }
        var when = row.kind() == Row.Kind.MODULE
                ? span(whole, today)
                : Messages.text("timeline.bar.to", DayText.brief(whole.to(), today));
        return Messages.text("timeline.bar.tasks", work.doneTasks(), work.tasks(), when);
    }

    private static String withMarks(Row row, String dates) {
        var limit = row.marks().limit();
        return limit == null ? dates : Messages.text("timeline.bar.limit", dates, RoadmapText.number(limit));
    }

    /** "8 days earlier", "as first planned"; counted by the last day. */
    static String against(LocalDate first, LocalDate now) {
        long days = ChronoUnit.DAYS.between(first, now);
        if (days == 0) {
            return Messages.text("timeline.same");
        }
        return Messages.text(days > 0 ? "timeline.later" : "timeline.earlier", Math.abs(days));
    }

    /** Beside the marks of the finish: what stands before the plan's own date, and that date. */
    static String firstFinish(Chart chart) {
        var first = chart.finish().first();
        return first == null ? "" : Messages.text("timeline.finish.first", DayText.brief(first, chart.today()));
    }

    static String planFinish(Chart chart) {
        var plan = chart.finish().plan();
        return plan == null
                ? Messages.text("timeline.finish.none")
                : Messages.text("timeline.finish.plan", DayText.brief(plan, chart.today()));
    }

    /** All a row says, for a screen reader. */
    static String spoken(Line line, Chart chart) {
        var row = line.row();
        var said = new ArrayList<String>();
        var number = row.caption().number();
        said.add(number.isEmpty() ? title(row, chart) : number + " " + title(row, chart));
        if (row.kind() == Row.Kind.FINISH) {
            said.add(firstFinish(chart) + planFinish(chart));
        } else {
            said.add(beside(row, chart.today()));
            said.add(Messages.text(
                    "hours.one", RoadmapText.number(row.bar().work().minutes())));
        }
        if (row.marks().pinned()) {
            said.add(Messages.text("timeline.spoken.pinned"));
        }
        said.addAll(row.marks().warnings());
        switch (line.fold()) {
            case OPEN -> said.add(Messages.text("checklist.expanded"));
            case SHUT -> said.add(Messages.text("checklist.collapsed"));
            case NONE -> {}
        }
        said.removeIf(String::isBlank);
        return String.join(", ", said);
    }

    /** "7 Dec 2026 – 11 Aug 2027 · 331 h": for the line below the title. */
    static String trail(Chart chart) {
        var work = chart.rows().stream().map(Row::bar).reduce(Bar.NONE, Bar::and);
        var whole = work.whole().orElse(null);
        var hours = Messages.text("hours.one", RoadmapText.number(work.work().minutes()));
        return whole == null
                ? hours
                : Messages.text("timeline.trail", DayText.span(whole.from(), whole.to(), LocalDate.EPOCH), hours);
    }
}
