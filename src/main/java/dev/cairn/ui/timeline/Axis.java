package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Sketch;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Months and weeks of the plan; close up, weeks and days. */
final class Axis {
    private static final double FIRST_LINE = 18;
    private static final double SECOND_LINE = 36;
    private static final double DAYS_FROM = 20;
    private static final double NARROWEST_MONTH = 34;
    private static final double NARROWEST_WEEK = 17;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600};

    private final Frame frame;
    private final Sketch sketch;
    private final double perDay;

    private Axis(Frame frame, Sketch sketch) {
        this.frame = frame;
        this.sketch = sketch;
        perDay = frame.sight().scale().perDay();
    }

    static void draw(Frame frame, Sketch sketch) {
        var axis = new Axis(frame, sketch);
        if (closeUp(frame)) {
            axis.weekHeads();
            axis.days();
        } else {
            axis.months();
            axis.weeks();
        }
    }

    /** Whether there is room for single days. */
    static boolean closeUp(Frame frame) {
        return frame.sight().scale().perDay() >= DAYS_FROM;
    }

    private LocalDate firstDay() {
        return frame.sight().scale().date(0);
    }

    private void months() {
        int step = step();
        var month = firstDay().withDayOfMonth(1);
        month = month.minusMonths(Math.floorMod(month.getYear() * 12L + month.getMonthValue() - 1, (long) step));
        while (frame.x(month) < frame.right()) {
            var next = month.plusMonths(step);
            double x = frame.x(month);
            if (x >= frame.left()) {
                line(x);
            }
            head(Math.max(x, frame.left()), frame.x(next), month, step);
            month = next;
        }
    }

    private int step() {
        for (int step : MONTHS) {
            if (step * 30 * perDay >= NARROWEST_MONTH) {
                return step;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }

    private void head(double from, double to, LocalDate month, int step) {
        boolean withYear = month.getMonthValue() == 1 || step >= 12;
        String[] patterns = step >= 12
                ? new String[] {"timeline.axis.year"}
                : withYear
                        ? new String[] {"timeline.axis.month.year", "timeline.axis.short.year", "timeline.axis.year"}
                        : new String[] {"timeline.axis.month", "timeline.axis.short"};
        for (String pattern : patterns) {
            var text = format(pattern, month);
            if (frame.measure().width(text, Inks.SMALL_STRONG) <= to - from - 6) {
                sketch.text(from + 4, FIRST_LINE, text, Inks.SMALL_STRONG, Anchor.START);
                return;
            }
        }
    }

    private void line(double x) {
        sketch.line(Inks.crisp(x), 4, Inks.crisp(x), frame.sight().height(), Inks.HAIR);
    }

    private void weeks() {
        double width = 7 * perDay;
        int step = 1;
        while (step * width < NARROWEST_WEEK * 2 && step < 1 << 12) {
            step *= 2;
        }
        long zero = frame.chart().days().from().toEpochDay();
        long first = Math.max(
                0, Math.floorDiv((long) Math.floor(frame.sight().scale().day(0)) - zero, 7L * step) * step);
        for (long week = first; frame.x(zero + week * 7.0) < frame.right(); week += step) {
            double x = frame.x(zero + week * 7 + 3.5);
            if (zero + week * 7 > frame.chart().days().to().toEpochDay()) {
                return;
            }
            if (x >= frame.left() + 6) {
                sketch.text(x, SECOND_LINE, String.valueOf(week + 1), Inks.HINT, Anchor.MIDDLE);
            }
        }
    }

    private void weekHeads() {
        long zero = frame.chart().days().from().toEpochDay();
        long week = Math.floorDiv((long) Math.floor(frame.sight().scale().day(0)) - zero, 7L);
        for (; frame.x(zero + week * 7.0) < frame.right(); week++) {
            var monday = LocalDate.ofEpochDay(zero + week * 7);
            double x = frame.x(monday);
            if (x >= frame.left()) {
                line(x);
            }
            double from = Math.max(x, frame.left());
            var text = week < 0
                    ? format("timeline.axis.month.year", monday)
                    : Messages.text(
                            "timeline.axis.week", String.valueOf(week + 1), format("timeline.axis.month.year", monday));
            var fits = frame.measure().fit(text, Inks.SMALL_STRONG, x + 7 * perDay - from - 6);
            sketch.text(from + 4, FIRST_LINE, fits, Inks.SMALL_STRONG, Anchor.START);
        }
    }

    private void days() {
        var pattern = perDay >= 40 ? "day.weekday" : "day.of.month";
        for (var day = firstDay(); frame.x(day) < frame.right(); day = day.plusDays(1)) {
            double x = frame.x(day.toEpochDay() + 0.5);
            if (x >= frame.left() + 4) {
                sketch.text(x, SECOND_LINE, format(pattern, day), Inks.HINT, Anchor.MIDDLE);
            }
        }
    }

    private static String format(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(Messages.text(key), Messages.locale())
                .format(day);
    }
}
