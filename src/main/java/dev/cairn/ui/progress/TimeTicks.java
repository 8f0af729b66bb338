package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The calendar below a chart: months, or weeks where there are few of them; as many labels as there is room for. */
final class TimeTicks {
    private static final int FEW_WEEKS = 11;
    /** Where no month comes twice, years need not be told. */
    private static final int A_YEAR = 365;

    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24);
    private static final double APART = 10;

    private final LocalDate from;
    private final LocalDate to;
    private final ToDoubleFunction<LocalDate> end;
    private final Measure letters;

    /** @param end where a day ends */
    TimeTicks(LocalDate from, LocalDate to, ToDoubleFunction<LocalDate> end, Measure letters) {
        this.from = from;
        this.to = to;
        this.end = end;
        this.letters = letters;
    }

    void draw(Area plot, Sketch sketch) {
        double y = Hand.crisp(plot.bottom());
        sketch.line(plot.x(), y, plot.right(), y, Hand.EDGE);
        double free = plot.x();
        for (LocalDate day : ticks(plot.width())) {
            double x = end.applyAsDouble(day.minusDays(1));
            var text = text(day);
            double wide = letters.width(text, Hand.SMALL);
            sketch.line(Hand.crisp(x), y, Hand.crisp(x), y + 4, Hand.EDGE);
            if (x >= free - 1 && x + wide <= plot.right() + 4) {
                sketch.text(x, y + 17, text, Hand.SMALL, Anchor.START);
                free = x + wide + APART;
            }
        }
    }

    private boolean weekly() {
        return ChronoUnit.WEEKS.between(from, to) <= FEW_WEEKS;
    }

    private List<LocalDate> ticks(double width) {
        if (weekly()) {
            return from.datesUntil(to.plusDays(1), Period.ofWeeks(1)).toList();
        }
        var first = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        double months = ChronoUnit.DAYS.between(from, to) / 30.4;
        double widest = letters.width(text(LocalDate.of(2027, Month.SEPTEMBER, 1)), Hand.SMALL) + APART;
        int step = STEPS.stream()
                .filter(it -> width / months * it >= widest)
                .findFirst()
                .orElse(STEPS.getLast());
        while (step > 1 && (first.getMonthValue() - 1) % Math.min(step, 12) != 0) {
            first = first.plusMonths(1);
        }
        return first.isAfter(to)
                ? List.of()
                : first.datesUntil(to.plusDays(1), Period.ofMonths(step)).toList();
    }

    private String text(LocalDate day) {
        if (weekly()) {
            return DateTimeFormatter.ofPattern(Messages.text("day.brief"), Messages.locale())
                    .format(day);
        }
        boolean year = day.getMonth() == Month.JANUARY && ChronoUnit.DAYS.between(from, to) > A_YEAR;
        return DateTimeFormatter.ofPattern(year ? "yyyy" : "LLL", Messages.locale())
                .format(day);
    }
}
