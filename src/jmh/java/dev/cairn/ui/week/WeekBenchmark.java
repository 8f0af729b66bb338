package dev.cairn.ui.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import dev.cairn.storage.Database;
import dev.cairn.storage.SqliteStudyStore;
import dev.cairn.storage.SqliteWeekStore;
import dev.cairn.study.Library;
import dev.cairn.ui.AtOnce;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Theme;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.WeekDay;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 250 sessions that come into an open week, until they are styled and laid out; to be at most 100 ms. {@code again} is the same week once
 * more with one session elsewhere, as after each step.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Dglass.platform=Headless")
public class WeekBenchmark {
    private static final int SESSIONS = 250;
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    private Database database;
    private Grid grid;
    private Scene scene;
    private Picture none;
    private Picture many;
    private Picture moved;
    private boolean turn;

    @Setup
    public void open() throws IOException {
        database = Database.open(Files.createTempDirectory("week").resolve("cairn.db"));
        Platform.startup(() -> {});
        none = picture(0, 0);
        many = picture(SESSIONS, 0);
        moved = picture(SESSIONS, 5);
        AtOnce.onPaintThread(() -> {
            var clock = Clock.systemUTC();
            var work = new AtOnce();
            var library = new Library(List.of(), step -> {}, clock);
            var plan = new LivePlan(library, new SqliteStudyStore(database), work, work, clock);
            var book = new WeekBook(plan, new SqliteWeekStore(database), work);
            grid = new Grid(new WeekViewModel(library, book, work, clock), card -> {}, (card, node) -> {});
            grid.getStylesheets().add(Theme.sheet(WeekView.class, "week.css"));
            scene = new Scene(grid, 832, 668);
            Theme.LIGHT.dress(scene);
            layOut(none);
            return scene;
        });
    }

    private static Picture picture(int sessions, int later) {
        var days = new WeekSpan(MONDAY)
                .days().stream()
                        .map(date -> {
                            int day = (int) (date.toEpochDay() - MONDAY.toEpochDay());
                            var windows = List.of(new Window(8 * 60, 22 * 60));
                            var cards = IntStream.range(0, sessions)
                                    .filter(i -> i % 7 == day)
                                    .mapToObj(i -> card(date, i, later))
                                    .toList();
                            return new DayColumn(
                                    new WeekDay(date, windows, windows, List.<Block>of(), List.of(), List.of(), false),
                                    cards);
                        })
                        .toList();
        return new Picture(
                new WeekSpan(MONDAY),
                RoadmapId.ALL,
                MONDAY.atTime(9, 0),
                days,
                List.of(),
                Shelf.NONE,
                new Picture.Banner.None(),
                null);
    }

    private static Card card(LocalDate date, int i, int later) {
        var key = new Key("task" + i);
        var session = new Session(
                new RoadmapId("roadmap"),
                key,
                key,
                key,
                date,
                8 * 60 + i / 7 * 22 + (i == 17 ? later : 0),
                i == 17 ? 15 : 22,
                i % 9 == 0);
        return new Card(
                CardId.of(session),
                session,
                i % 4 == 0 ? Card.State.DONE : Card.State.OPEN,
                "Chapter " + i + ": a title that is as long as titles are",
                "2.6 Clustering",
                "",
                22,
                i % 5,
                false,
                true,
                null);
    }

    private int layOut(Picture picture) {
        grid.show(picture);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
        return grid.board().nodes().size();
    }

    @TearDown
    public void close() {
        database.close();
        Platform.exit();
    }

    @Benchmark
    public int open250() {
        return AtOnce.onPaintThread(() -> {
            layOut(none);
            return layOut(many);
        });
    }

    @Benchmark
    public int again() {
        turn = !turn;
        return AtOnce.onPaintThread(() -> layOut(turn ? moved : many));
    }
}
