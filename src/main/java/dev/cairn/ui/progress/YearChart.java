package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.figures.DayFigures;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every day of the year, by hours or by tasks: what was, as a colour; what is planned, as an outline. */
final class YearChart implements Chart {
    private static final int WEEK = 7;
    private static final double NAMES = 32;
    private static final double HEAD = 18;
    private static final double LEGEND = 20;
    private static final double LARGEST = 15;
    private static final double GAP = 2;

    private final Report report;
    private final List<DayFigures> days;
    private final Heat heat;
    private final LocalDate planned;

    YearChart(Report report, Counting counting) {
        this.report = report;
        days = report.figures().year();
        heat = Heat.of(days, counting);
        planned = report.figures().ahead().isEmpty()
                ? report.today()
                : report.figures().ahead().getLast().days().to();
    }

    @Override
    public ChartName name() {
        return ChartName.YEAR;
    }

    @Override
    public String note() {
        return "";
    }

    private int weeks() {
        return days.size() / WEEK;
    }

    private double pitch(double width) {
        return Math.min(LARGEST, (width - NAMES) / weeks());
    }

    @Override
    public double height(double width) {
        return HEAD + WEEK * pitch(width) + LEGEND;
    }

    @Override
    public Picture draw(double width, Measure letters) {
        var sketch = new Sketch();
        var marks = new ArrayList<Mark>();
        double pitch = pitch(width);
        months(pitch, letters, sketch);
        for (int row = 0; row < WEEK; row += 2) {
            sketch.text(
                    0,
                    HEAD + row * pitch + pitch / 2 + 3,
                    format("EEE", days.get(row).day()),
                    Hand.SMALL,
                    Anchor.START);
        }
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            int column = i / WEEK;
            var area = new Area(NAMES + column * pitch, HEAD + i % WEEK * pitch, pitch - GAP, pitch - GAP);
            day(day, area, sketch);
            marks.add(new Mark(area, text(day), new Goal.Day(day.day())));
        }
        legend(HEAD + WEEK * pitch + 8, letters, sketch);
        return new Picture(sketch.shapes(), marks);
    }

    /** The part that is today. */
    Mark today(Picture picture) {
        return picture.marks().stream()
                .filter(it -> new Goal.Day(report.today()).equals(it.goal()))
                .findFirst()
                .orElseGet(() -> picture.marks().getFirst());
    }

    private void months(double pitch, Measure letters, Sketch sketch) {
        double free = NAMES;
        Month last = null;
        for (int week = 0; week < weeks(); week++) {
            var day = days.get(week * WEEK).day();
            double x = NAMES + week * pitch;
            if (day.getMonth() != last && x >= free && week < weeks() - 1) {
                var text = format("LLL", day);
                sketch.text(x, 10, text, Hand.SMALL, Anchor.START);
                free = x + letters.width(text, Hand.SMALL) + 8;
            }
            last = day.getMonth();
        }
    }

    private void day(DayFigures day, Area area, Sketch sketch) {
        int level = heat.level(day);
        double half = 0.5;
        var inner = new Area(area.x() + half, area.y() + half, area.width() - 1, area.height() - 1);
        boolean ahead = day.day().isAfter(report.today());
        if (level > 0 || !ahead && !day.off()) {
            sketch.box(area, 2, Ink.heat(level), null);
        } else if (!ahead) {
            sketch.box(inner, 2, null, Hand.HAIR);
        } else if (day.planned() > 0) {
            sketch.box(inner, 2, null, Stroke.of(Ink.H2, 1));
        } else if (day.day().isAfter(planned)) {
            sketch.box(
                    new Area(area.x() + area.width() / 2 - 1, area.y() + area.height() / 2 - 1, 2, 2),
                    1,
                    Ink.EDGE,
                    null);
        }
        if (day.day().equals(report.today())) {
            sketch.box(inner, 2, null, Stroke.of(Ink.FG, 1.5));
        }
    }

    private void legend(double y, Measure letters, Sketch sketch) {
        double x = NAMES;
        sketch.text(x, y + 9, "0", Hand.SMALL, Anchor.START);
        x += letters.width("0", Hand.SMALL) + 6;
        for (int level = 0; level <= 4; level++) {
            sketch.box(new Area(x, y, 10, 10), 2, Ink.heat(level), null);
            x += 12;
        }
        var much = Messages.text("progress.year.much", amount(heat.full()));
        x = label(much, x + 4, y, letters, sketch) + 16;
        sketch.box(new Area(x + 0.5, y + 0.5, 9, 9), 2, null, Stroke.of(Ink.H2, 1));
        x = label(Messages.text("progress.year.planned"), x + 16, y, letters, sketch) + 16;
        sketch.box(new Area(x + 0.5, y + 0.5, 9, 9), 2, null, Stroke.of(Ink.FG, 1.5));
        x = label(Messages.text("progress.year.today"), x + 16, y, letters, sketch) + 16;
        sketch.box(new Area(x + 0.5, y + 0.5, 9, 9), 2, null, Hand.HAIR);
        label(Messages.text("progress.year.off"), x + 16, y, letters, sketch);
    }

    private static double label(String text, double x, double y, Measure letters, Sketch sketch) {
        sketch.text(x, y + 9, text, Hand.SMALL, Anchor.START);
        return x + letters.width(text, Hand.SMALL);
    }

    private String amount(int value) {
        return heat.counting() == Counting.HOURS ? Say.hours(value) : Messages.text("progress.tasks", value);
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Messages.locale()).format(day);
    }

    /** "Tuesday 9 March: 1.5 h, 3 tasks done". */
    private String text(DayFigures day) {
        var name = DayText.whole(day.day());
        if (day.minutes() > 0 || day.tasks() > 0) {
            return Messages.text("progress.year.day", name, Say.hours(day.minutes()), day.tasks());
        }
        if (day.planned() > 0) {
            return Messages.text("progress.year.ahead", name, Say.hours(day.planned()));
        }
        return Messages.text(day.off() ? "progress.year.free" : "progress.year.nothing", name);
    }

    /** Those days on which something was done or is planned. */
    @Override
    public Numbers numbers() {
        return new Numbers(
                List.of(
                        Messages.text("progress.head.day"),
                        Messages.text("progress.head.worked"),
                        Messages.text("progress.head.tasks"),
                        Messages.text("progress.head.planned")),
                days.stream()
                        .filter(it -> it.minutes() > 0 || it.tasks() > 0 || it.planned() > 0)
                        .map(it -> Numbers.row(
                                Cell.day(it.day(), report.today()),
                                Cell.hours(it.minutes()),
                                Cell.count(it.tasks()),
                                Cell.hours(it.planned())))
                        .toList());
    }

    @Override
    public String spoken() {
        var worked = days.stream().filter(it -> it.minutes() > 0).toList();
        return worked.stream()
                .max(Comparator.comparingInt(DayFigures::minutes))
                .map(most -> Messages.text(
                        "progress.year.spoken",
                        worked.size(),
                        Say.hours(worked.stream().mapToInt(DayFigures::minutes).sum()),
                        Say.hours(most.minutes()),
                        DayText.whole(most.day())))
                .orElseGet(() -> Messages.text("progress.year.spoken.none"));
    }
}
