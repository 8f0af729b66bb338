package dev.cairn.ui.week;

import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.WeekBook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the week reads. */
final class WeekText {
    private WeekText() {}

    /** "8 – 14 March 2027", "29 March – 4 April 2027", "28 December 2026 – 3 January 2027". */
    static String title(WeekSpan span) {
        var first = span.first();
        var last = span.last();
        var form = first.getYear() != last.getYear()
                ? "week.title.year"
                : first.getMonth() != last.getMonth() ? "week.title.month" : "week.title.day";
        return Messages.text("week.title", pattern(form, first), pattern("week.title.year", last));
    }

    /**
     * "Week 2", or where it is none of a plan, "This week" or "Week of 8 Mar".
     *
     * @param number which of the plan's weeks it is
     */
    static String heading(WeekSpan span, OptionalInt number, LocalDate today) {
        if (number.isPresent()) {
            return Messages.text("week.heading", number.getAsInt());
        }
        long later = ChronoUnit.WEEKS.between(WeekBook.span(today).first(), span.first());
        if (later == 0) {
            return Messages.text("week.heading.present");
        }
        return Math.abs(later) == 1
                ? Messages.text(later > 0 ? "week.heading.next" : "week.heading.last")
                : Messages.text("week.heading.from", DayText.brief(span.first(), today));
    }

    private static String pattern(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(Messages.text(key), Messages.locale())
                .format(day);
    }

    static String times(Window window) {
        return Messages.text("week.times", DayText.time(window.start()), DayText.time(window.end()));
    }

    /** Minutes of a day as the locale writes the time: midnight at its end is the first. */
    static String time(int minute) {
        return DayText.time(LocalTime.of(minute / 60 % 24, minute % 60));
    }

    /** "0.9 h". */
    static String hours(int minutes) {
        return Messages.text("hours.one", RoadmapText.number(minutes));
    }

    /** "1.9 / 2 h", or that it is a day off. */
    static String load(DayColumn day) {
        return day.isOff()
                ? Messages.text(day.day().off() ? "week.day.off" : "week.day.none")
                : Messages.text(
                        "week.day.load", RoadmapText.number(day.planned()), RoadmapText.number(day.available()));
    }

    /** "now Monday 15", or that it has no place any more. */
    static String ghost(Card card, LocalDate today) {
        var to = card.movedTo();
        if (to == null) {
            return Messages.text("week.ghost.gone");
        }
        long days = Math.abs(ChronoUnit.DAYS.between(today, to));
        return Messages.text("week.ghost.now", days < 28 ? pattern("week.day.long", to) : DayText.brief(to, today));
    }

    /** "to Thursday 19:00", "to Monday 15 March, 19:00". */
    static String postponed(Slot slot, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, slot.date());
        var day = days >= 0 && days < 7
                ? slot.date().getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Messages.locale())
                : DayText.whole(slot.date());
        return Messages.text("week.postpone.to", day, time(slot.start()));
    }

    /** "Thursday 11, 19:15 – 20:07", and how much of it is outside the hours, or why it cannot be. */
    static String hint(Landing landing) {
        var slot = landing.slot();
        var where = Messages.text("week.move.to", pattern("week.day.long", slot.date()), times(slot.window()));
        if (!landing.allowed()) {
            return refusal(landing);
        }
        return landing.outside() == 0
                ? where
                : Messages.text("week.move.outside", where, RoadmapText.number(landing.outside()));
    }

    static String refusal(Landing landing) {
        return switch (landing.kind()) {
            case PAST -> Messages.text("week.move.past");
            case HABIT -> Messages.text("week.move.habit", landing.against());
            case PINNED -> Messages.text("week.move.pinned", landing.against());
            case FREE -> "";
        };
    }

    /** All there is to know of a card, over a few lines. */
    static String whole(Card card, LocalDate today) {
        return Stream.of(
                        card.title(),
                        card.module(),
                        card.owner(),
                        card.isGhost()
                                ? ghost(card, today)
                                : Messages.text(
                                        "week.card.time",
                                        times(card.session().window()),
                                        hours(card.minutes()),
                                        state(card)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String state(Card card) {
        return switch (card.state()) {
            case DONE -> Messages.text("week.state.done");
            case RUNNING -> Messages.text(card.pinned() ? "week.state.running.pinned" : "week.state.running");
            case OPEN -> Messages.text(card.pinned() ? "week.state.pinned" : "week.state.movable");
            case GHOST -> "";
        };
    }

    static String running() {
        return Messages.text("week.state.running");
    }

    /** All a card says, for a screen reader. */
    static String spoken(Card card, LocalDate today) {
        return DayText.whole(card.session().date()) + ", " + whole(card, today).replace("\n", ", ");
    }

    /** All the head of a day says. */
    static String spoken(DayColumn day) {
        var load = load(day);
        var over = day.over() == 0 ? "" : Messages.text("week.day.over.spoken", RoadmapText.number(day.over()));
        return Stream.of(DayText.whole(day.date()), load, over)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
