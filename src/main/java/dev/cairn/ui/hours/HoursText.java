package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.WeekTemplate;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How hours, times and days are put into words. */
final class HoursText {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private HoursText() {}

    /** The days of the week, the first as the locale says. */
    static List<DayOfWeek> days() {
        var first = WeekFields.of(Messages.locale()).getFirstDayOfWeek();
        return IntStream.range(0, 7).mapToObj(first::plus).toList();
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Messages.locale());
    }

    static String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Messages.locale());
    }

    /** A time of the day as the locale writes it; where a day has 24 hours, the midnight that ends it is its 24th. */
    static String time(int minute) {
        return minute == Window.DAY && !isHalved()
                ? midnight()
                : DayText.time(LocalTime.of(minute / 60 % 24, minute % 60));
    }

    /** As the hour before it is written; where that is not in these figures, in these. */
    private static String midnight() {
        var before = DayText.time(LocalTime.of(23, 0));
        return before.contains("23") ? before.replace("23", "24") : "24:00";
    }

    /** Whether the clock has twelve hours: the locale's pattern of a time asks for one of them, or for the half of the day. */
    private static boolean isHalved() {
        var locale = Messages.locale();
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
        return QUOTED.matcher(pattern).replaceAll("").chars().anyMatch(it -> "abBhK".indexOf(it) >= 0);
    }

    /** "19:00 – 20:30". */
    static String span(Window window) {
        return Messages.text("hours.span", time(window.from()), time(window.to()));
    }

    /** The same in the least room: "19–20:30", "7–8:30" in the evening of a clock of twelve hours, which the grid beside it says. */
    static String brief(Window window) {
        return brief(window.from()) + "–" + brief(window.to());
    }

    private static String brief(int minute) {
        int hour = isHalved() ? (minute / 60 + 11) % 12 + 1 : minute / 60;
        return minute % 60 == 0 ? Integer.toString(hour) : String.format(Locale.ROOT, "%d:%02d", hour, minute % 60);
    }

    /** Hours as a bare figure, exact to a quarter. */
    static String figure(long minutes) {
        var format = NumberFormat.getInstance(Messages.locale());
        format.setMaximumFractionDigits(2);
        return format.format(minutes / 60.0);
    }

    /** "1.5 h". */
    static String hours(long minutes) {
        return Messages.text("hours.one", figure(minutes));
    }

    /** "Monday 19:00 to 20:30, 1.5 hours". */
    static String spoken(Slot slot) {
        return Messages.text(
                "hours.spoken",
                day(slot.day()),
                time(slot.window().from()),
                time(slot.window().to()),
                figure(slot.window().minutes()));
    }

    /** "Mon 19:00 – 20:30, 90 min". */
    static String live(Slot slot) {
        return Messages.text(
                "hours.live",
                shortDay(slot.day()),
                span(slot.window()),
                slot.window().minutes());
    }

    /** "Mon, Wed 18:00 – 18:30". */
    static String when(Block habit) {
        var days = habit.days().size() == 7
                ? Messages.text("hours.everyDay")
                : days().stream()
                        .filter(habit.days()::contains)
                        .map(HoursText::shortDay)
                        .collect(Collectors.joining(", "));
        return Messages.text("hours.when", days, span(habit.window()));
    }

    /** What a week to start from is called: "Part-time, 20 h". */
    static String template(WeekTemplate template) {
        var name = template.label().isEmpty() ? Messages.text("hours.start.unnamed") : template.label();
        return Messages.text("hours.start.named", name, hours(template.windows().minutes()));
    }
}
