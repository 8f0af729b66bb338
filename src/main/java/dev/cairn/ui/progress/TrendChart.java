package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.figures.Trend;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time against the one before it, by hours and by tasks. */
final class TrendChart implements Chart {
    private static final double BAR = 14;
    private static final double GROUP = 66;
    private static final double NUMBER = 72;

    private final Report report;
    private final Trend trend;

    TrendChart(Report report) {
        this.report = report;
        trend = report.figures().trend();
    }

    /** Hours or tasks, now and before. */
    private record Pair(String name, double now, double before, String nowText, String beforeText) {}

    private List<Pair> pairs() {
        return List.of(
                new Pair(
                        Messages.text("progress.trend.hours"),
                        trend.minutes(),
                        trend.minutesBefore(),
                        Say.hours(trend.minutes()),
                        Say.hours(trend.minutesBefore())),
                new Pair(
                        Messages.text("progress.trend.tasks"),
                        trend.tasks(),
                        trend.tasksBefore(),
                        Messages.text("progress.tasks", trend.tasks()),
                        Messages.text("progress.tasks", trend.tasksBefore())));
    }

    @Override
    public ChartName name() {
        return ChartName.TREND;
    }

    @Override
    public String note() {
        int more = trend.minutes() - trend.minutesBefore();
        if (trend.minutes() == 0 && trend.minutesBefore() == 0) {
            return "";
        }
        return more == 0
                ? Messages.text("progress.trend.same")
                : Messages.text(more > 0 ? "progress.trend.more" : "progress.trend.less", Say.hours(Math.abs(more)));
    }

    @Override
    public double height(double width) {
        return 2 * GROUP + 24;
    }

    @Override
    public Picture draw(double width, Measure letters) {
        if (trend.minutes() + trend.minutesBefore() + trend.tasks() + trend.tasksBefore() == 0) {
            return Hand.nothing(Messages.text("progress.trend.nothing"), width, height(width), letters);
        }
        var sketch = new Sketch();
        var marks = new ArrayList<Mark>();
        double y = 0;
        for (Pair pair : pairs()) {
            double most = Math.max(1, Math.max(pair.now(), pair.before()));
            double room = width - NUMBER;
            sketch.text(0, y + 12, pair.name(), Hand.TEXT, Anchor.START);
            bar(pair.now() / most * room, y + 18, Ink.DATA, pair.nowText(), sketch);
            bar(pair.before() / most * room, y + 36, Ink.H2, pair.beforeText(), sketch);
            marks.add(new Mark(
                    new Area(0, y, width, GROUP - 8),
                    Messages.text("progress.trend.why", pair.nowText(), now(), pair.beforeText(), before()),
                    null));
            y += GROUP;
        }
        sketch.box(new Area(0, y + 2, 10, 10), 2, Ink.DATA, null);
        sketch.text(16, y + 11, now(), Hand.SMALL, Anchor.START);
        double x = 16 + letters.width(now(), Hand.SMALL) + 16;
        sketch.box(new Area(x, y + 2, 10, 10), 2, Ink.H2, null);
        sketch.text(x + 16, y + 11, before(), Hand.SMALL, Anchor.START);
        return new Picture(sketch.shapes(), marks);
    }

    private static void bar(double length, double y, Ink ink, String text, Sketch sketch) {
        double seen = Math.max(1, length);
        sketch.box(new Area(0, y, seen, BAR), 2, ink, null);
        sketch.text(seen + 8, y + 11, text, Hand.SMALL, Anchor.START);
    }

    private String now() {
        return DayText.span(trend.now().from(), trend.now().to(), report.today());
    }

    private String before() {
        return DayText.span(trend.before().from(), trend.before().to(), report.today());
    }

    @Override
    public Numbers numbers() {
        return new Numbers(
                List.of(
                        Messages.text("progress.head.days"),
                        Messages.text("progress.head.worked"),
                        Messages.text("progress.head.tasks")),
                List.of(
                        Numbers.row(Cell.text(now()), Cell.hours(trend.minutes()), Cell.count(trend.tasks())),
                        Numbers.row(
                                Cell.text(before()),
                                Cell.hours(trend.minutesBefore()),
                                Cell.count(trend.tasksBefore()))));
    }

    @Override
    public String spoken() {
        return Messages.text(
                "progress.trend.why", Say.hours(trend.minutes()), now(), Say.hours(trend.minutesBefore()), before());
    }
}
