package dev.cairn.ui.progress;

import dev.cairn.figures.Tiles;
import dev.cairn.forecast.Because;
import dev.cairn.forecast.Explained;
import dev.cairn.forecast.Forecast;
import dev.cairn.recall.DayQueue;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.Comparator;
import java.util.List;

/** Puts the figures at the head of the view into words. */
final class TileMaking {
    private final Report report;
    private final Tiles tiles;

    private TileMaking(Report report) {
        this.report = report;
        tiles = report.figures().tiles();
    }

    static List<Tile> of(Report report) {
        var making = new TileMaking(report);
        return List.of(making.done(), making.week(), making.streak(), making.finish());
    }

    /** What is asked again today. */
    static Tile reviews(DayQueue queue) {
        int count = queue.cards().size();
        var second = count == 0
                ? Messages.text("progress.tile.reviews.none")
                : queue.waiting() == 0
                        ? Messages.text("progress.tile.reviews.minutes", queue.minutes())
                        : Messages.text("progress.tile.reviews.waits", queue.minutes(), queue.waiting());
        return new Tile(
                "reviews",
                Messages.text("progress.tile.reviews"),
                List.of(new Tile.Value(String.valueOf(count), Messages.text("progress.tile.reviews.unit", count))),
                second,
                Messages.text("progress.tile.reviews.why"),
                true);
    }

    private Tile done() {
        var tasks = tiles.tasks();
        boolean hours = tiles.totalMinutes() > 0;
        double part = hours ? (double) tiles.doneMinutes() / tiles.totalMinutes() : tasks.fraction();
        return new Tile(
                "done",
                Messages.text("progress.tile.done"),
                List.of(new Tile.Value(
                        Say.percent(part),
                        Messages.text(hours ? "progress.tile.done.hours" : "progress.tile.done.tasks"))),
                Messages.text(
                        "progress.tile.done.of",
                        RoadmapText.number(tiles.doneMinutes()),
                        RoadmapText.number(tiles.totalMinutes()),
                        tasks.done(),
                        tasks.total() - tasks.skipped()),
                Messages.text("progress.tile.done.why"),
                false);
    }

    private Tile week() {
        return new Tile(
                "week",
                Messages.text("progress.tile.week"),
                List.of(new Tile.Value(
                        RoadmapText.number(tiles.weekDone()),
                        tiles.weekPlanned() == 0
                                ? Messages.text("progress.tile.week.hours")
                                : Messages.text("progress.tile.week.of", RoadmapText.number(tiles.weekPlanned())))),
                weekSecond(),
                Messages.text("progress.tile.week.why"),
                false);
    }

    private String weekSecond() {
        if (tiles.weekPlanned() == 0) {
            return Messages.text("progress.tile.week.none");
        }
        int more = tiles.weekDone() - tiles.weekDue();
        if (more == 0) {
            return Messages.text("progress.tile.week.even");
        }
        return Messages.text(
                more > 0 ? "progress.tile.week.more" : "progress.tile.week.less", Say.hours(Math.abs(more)));
    }

    private Tile streak() {
        var streak = tiles.streak();
        var second = streak.longest() == 0
                ? Messages.text("progress.tile.streak.first")
                : streak.current() == streak.longest()
                        ? Messages.text("progress.tile.streak.best")
                        : Messages.text("progress.tile.streak.longest", streak.longest());
        return new Tile(
                "streak",
                Messages.text("progress.tile.streak"),
                List.of(new Tile.Value(
                        String.valueOf(streak.current()),
                        Messages.text("progress.tile.streak.days", streak.current()))),
                second,
                Messages.text("progress.tile.streak.why"),
                false);
    }

    private Tile finish() {
        var explained = report.explained();
        return new Tile(
                "finish",
                Messages.text("progress.tile.finish"),
                dates(explained.now()),
                moved(explained),
                Messages.text("progress.tile.finish.why"),
                true);
    }

    private List<Tile.Value> dates(Forecast forecast) {
        return switch (forecast) {
            case Forecast.Known known ->
                List.of(
                        new Tile.Value(
                                Say.day(known.likely(), report.today()), Messages.text("progress.tile.finish.likely")),
                        new Tile.Value(
                                Say.day(known.safe(), report.today()), Messages.text("progress.tile.finish.safe")));
            case Forecast.Unknown unknown -> {
                var planned = unknown.planned();
                yield List.of(
                        planned == null
                                ? new Tile.Value("–", Messages.text("progress.tile.finish.none"))
                                : new Tile.Value(
                                        Say.day(planned, report.today()), Messages.text("progress.tile.finish.plan")));
            }
        };
    }

    /** "2 days later than a week ago, by pace"; or why nothing is foretold. */
    static String moved(Explained explained) {
        if (explained.now() instanceof Forecast.Unknown unknown) {
            return Say.reason(unknown.reason());
        }
        if (explained.before() instanceof Forecast.Unknown) {
            return Messages.text("progress.moved.new");
        }
        int days = days(explained);
        if (days == 0) {
            return Messages.text("progress.moved.none");
        }
        var most = explained.because().stream()
                .filter(it -> Integer.signum(it.days()) == Integer.signum(days))
                .max(Comparator.comparingInt(it -> Math.abs(it.days())))
                .map(Because::what)
                .orElse(Because.Cause.PACE);
        return Messages.text(
                explained.because().size() == 1 ? "progress.moved.by" : "progress.moved.most",
                Say.shift(days),
                Say.cause(most));
    }

    static int days(Explained explained) {
        return explained.because().stream().mapToInt(Because::days).sum();
    }
}
