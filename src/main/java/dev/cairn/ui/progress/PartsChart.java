package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** Hours by phase or by kind: bars with their numbers. */
final class PartsChart implements Chart {
    private static final double ROW = 28;
    private static final double BAR = 14;
    private static final int MOST = 8;
    private static final int FEWEST = 4;
    private static final double NAME_PART = 0.42;

    private final ChartName name;
    private final Report report;
    private final List<Part> parts;
    private final int sum;

    private record Part(String name, int minutes, Ink ink) {}

    private PartsChart(ChartName name, Report report, List<Part> parts) {
        this.name = name;
        this.report = report;
        this.parts = parts;
        sum = parts.stream().mapToInt(Part::minutes).sum();
    }

    static PartsChart kinds(Report report) {
        var shades = List.of(Ink.DATA, Ink.H3, Ink.H2);
        var parts = new ArrayList<Part>();
        for (var share : report.figures().kinds()) {
            parts.add(new Part(
                    Say.kind(share.of()), share.minutes(), shades.get(Math.min(parts.size(), shades.size() - 1))));
        }
        return new PartsChart(ChartName.KINDS, report, parts);
    }

    static PartsChart phases(Report report) {
        var hues = new Hues(report);
        return new PartsChart(
                ChartName.PHASES,
                report,
                report.figures().phases().stream()
                        .map(it -> new Part(Say.name(it.of()), it.minutes(), hues.of(it.of())))
                        .toList());
    }

    @Override
    public ChartName name() {
        return name;
    }

    @Override
    public String note() {
        return sum == 0
                ? ""
                : Messages.text(
                        "progress.parts.sum",
                        Say.hours(sum),
                        Say.range(report.figures().range()));
    }

    @Override
    public double height(double width) {
        return Math.clamp(parts.size(), FEWEST, MOST) * ROW + (parts.size() > MOST ? 16 : 0);
    }

    @Override
    public Picture draw(double width, Measure letters) {
        if (parts.isEmpty()) {
            return Hand.nothing(Messages.text("progress.parts.nothing"), width, height(width), letters);
        }
        var sketch = new Sketch();
        var marks = new ArrayList<Mark>();
        var shown = parts.stream().limit(MOST).toList();
        double names = Math.min(
                width * NAME_PART,
                12
                        + shown.stream()
                                .mapToDouble(it -> letters.width(it.name(), Hand.TEXT))
                                .max()
                                .orElse(0));
        double numbers = shown.stream()
                        .mapToDouble(it -> letters.width(number(it), Hand.SMALL))
                        .max()
                        .orElse(0)
                + 8;
        int most = shown.stream().mapToInt(Part::minutes).max().orElse(1);
        double y = 0;
        for (Part part : shown) {
            double bar = Math.max(2, (width - names - numbers) * part.minutes() / most);
            sketch.text(0, y + 15, letters.fit(part.name(), Hand.TEXT, names - 8), Hand.TEXT, Anchor.START);
            sketch.box(new Area(names, y + 4, bar, BAR), 2, part.ink(), null);
            sketch.text(names + bar + 8, y + 15, number(part), Hand.SMALL, Anchor.START);
            marks.add(new Mark(
                    new Area(0, y, width, ROW - 4),
                    Messages.text(
                            "progress.parts.why",
                            part.name(),
                            number(part),
                            Say.range(report.figures().range())),
                    null));
            y += ROW;
        }
        if (parts.size() > MOST) {
            sketch.text(0, y + 10, Messages.text("progress.more", parts.size() - MOST), Hand.HINT, Anchor.START);
        }
        return new Picture(sketch.shapes(), marks);
    }

    private String number(Part part) {
        return Messages.text("progress.parts.number", Say.hours(part.minutes()), Say.percent(share(part)));
    }

    private double share(Part part) {
        return sum == 0 ? 0 : (double) part.minutes() / sum;
    }

    @Override
    public Numbers numbers() {
        var rows = new ArrayList<List<Cell>>();
        for (Part part : parts) {
            rows.add(Numbers.row(
                    Cell.text(part.name()),
                    Cell.hours(part.minutes()),
                    Cell.percent(share(part), Say.percent(share(part)))));
        }
        if (report.figures().gone() > 0) {
            rows.add(Numbers.row(
                    Cell.text(Messages.text("progress.parts.gone")),
                    Cell.hours(report.figures().gone()),
                    Cell.NONE));
        }
        return new Numbers(
                List.of(
                        Messages.text(name == ChartName.KINDS ? "progress.head.kind" : "progress.head.phase"),
                        Messages.text("progress.head.worked"),
                        Messages.text("progress.head.share")),
                rows);
    }

    @Override
    public String spoken() {
        if (parts.isEmpty()) {
            return Messages.text("progress.parts.nothing");
        }
        return Messages.text(
                "progress.parts.spoken",
                String.join(
                        "; ",
                        parts.stream()
                                .limit(MOST)
                                .map(it -> it.name() + " " + number(it))
                                .toList()));
    }
}
