package dev.cairn.ui.progress;

import dev.cairn.drawing.Area;
import dev.cairn.figures.BurnUp.Point;
import dev.cairn.figures.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which days and how many hours a burn-up shows: all there are, or so far back and half as far ahead. */
final class BurnWindow {
    private static final int SHORTEST = 28;
    private static final double MARGIN = 0.015;
    private static final double AIR = 0.12;

    private final Report report;
    private final List<List<Point>> lines;

    BurnWindow(Report report) {
        this.report = report;
        var burnUp = report.figures().burnUp();
        lines = List.of(burnUp.done(), burnUp.plan(), burnUp.firstPlan());
    }

    BurnScale scale(Area plot) {
        return report.figures().range() == Range.WHOLE ? whole(plot) : near(plot);
    }

    private BurnScale whole(Area plot) {
        var from = days().min(LocalDate::compareTo).orElse(report.today());
        var last = days().max(LocalDate::compareTo).orElse(report.today());
        long days = Math.max(SHORTEST, ChronoUnit.DAYS.between(from, last));
        var to = from.plusDays(days + Math.max(1, Math.round(days * MARGIN)));
        return new BurnScale(
                from.plusDays(1), to, 0, highest(report.figures().burnUp().total(), last), plot);
    }

    private double highest(int total, LocalDate last) {
        return Math.max(
                1,
                Math.max(
                        total,
                        lines.stream()
                                .mapToInt(it -> BurnScale.at(it, last))
                                .max()
                                .orElse(0)));
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                Stream.concat(Stream.of(report.today()), report.known().stream().map(it -> it.safe())),
                lines.stream().flatMap(List::stream).map(Point::day));
    }

    /** Enough of the scale to see every day's work. */
    private BurnScale near(Area plot) {
        int back = report.figures().range().days();
        var from = report.today().minusDays(back - 1L);
        var to = report.today().plusDays(back / 2);
        var low = lines.stream()
                .filter(it -> !it.isEmpty() && !it.getFirst().day().isAfter(to))
                .mapToInt(it -> Math.max(
                        BurnScale.at(it, from.minusDays(1)), it.getFirst().minutes()))
                .min()
                .orElse(0);
        var high = IntStream.concat(
                        lines.stream().mapToInt(it -> BurnScale.at(it, to)),
                        report.known().stream()
                                .flatMap(it -> it.cone().stream())
                                .filter(it -> !it.day().isAfter(to))
                                .mapToInt(it -> it.high()))
                .max()
                .orElse(0);
        double height = Math.max(120, (high - low) * (1 + AIR));
        return new BurnScale(from, to, Math.max(0, low - height * AIR / 2), low + height, plot);
    }
}
