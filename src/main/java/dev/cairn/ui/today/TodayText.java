package dev.cairn.ui.today;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import dev.cairn.schedule.repair.ExtraTime;
import dev.cairn.study.Outlook;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.week.PlanWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the day reads. */
final class TodayText {
    private TodayText() {}

    /** "1.1 of 2.5 h done"; where nothing was planned, that. */
    static String heading(Day.Hours hours) {
        if (hours.planned() == 0) {
            return Messages.text("today.nothing");
        }
        return hours.done() >= hours.planned()
                ? Messages.text("today.all", RoadmapText.number(hours.done()))
                : Messages.text("today.done", RoadmapText.number(hours.done()), RoadmapText.number(hours.planned()));
    }

    /** "about 1.4 h to go, until 20:49"; after that, when it goes on. */
    static String toGo(Day day) {
        var until = day.hours().until();
        if (until != null) {
            return Messages.text("today.togo", RoadmapText.number(day.hours().left()), DayText.time(until));
        }
        var ahead = day.ahead();
        if (ahead == null || ahead.lines().isEmpty()) {
            return "";
        }
        return Messages.text(
                "today.goesOn", moment(ahead.date(), ahead.lines().getFirst().window(), day.date()));
    }

    /** "today at 19:00", "tomorrow at 19:00", "Thursday at 19:00", "Monday 15 March at 19:00". */
    static String moment(LocalDate date, @Nullable Window window, LocalDate today) {
        var day = day(date, today);
        return window == null ? day : Messages.text("today.at", day, DayText.time(window.start()));
    }

    /** "today", "tomorrow", "Thursday" within a week, else "Monday 15 March". */
    static String day(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return Messages.text("today.day.today");
        }
        if (days == 1) {
            return Messages.text("today.day.tomorrow");
        }
        return Math.abs(days) < 7 && days > 0 || days < 0 && days > -7
                ? date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Messages.locale())
                : DayText.whole(date);
    }

    /** "19:00 – 19:52"; a dash where the time is not known. */
    static String times(@Nullable Window window) {
        return window == null
                ? Messages.text("today.someTime")
                : Messages.text("today.times", DayText.time(window.start()), DayText.time(window.end()));
    }

    /** Whether times take more room than "19:57", as those with AM and PM do. */
    static boolean longTimes() {
        return DayText.time(LocalTime.of(22, 59)).length() > 5;
    }

    /** "Now, 19:00 – 19:52", "Next, 19:57 – 20:49", "Next, tomorrow, 19:00 – 19:52". */
    static String when(Day.Current current, LocalDate today) {
        var line = current.line();
        var times = times(line.window());
        if (current.on()) {
            return Messages.text("today.now", times);
        }
        return line.day().equals(today)
                ? Messages.text("today.next", times)
                : Messages.text("today.next.day", day(line.day(), today), times);
    }

    /** "2.7 Dimensionality Reduction › Implement from scratch · 6-Month Roadmap". */
    static String where(Line line) {
        return owned(
                line.group().isEmpty() ? line.place() : Messages.text("today.where", line.place(), line.group()), line);
    }

    private static String owned(String place, Line line) {
        return line.owner().isEmpty() ? place : Messages.text("today.owned", place, line.owner());
    }

    /** "2.7 Dimensionality Reduction, running, pinned", with the roadmap behind it where that is to be told. */
    static String second(Line line) {
        var state = switch (line.state()) {
            case RUNNING -> Messages.text("today.state.running");
            case NEXT -> Messages.text("today.state.next");
            case DONE, OPEN -> "";
        };
        var pinned = line.pinned() && !line.done() ? Messages.text("today.state.pinned") : "";
        var place = Stream.of(line.place(), state, pinned)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return owned(place, line);
    }

    static String hours(int minutes) {
        return Messages.text("today.hours", RoadmapText.number(minutes));
    }

    /** Where the hours of a line come from. */
    static String origin(Line line) {
        var origin = Messages.text(
                "today.origin." + line.effort().origin().name().toLowerCase(Locale.ROOT),
                RoadmapText.hours(line.effort().minutes()));
        return line.minutes() == line.taskMinutes()
                ? origin
                : Messages.text(
                        "today.origin.part",
                        RoadmapText.number(line.minutes()),
                        RoadmapText.number(line.taskMinutes()),
                        origin);
    }

    /** "Left from earlier today", "Left from yesterday", "Left from Monday". */
    static String leftFrom(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Messages.text("today.left.today");
        }
        return day.equals(today.minusDays(1))
                ? Messages.text("today.left.yesterday")
                : Messages.text("today.left.day", day(day, today));
    }

    /** "now today at 19:00 · 2.7 Dimensionality Reduction". */
    static String moved(Line line, Day.@Nullable Placed placed, LocalDate today) {
        var now = placed == null
                ? Messages.text("today.left.nowhere")
                : Messages.text("today.left.now", moment(placed.date(), placed.window(), today));
        return Messages.text("today.owned", now, line.place());
    }

    /**
     * "Adds 40 minutes on Saturday, 13:00 – 13:40": what fitting in will do.
     *
     * @param assumed minutes of the week that become the learner's own by it
     */
    static String adds(ExtraTime extra, LocalDate today, OptionalInt assumed) {
        var adds = Messages.text(
                "today.fit.tip", extra.window().minutes(), day(extra.date(), today), times(extra.window()));
        return assumed.isEmpty()
                ? adds
                : Messages.text("today.fit.assumed", adds, RoadmapText.number(assumed.getAsInt()));
    }

    /** "Time added: Saturday, 13:00 – 13:40". */
    static String added(ExtraTime given, LocalDate today) {
        return Messages.text("today.fit.done", day(given.date(), today), times(given.window()));
    }

    /** "Tomorrow", "Saturday", "Monday 15 March", as a heading. */
    static String dayHeading(LocalDate date, LocalDate today) {
        var day = day(date, today);
        return day.substring(0, 1).toUpperCase(Messages.locale()) + day.substring(1);
    }

    /** "in 24 days", "today", "tomorrow". */
    static String inDays(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        return days < 2 ? day(date, today) : Messages.text("today.inDays", days);
    }

    /** "Week 14, all active roadmaps"; without the week where nothing says when it began. */
    static String trail(@Nullable Outlook outlook, RoadmapId id, String title, DayOfWeek firstDay) {
        var who = id.equals(RoadmapId.ALL) ? Messages.text("today.trail.all") : title;
        var week = outlook == null
                ? OptionalInt.empty()
                : PlanWeek.number(WeekSpan.holding(outlook.today(), firstDay), outlook, id);
        return week.isPresent()
                ? Messages.text("today.trail.week", week.getAsInt(), who)
                : id.equals(RoadmapId.ALL) ? Messages.text("today.trail.all.alone") : title;
    }

    /** All a line says, for a screen reader. */
    static String spoken(Line line) {
        return Stream.of(
                        line.title(),
                        line.window() == null ? "" : times(line.window()),
                        second(line),
                        hours(line.minutes()),
                        line.done() ? Messages.text("today.spoken.done") : Messages.text("today.spoken.open"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
