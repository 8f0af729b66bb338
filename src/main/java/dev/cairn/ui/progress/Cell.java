package dev.cairn.ui.progress;

import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param shown as the learner's language writes it
 * @param plain as programs read it: dates as 2027-03-10, numbers with a point and without their unit
 * @param figure whether it is a number
 */
record Cell(String shown, String plain, boolean figure) {
    static final Cell NONE = new Cell("", "", false);

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    static Cell text(String text) {
        return new Cell(text, text, false);
    }

    /** Minutes as hours. */
    static Cell hours(int minutes) {
        var plain = BigDecimal.valueOf(minutes)
                .divide(HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return new Cell(RoadmapText.number(minutes), plain, true);
    }

    static Cell count(int number) {
        return new Cell(
                NumberFormat.getIntegerInstance(Messages.locale()).format(number), String.valueOf(number), true);
    }

    /** A part of a whole in per cent, or by how many per cent something differs. */
    static Cell percent(double part, String shown) {
        return new Cell(shown, String.valueOf(Math.round(part * 100)), true);
    }

    static Cell day(@Nullable LocalDate day, LocalDate today) {
        return day == null ? NONE : new Cell(DayText.brief(day, today), day.toString(), false);
    }
}
