package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.figures.WeekAhead;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** The weeks ahead: hours planned of hours there are. */
final class AheadChart implements Chart {
    private static final Stroke PLANNED = Stroke.of(Ink.DATA, 1);
    private static final Stroke AVAILABLE = Stroke.of(Ink.STONE, 2);
    private static final double HEIGHT = 156;
    private static final double TOP = 16;
    private static final double FOOT = 22;
    private static final double NARROWEST = 9;
    private static final double WIDEST = 26;

    private final Report report;
    private final List<WeekAhead> weeks;

    AheadChart(Report report) {
        this.report = report;
        weeks = report.figures().ahead();
    }

    @Override
    public ChartName name() {
        return ChartName.AHEAD;
    }

    @Override
    public String note() {
        return weeks.isEmpty() ? "" : Messages.text("progress.ahead.weeks", weeks.size());
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public Picture draw(double width, Measure letters) {
        if (weeks.isEmpty()) {
            return Hand.nothing(Messages.text("progress.ahead.nothing"), width, HEIGHT, letters);
        }
        var sketch = new Sketch();
        var marks = new ArrayList<Mark>();
        int fit = (int) Math.floor(width / NARROWEST);
        var shown = weeks.stream().limit(fit).toList();
        double pitch = Math.min(WIDEST, width / shown.size());
        double bottom = HEIGHT - FOOT;
        int most = Math.max(
                1,
                shown.stream()
                        .mapToInt(it -> Math.max(it.planned(), it.available()))
                        .max()
                        .orElse(1));
        int step = step(shown, pitch, letters);
        for (int i = 0; i < shown.size(); i++) {
            var week = shown.get(i);
            double x = i * pitch;
            column(week, new Area(x, TOP, pitch - 2, bottom - TOP), most, sketch);
            marks.add(new Mark(
                    new Area(x, TOP, pitch - 1, bottom - TOP),
                    why(week),
                    new Goal.Week(week.days().from())));
            var date = Say.day(week.days().from(), report.today());
            if (i % step == 0 && x + letters.width(date, Hand.SMALL) <= width) {
                sketch.text(x, bottom + 16, date, Hand.SMALL, Anchor.START);
            }
        }
        sketch.line(0, Hand.crisp(bottom), width, Hand.crisp(bottom), Hand.EDGE);
        legend(width, most, letters, sketch);
        return new Picture(sketch.shapes(), marks);
    }

    /** Every so many weeks there is room for a date. */
    private int step(List<WeekAhead> shown, double pitch, Measure letters) {
        double widest = shown.stream()
                .mapToDouble(it -> letters.width(Say.day(it.days().from(), report.today()), Hand.SMALL))
                .max()
                .orElse(0);
        return Math.max(1, (int) Math.ceil((widest + 10) / pitch));
    }

    /** Outlined, as all that is planned; what there is, as a line above it. */
    private static void column(WeekAhead week, Area area, int most, Sketch sketch) {
        double there = Hand.crisp(area.bottom() - area.height() * week.available() / most);
        double planned = area.height() * week.planned() / most;
        sketch.box(
                new Area(area.x() + 0.5, area.bottom() - planned + 0.5, area.width() - 1, planned - 0.5),
                0,
                Ink.TINT,
                PLANNED);
        sketch.line(area.x(), there, area.right(), there, AVAILABLE);
    }

    private void legend(double width, int most, Measure letters, Sketch sketch) {
        sketch.text(0, 9, Say.hours(most), Hand.SMALL, Anchor.START);
        var there = Messages.text("progress.ahead.available");
        double x = width - letters.width(there, Hand.SMALL);
        sketch.text(x, 9, there, Hand.SMALL, Anchor.START);
        sketch.line(x - 18, 5, x - 6, 5, AVAILABLE);
        var planned = Messages.text("progress.ahead.planned");
        x -= 18 + 14 + letters.width(planned, Hand.SMALL);
        sketch.text(x, 9, planned, Hand.SMALL, Anchor.START);
        sketch.box(new Area(x - 15.5, 0.5, 9, 9), 0, Ink.TINT, PLANNED);
    }

    private String why(WeekAhead week) {
        return Messages.text(
                report.all() ? "progress.ahead.why" : "progress.ahead.why.one",
                DayText.span(week.days().from(), week.days().to(), report.today()),
                Say.hours(week.planned()),
                Say.hours(week.available()));
    }

    @Override
    public Numbers numbers() {
        return new Numbers(
                List.of(
                        Messages.text("progress.head.from"),
                        Messages.text("progress.head.to"),
                        Messages.text("progress.head.planned"),
                        Messages.text("progress.head.available")),
                weeks.stream()
                        .map(it -> Numbers.row(
                                Cell.day(it.days().from(), report.today()),
                                Cell.day(it.days().to(), report.today()),
                                Cell.hours(it.planned()),
                                Cell.hours(it.available())))
                        .toList());
    }

    @Override
    public String spoken() {
        return weeks.isEmpty()
                ? Messages.text("progress.ahead.nothing")
                : Messages.text(
                        "progress.ahead.spoken",
                        weeks.size(),
                        Say.hours(weeks.stream().mapToInt(WeekAhead::planned).sum()),
                        Say.day(weeks.getLast().days().to(), report.today()));
    }
}
