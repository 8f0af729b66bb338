package dev.cairn.paper;

import dev.cairn.drawing.TextStyle;
import dev.cairn.roadmap.Hours;
import java.text.NumberFormat;

/** What everything on the pages of one document is made with. Not for several threads at once. */
final class Ready {
    private final Style style;
    private final DateWords dates;
    private final NumberFormat whole;

    Ready(Style style) {
        this.style = style;
        dates = new DateWords(style.locale());
        whole = NumberFormat.getIntegerInstance(style.locale());
        // They are to be typed as they stand.
        whole.setGroupingUsed(false);
    }

    Style style() {
        return style;
    }

    PageSetup setup() {
        return style.setup();
    }

    DateWords dates() {
        return dates;
    }

    String say(String key, Object... gaps) {
        return style.phrases().text(key, gaps);
    }

    double width(String text, TextStyle letters) {
        return style.measure().width(text, letters);
    }

    /** Cut where it is too wide. */
    String fit(String text, TextStyle letters, double width) {
        return style.measure().fit(text, letters, width);
    }

    TextBlock block(String text, TextStyle letters, double line, double width) {
        return TextBlock.of(text, letters, line, width, style.measure());
    }

    /** In so many lines at most; cut where it has more. */
    TextBlock block(String text, TextStyle letters, double line, double width, int most) {
        return block(text, letters, line, width).cut(most, it -> fit(it, letters, width));
    }

    /** "0.7 h"; minutes, where hours would be nothing. */
    String hours(int minutes) {
        return minutes > 0 && minutes < 3
                ? say("paper.minutes", minutes)
                : say("paper.hours", Hours.tenths(minutes, style.locale()));
    }

    /** What the head of a day says at its right: its hours, by how much that is too much, or that there are none; as much as there is room for. */
    String hours(DayItems day, double room) {
        int planned = day.planned();
        if (planned == 0) {
            return day.day().off() ? say("paper.off") : "";
        }
        int over = Math.max(0, planned - day.day().available());
        var all = over < 3 ? hours(planned) : say("paper.over", hours(planned), Hours.tenths(over, style.locale()));
        var brief = width(all, Type.TEXT) <= room ? all : hours(planned);
        return width(brief, Type.TEXT) <= room ? brief : "";
    }

    /** A whole number, in the learner's figures. */
    String number(int number) {
        return whole.format(number);
    }

    /** "16", "16.5": hours without their unit. */
    String figure(int minutes) {
        return Hours.figure(minutes, style.locale());
    }
}
