package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.TextStyle;
import dev.cairn.figures.BurnUp;
import dev.cairn.figures.BurnUp.Band;
import dev.cairn.figures.BurnUp.Point;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a burn-up: lines first, then labels where there is room for them. */
final class BurnUpDrawing {
    private static final double LEFT = 8;
    private static final double TOP = 20;
    private static final double FOOT = 24;
    private static final double LINE = 14;
    private static final double BASE = 11;
    private static final double DOT = 4.5;

    private final Report report;
    private final BurnUp burnUp;
    private final Measure letters;
    private final BurnScale scale;
    private final Area plot;
    private final FreeRoom room;
    private final Sketch sketch = new Sketch();
    private final List<Mark> marks = new ArrayList<>();

    BurnUpDrawing(Report report, double width, double height, Measure letters) {
        this.report = report;
        this.letters = letters;
        burnUp = report.figures().burnUp();
        plot = new Area(LEFT, TOP, width - LEFT - 4, height - TOP - FOOT);
        scale = new BurnWindow(report).scale(plot);
        room = new FreeRoom(new Area(0, 0, width, plot.bottom()));
    }

    Picture picture() {
        bands();
        new TimeTicks(scale.from(), scale.to(), scale::x, letters).draw(plot, sketch);
        lines();
        finishes();
        doneLabel();
        firstLabel();
        legend();
        bandLabels();
        return new Picture(sketch.shapes(), marks);
    }

    private void bands() {
        for (Band band : burnUp.bands()) {
            double top = Math.max(plot.y(), scale.y(band.to()));
            double bottom = Math.min(plot.bottom(), scale.y(band.from()));
            if (top >= bottom) {
                continue;
            }
            sketch.line(plot.x(), Hand.crisp(top), plot.right(), Hand.crisp(top), Hand.HAIR);
            sketch.fill(0, top, 3, Math.max(1, bottom - top - 1), Ink.phase(hue(band)));
            marks.add(new Mark(
                    new Area(0, top, plot.right(), bottom - top),
                    Messages.text(
                            "progress.burnup.band",
                            Say.name(band.heading()),
                            Say.hours(band.to() - band.from()),
                            Say.hours(Math.clamp(done() - (long) band.from(), 0, band.to() - band.from()))),
                    new Goal.Node(band.roadmap(), band.phase())));
        }
    }

    /** Phases keep the hue they have elsewhere, also where one of them comes to nothing. */
    private int hue(Band band) {
        var roadmap = report.roadmaps().get(band.roadmap());
        return report.outlook().roadmaps().size() > 1 && report.all() || roadmap == null
                ? burnUp.bands().indexOf(band)
                : roadmap.studyPhases().map(it -> it.key()).toList().indexOf(band.phase());
    }

    private int done() {
        return report.figures().tiles().doneMinutes();
    }

    private void lines() {
        var inside = new Sketch();
        report.known().ifPresent(known -> new Cone(known, burnUp.total(), scale).draw(inside));
        line(burnUp.firstPlan(), Hand.FIRST, inside);
        line(burnUp.plan(), Hand.PLAN, inside);
        line(burnUp.done(), Hand.DONE, inside);
        sketch.clip(new Area(0, plot.y() - 2, plot.right() + 2, plot.height() + 4), inside);
        report.known().ifPresent(known -> room.takeLine(new Cone(known, burnUp.total(), scale).lower()));
    }

    private void line(List<Point> points, Stroke stroke, Sketch inside) {
        var corners = scale.line(points);
        if (corners.size() > 2) {
            inside.path(stroke, corners.toArray(Double[]::new));
            room.takeLine(corners);
        }
    }

    /** The two dates the cone ends in, above the line on which all is done. */
    private void finishes() {
        var known = report.known().orElse(null);
        double y = scale.y(burnUp.total());
        if (known == null || y < plot.y() - 1) {
            return;
        }
        double right = plot.right() + 4;
        if (scale.holds(known.safe())) {
            double x = scale.x(known.safe());
            sketch.fill(x - 1, y - 6, 2, 12, Ink.DATA);
            var text = Messages.text("progress.burnup.safe", Say.day(known.safe(), report.today()));
            double wide = letters.width(text, Hand.STRONG);
            double end = Math.min(right, x + Math.max(8, wide / 2));
            put(text, end - wide, y - 9, Hand.STRONG);
            right = end - wide - 10;
            mark(x, y, Messages.text("progress.burnup.safe.why", Say.day(known.safe(), report.today())));
        }
        if (scale.holds(known.likely())) {
            double x = scale.x(known.likely());
            sketch.box(new Area(x - 4, y - 4, 8, 8), 4, Ink.BG, Stroke.of(Ink.DATA, 2));
            var text = Messages.text("progress.burnup.likely", Say.day(known.likely(), report.today()));
            double wide = letters.width(text, Hand.STRONG);
            put(text, Math.max(0, Math.min(right, x + wide / 2) - wide), y - 9, Hand.STRONG);
            mark(x, y, Messages.text("progress.burnup.likely.why", Say.day(known.likely(), report.today())));
        }
    }

    private void mark(double x, double y, String text) {
        marks.add(new Mark(new Area(x - 8, y - 8, 16, 16), text, null));
    }

