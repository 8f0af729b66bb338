package dev.cairn.ui.checklist;

import dev.cairn.roadmap.DaySpan;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How figures, dates and labels of the checklist read. Short, for columns. */
final class Wording {
    private static final Pattern NUMBERED_MODULE = Pattern.compile("(?i)module\\s+(\\d[\\d.]*)");

    private Wording() {}

    /** "2.7" for "Module 2.7"; other labels as they are. */
    static String label(Heading heading) {
        var numbered = NUMBERED_MODULE.matcher(heading.label());
        return numbered.matches() ? numbered.group(1) : heading.label();
    }

    /** A label and a title as one: "2.7 Dimensionality Reduction", "Phase 2 · Classical Machine Learning". */
    static String name(Item item) {
        return switch (item.node()) {
            case Phase phase -> joined(phase.heading().label(), " · ", phase.title());
            case Module module -> joined(label(module.heading()), " ", module.title());
            case null, default -> item.title();
        };
    }

    /** As {@link #name}, with nothing between label and title but a blank: for the line below the roadmap's title. */
    static String trailName(Item item) {
        return item.node() instanceof Phase phase ? joined(phase.heading().label(), " ", phase.title()) : name(item);
    }

    static String joined(String label, String between, String title) {
        return label.isEmpty() || label.equals(title) ? title : label + between + title;
    }

    /** "9 h", "0.9 h", "56 h": tenths below a hundred hours, so that what is shown adds up, none above. */
    static String hours(long minutes) {
        return Messages.text("checklist.hours", RoadmapText.number(minutes));
    }

    /** "8–10 h", or one figure where both are the same. */
    static String hours(MinuteRange range) {
        return range.min() == range.max()
                ? hours(range.min())
                : Messages.text(
                        "checklist.hours.range", RoadmapText.number(range.min()), RoadmapText.number(range.max()));
    }

    /** What is done of what there is; one figure where nothing or everything is. */
    static String hours(Sums sums) {
        return hours(sums, sums.doneMinutes());
    }

    /** What was spent of what it is estimated at; one figure where nothing was, or just as much. */
    static String hours(Sums sums, long spent) {
        if (sums.totalMinutes() == 0) {
            return spent > 0 ? hours(spent) : "";
        }
        return spent <= 0 || spent == sums.totalMinutes()
                ? hours(sums.totalMinutes())
                : Messages.text(
                        "checklist.hours.of", RoadmapText.number(spent), RoadmapText.number(sums.totalMinutes()));
    }

    /** When a row was done, or is planned; without a plan, in which week of the document it is. Empty where nothing is known. */
    static String when(Item item, Planned planned) {
        var done = item.sums().lastDone();
        if (done != null && item.sums().tally().complete() && item.box() == Box.DONE) {
            return DayText.brief(done, planned.today());
        }
        var brief = planned.brief(item);
        if (!brief.isEmpty()) {
            return brief;
        }
        return switch (item.node()) {
            case Phase phase -> time(phase);
            case Module module -> module.weeks() == null ? "" : weeks(module.weeks());
            case Task task when task.status() == Status.SKIPPED -> Messages.text("checklist.badge.skipped");
            case Task task when task.status() == Status.OPEN -> timing(task);
            case null, default -> "";
        };
    }

    static String time(Phase phase) {
        var weeks = phase.time().weeks();
        if (weeks != null) {
            return weeks(weeks);
        }
        var duration = phase.time().duration();
        if (duration != null) {
            return span(duration);
        }
        return phase.time().ongoing() ? Messages.text("checklist.ongoing") : "";
    }

    static String span(Span span) {
        return RoadmapText.span(span);
    }

    static String weeks(WeekSpan weeks) {
        return weeks.from() == weeks.to()
                ? Messages.text("checklist.week", String.valueOf(weeks.from()))
                : Messages.text("checklist.weeks", String.valueOf(weeks.from()), String.valueOf(weeks.to()));
    }

    /** "Day 1–3", "Week 9"; empty where the document does not say. */
    static String timing(Task task) {
        var days = task.timing().days();
        if (days != null) {
            return days(days);
        }
        var week = task.timing().week();
        return week == null ? "" : Messages.text("checklist.week", String.valueOf(week));
    }

    static String days(DaySpan days) {
        return days.from() == days.to()
                ? Messages.text("checklist.days.one", String.valueOf(days.from()))
                : Messages.text("checklist.days", String.valueOf(days.from()), String.valueOf(days.to()));
    }

    /** "3 / 11"; empty for a single task. */
    static String count(Item item) {
        var tally = item.sums().tally();
        return item.below().isEmpty() && item.kind() == Item.Kind.TASK || tally.total() == 0
                ? ""
                : Messages.text("checklist.count", tally.done(), tally.total());
    }

    /** All a row says, for a screen reader: "2.7 Dimensionality Reduction, module, 3 of 11 done, expanded". */
    static String spoken(Row row, Planned planned, Spent spent) {
        var item = row.item();
        var said = new StringBuilder(name(item));
        append(said, Messages.text("checklist.kind." + kind(item)));
        append(said, state(item));
        append(said, when(item, planned));
        append(said, hours(item.sums(), spent.minutes(item)));
        switch (row.fold()) {
            case OPEN -> append(said, Messages.text("checklist.expanded"));
            case SHUT -> append(said, Messages.text("checklist.collapsed"));
            case LEAF -> {}
        }
        return said.toString();
    }

    private static void append(StringBuilder said, @Nullable String more) {
        if (more != null && !more.isEmpty()) {
            said.append(", ").append(more);
        }
    }

    static String kind(Item item) {
        return item.node() instanceof Task task
                ? task.kind().name().toLowerCase(Locale.ROOT)
                : item.kind().name().toLowerCase(Locale.ROOT);
    }

    static String state(Item item) {
        var tally = item.sums().tally();
        return item.kind() != Item.Kind.TASK || !item.below().isEmpty()
                ? Messages.text("checklist.state.of", tally.done(), tally.total())
                : Messages.text("checklist.state." + item.box().name().toLowerCase(Locale.ROOT));
    }
}
