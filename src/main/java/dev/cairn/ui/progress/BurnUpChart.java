package dev.cairn.ui.progress;

import dev.cairn.drawing.Measure;
import dev.cairn.figures.BurnUp;
import dev.cairn.figures.BurnUp.Point;
import dev.cairn.forecast.Forecast;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Hours done against the plan and the first plan, on the phases as a scale, and when it ends. */
final class BurnUpChart implements Chart {
    private static final double HEIGHT = 244;

    private final Report report;
    private final BurnUp burnUp;

    BurnUpChart(Report report) {
        this.report = report;
        burnUp = report.figures().burnUp();
    }

    @Override
    public ChartName name() {
        return ChartName.BURN_UP;
    }

    @Override
    public String note() {
        return switch (report.explained().now()) {
            case Forecast.Known known -> Messages.text("progress.burnup.from", known.weeks(), known.runs());
            case Forecast.Unknown unknown -> Messages.text("progress.burnup.none");
        };
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public Picture draw(double width, Measure letters) {
        return burnUp.total() == 0
                ? Hand.nothing(Messages.text("progress.burnup.nothing"), width, HEIGHT, letters)
                : new BurnUpDrawing(report, width, HEIGHT, letters).picture();
    }

    /** Week by week: what is done, planned, was planned first, and is foretold by then. */
    @Override
    public Numbers numbers() {
        var rows = new ArrayList<List<Cell>>();
        for (LocalDate day : days()) {
            boolean past = !day.isAfter(report.today());
            rows.add(Numbers.row(
                    Cell.day(day, report.today()),
                    past ? Cell.hours(BurnScale.at(burnUp.done(), day)) : Cell.NONE,
                    past || burnUp.plan().isEmpty() ? Cell.NONE : Cell.hours(BurnScale.at(burnUp.plan(), day)),
                    burnUp.firstPlan().isEmpty() ? Cell.NONE : Cell.hours(BurnScale.at(burnUp.firstPlan(), day)),
                    cone(day, true),
                    cone(day, false)));
        }
        return new Numbers(
                List.of(
                        Messages.text("progress.head.until"),
                        Messages.text("progress.head.done"),
                        Messages.text("progress.head.plan"),
                        Messages.text("progress.head.first"),
                        Messages.text("progress.head.low"),
                        Messages.text("progress.head.high")),
                rows);
    }

    private Cell cone(LocalDate day, boolean low) {
        if (!day.isAfter(report.today())) {
            return Cell.NONE;
        }
        return report.known().stream()
                .flatMap(it -> it.cone().stream())
                .filter(it -> !it.day().isBefore(day))
                .findFirst()
                .map(it -> Cell.hours(low ? it.low() : it.high()))
                .orElse(Cell.NONE);
    }

    /** The last days of weeks, counted from today, and the last day of all. */
    private SortedSet<LocalDate> days() {
        var all = new TreeSet<LocalDate>();
        all.add(report.today());
        List.of(burnUp.done(), burnUp.plan(), burnUp.firstPlan()).stream()
                .flatMap(List::stream)
                .map(Point::day)
                .forEach(all::add);
        report.known().ifPresent(it -> all.add(it.safe()));
        var days = new TreeSet<LocalDate>();
        for (var day = report.today(); !day.isBefore(all.first()); day = day.minusWeeks(1)) {
            days.add(day);
        }
        for (var day = report.today(); day.isBefore(all.last()); day = day.plusWeeks(1)) {
            days.add(day);
        }
        days.add(all.last());
        return days;
    }

    @Override
    public String spoken() {
        var tiles = report.figures().tiles();
        var done = Messages.text(
                "progress.burnup.spoken", Say.hours(tiles.doneMinutes()), Say.hours(tiles.totalMinutes()));
        var plan = burnUp.plan().isEmpty()
                ? ""
                : " "
                        + Messages.text(
                                "progress.burnup.spoken.plan",
                                whole(burnUp.plan().getLast().day()));
        return done + plan + " " + foretold();
    }

    private String foretold() {
        return switch (report.explained().now()) {
            case Forecast.Known known ->
                Messages.text("progress.burnup.spoken.known", whole(known.likely()), whole(known.safe()));
            case Forecast.Unknown unknown -> Say.reason(unknown.reason());
        };
    }

    private static String whole(LocalDate day) {
        return DateTimeFormatter.ofPattern(Messages.text("day.brief.year"), Messages.locale())
                .format(day);
    }
}
