package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.figures.Accuracy;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.ArrayList;
import java.util.List;

/** How far off estimates were, module by module: less to the left, more to the right. */
final class AccuracyChart implements Chart {
    private static final double HEIGHT = 244;
    private static final int MOST = 7;
    private static final double ROW = 31;
    private static final double NUMBERS = 42;
    private static final double BARS = 96;
    /** The longest bar stands for at least so much. */
    private static final double LEAST = 0.1;

    private final Report report;

    AccuracyChart(Report report) {
        this.report = report;
    }

    private List<Accuracy> all() {
        return report.figures().accuracies();
    }

    @Override
    public ChartName name() {
        return ChartName.ACCURACY;
    }

    @Override
    public String note() {
        return all().isEmpty() ? "" : Messages.text(noteKey(), Say.percent(Math.abs(more())));
    }

    private String noteKey() {
        long percent = Math.round(more() * 100);
        return percent == 0
                ? "progress.accuracy.even"
                : percent > 0 ? "progress.accuracy.more" : "progress.accuracy.less";
    }

    private double more() {
        int estimated = all().stream().mapToInt(Accuracy::estimated).sum();
        int actual = all().stream().mapToInt(Accuracy::actual).sum();
        return (double) (actual - estimated) / Math.max(1, estimated);
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public Picture draw(double width, Measure letters) {
        var rows = new AccuracyRows(report, MOST).rows();
        if (rows.isEmpty()) {
            return Hand.nothing(Messages.text("progress.accuracy.nothing"), width, HEIGHT, letters);
        }
        var sketch = new Sketch();
        var marks = new ArrayList<Mark>();
        double most = Math.max(
                LEAST,
                rows.stream().mapToDouble(it -> Math.abs(it.more())).max().orElse(0));
        double middle = width - NUMBERS - BARS / 2;
        double less =
                rows.stream().mapToDouble(it -> Math.max(0, -it.more())).max().orElse(0);
        double names = middle - Math.max(24, less / most * BARS / 2) - 8;
        double y = 4;
        for (var row : rows) {
            row(row, new Area(0, y, width, ROW), names, sketch, letters);
            double length = Math.min(1, Math.abs(row.more()) / most) * BARS / 2;
            boolean under = row.more() < 0;
            sketch.box(
                    new Area(under ? middle - length : middle, y + 9, length, 10),
                    0,
                    under ? Ink.TINTLINE : Ink.DATA,
                    null);
            marks.add(new Mark(new Area(0, y, width, ROW - 3), why(row), new Goal.Node(row.roadmap(), row.node())));
            y += ROW;
        }
        sketch.line(Hand.crisp(middle), 4, Hand.crisp(middle), y, Hand.EDGE);
        sketch.text(middle - 6, y + 14, Messages.text("progress.accuracy.left"), Hand.SMALL, Anchor.END);
        sketch.text(middle + 6, y + 14, Messages.text("progress.accuracy.right"), Hand.SMALL, Anchor.START);
        return new Picture(sketch.shapes(), marks);
    }

    private static void row(AccuracyRows.Row row, Area area, double names, Sketch sketch, Measure letters) {
        double base = area.y() + 18;
        double indent = row.number().isEmpty() ? 0 : 26;
        sketch.text(0, base, letters.fit(row.number(), Hand.HINT, 24), Hand.HINT, Anchor.START);
        sketch.text(
                indent,
                base,
                letters.fit(RoadmapText.shortTitle(row.title()), Hand.TEXT, names - indent),
                Hand.TEXT,
                Anchor.START);
        sketch.text(area.right(), base, Say.change(row.more()), Hand.SMALL, Anchor.END);
    }

    private static String why(AccuracyRows.Row row) {
        return Messages.text(
                "progress.accuracy.why",
                RoadmapText.shortTitle(row.title()),
                Say.hours(row.actual()),
                Say.hours(row.estimated()),
                Say.change(row.more()));
    }

    @Override
    public Numbers numbers() {
        return new Numbers(
                List.of(
                        Messages.text("progress.head.module"),
                        Messages.text("progress.head.tasks"),
                        Messages.text("progress.head.estimated"),
                        Messages.text("progress.head.actual"),
                        Messages.text("progress.head.off")),
                all().stream()
                        .map(it -> Numbers.row(
                                Cell.text(RoadmapText.heading(it.heading())),
                                Cell.count(it.tasks()),
                                Cell.hours(it.estimated()),
                                Cell.hours(it.actual()),
                                Cell.percent(it.more(), Say.change(it.more()))))
                        .toList());
    }

    @Override
    public String spoken() {
        return all().isEmpty() ? Messages.text("progress.accuracy.nothing") : note();
    }
}