    /** @param baseline of the letters */
    private void put(String text, double x, double baseline, TextStyle style) {
        sketch.text(x, baseline, text, style, Anchor.START);
        room.take(new Area(x, baseline - BASE, letters.width(text, style), LINE));
    }

    private Optional<Area> place(String text, TextStyle style, List<double[]> baselines) {
        double wide = letters.width(text, style);
        var found = room.first(baselines.stream()
                .map(it -> new Area(it[0], it[1] - BASE, wide, LINE))
                .toList());
        found.ifPresent(it -> sketch.text(it.x(), it.y() + BASE, text, style, Anchor.START));
        return found;
    }

    private void doneLabel() {
        double x = scale.x(report.today());
        double y = scale.y(done());
        sketch.box(new Area(x - DOT, y - DOT, 2 * DOT, 2 * DOT), DOT, Ink.DATA, Stroke.of(Ink.BG, 2));
        var text = Messages.text("progress.burnup.done", Say.hours(done()));
        double wide = letters.width(text, Hand.ACCENT);
        place(
                text,
                Hand.ACCENT,
                List.of(
                        new double[] {x + 10, y + 14},
                        new double[] {x + 10, y + 20},
                        new double[] {x + 14, y + 5},
                        new double[] {x - wide - 10, y - 8},
                        new double[] {x + 8, y - 10},
                        new double[] {x + 8, y - 24},
                        new double[] {x - wide - 10, y - 24}));
        mark(x, y, Messages.text("progress.burnup.done.why", Say.hours(done()), Say.hours(burnUp.total())));
        if (!burnUp.plan().isEmpty()) {
            var end = burnUp.plan().getLast();
            if (scale.holds(end.day())) {
                mark(
                        scale.x(end.day()),
                        scale.y(end.minutes()),
                        Messages.text("progress.burnup.plan.why", Say.day(end.day(), report.today())));
            }
        }
    }

    private void firstLabel() {
        var points = burnUp.firstPlan();
        if (points.isEmpty()) {
            return;
        }
        var text = Messages.text("progress.burnup.first");
        double wide = letters.width(text, Hand.SMALL);
        var places = new ArrayList<double[]>();
        for (double part : new double[] {0.55, 0.45, 0.65, 0.35, 0.75, 0.85, 0.25}) {
            var day = day(points, part);
            double x = scale.x(day);
            double y = scale.y(BurnScale.at(points, day));
            places.add(new double[] {x - wide - 12, y - 6});
            places.add(new double[] {x - wide - 24, y - 8});
        }
        place(text, Hand.SMALL, places);
    }

    /** A day a part of the way along what is seen of a line. */
    private LocalDate day(List<Point> points, double part) {
        var first = points.getFirst().day().isBefore(scale.from())
                ? scale.from()
                : points.getFirst().day();
        var last = points.getLast().day().isAfter(scale.to())
                ? scale.to()
                : points.getLast().day();
        return first.plusDays(Math.round(Math.max(0, last.toEpochDay() - first.toEpochDay()) * part));
    }

    private void legend() {
        var plan = burnUp.plan().isEmpty()
                ? ""
                : Messages.text(
                        "progress.burnup.plan", Say.day(burnUp.plan().getLast().day(), report.today()));
        var cone = report.known().isPresent() ? Messages.text("progress.burnup.cone") : "";
        double wide = 28 + Math.max(letters.width(plan, Hand.SMALL), letters.width(cone, Hand.SMALL));
        int lines = (plan.isEmpty() ? 0 : 1) + (cone.isEmpty() ? 0 : 1);
        if (lines == 0) {
            return;
        }
        double tall = lines * 20.0;
        var places = new ArrayList<Area>();
        for (double up = 8; up < plot.height() / 2; up += 12) {
            places.add(new Area(plot.right() - wide, plot.bottom() - up - tall, wide, tall));
        }
        places.add(new Area(plot.x() + 4, plot.y() + 8, wide, tall));
        room.first(places).ifPresent(at -> {
            double y = at.y() + 10;
            if (!plan.isEmpty()) {
                sketch.line(at.x(), y, at.x() + 20, y, Hand.PLAN);
                sketch.text(at.x() + 28, y + 4, plan, Hand.SMALL, Anchor.START);
                y += 20;
            }
            if (!cone.isEmpty()) {
                sketch.box(new Area(at.x(), y - 5, 20, 10), 0, Ink.TINT, Stroke.of(Ink.TINTLINE, 1));
                sketch.text(at.x() + 28, y + 4, cone, Hand.SMALL, Anchor.START);
            }
        });
    }

    /** The name of each phase at its upper edge, as far left as no line crosses it. */
    private void bandLabels() {
        for (Band band : burnUp.bands()) {
            double top = Math.max(plot.y(), scale.y(band.to()));
            double bottom = Math.min(plot.bottom(), scale.y(band.from()));
            if (bottom - top < LINE) {
                continue;
            }
            var text = letters.fit(Say.name(band.heading()), Hand.SMALL, plot.width() * 0.42);
            var places = new ArrayList<double[]>();
            for (double x = plot.x(); x < plot.right(); x += 12) {
                places.add(new double[] {x, top + Math.min(15, (bottom - top + 8) / 2 + 3)});
            }
            place(text, Hand.SMALL, places);
        }
    }
}
