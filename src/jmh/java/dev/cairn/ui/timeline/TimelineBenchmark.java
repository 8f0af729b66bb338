package dev.cairn.ui.timeline;

import dev.cairn.drawing.Drawing;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.study.SearchWords;
import dev.cairn.ui.Fonts;
import dev.cairn.ui.Lettering;
import dev.cairn.ui.Painter;
import dev.cairn.ui.Roles;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
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
 * Frames of a timeline of five roadmaps over five years with 10,000 modules, all unfolded: scrolled, panned and zoomed a little further
 * each time. A frame is to take at most 16 ms. {@code frame} is all of one, pixels by the processor included, as on a machine without a
 * graphics card; {@code displayList} is what there is to draw; {@code chart} what a new plan costs beside the thread that paints.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Dglass.platform=Headless")
public class TimelineBenchmark {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 668;

    private final Viewport viewport = new Viewport();
    private Outlook outlook;
    private Chart chart;
    private List<Line> lines;
    private Lettering letters;
    private Painter painter;
    private Canvas canvas;
    private WritableImage image;
    private int step;

    @Setup
    public void open() {
        Platform.startup(Fonts::load);
        outlook = Years.outlook();
        chart = ChartMaking.of(outlook, RoadmapId.ALL);
        var folds = new Folds();
        chart.rows().forEach(row -> {
            folds.set(row, true);
            row.below().forEach(phase -> folds.set(phase, true));
        });
        lines = folds.lines(chart, SearchWords.NONE);
        viewport.resize(WIDTH, HEIGHT);
        viewport.holds(chart.days(), lines.size());
        onPaintThread(() -> {
            letters = new Lettering();
            painter = new Painter(letters, Roles.light());
            canvas = new Canvas(WIDTH, HEIGHT);
            image = new WritableImage((int) WIDTH, (int) HEIGHT);
            return image;
        });
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    private static <T> T onPaintThread(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    private Drawing next() {
        step++;
        viewport.pan(step % 400 < 200 ? 9 : -9, step % 20_000 < 10_000 ? 31 : -31);
        viewport.zoomBy(step % 120 < 60 ? 0.25 : -0.25, WIDTH * 0.6);
        return TimelineDrawing.of(new Frame(chart, lines, viewport.sight(), Marked.NONE, letters), "");
    }

    @Benchmark
    public WritableImage frame() {
        return onPaintThread(() -> {
            var context = canvas.getGraphicsContext2D();
            context.clearRect(0, 0, WIDTH, HEIGHT);
            painter.paint(next(), context);
            return canvas.snapshot(null, image);
        });
    }

    @Benchmark
    public Drawing displayList() {
        return onPaintThread(this::next);
    }

    @Benchmark
    public Chart chart() {
        return ChartMaking.of(outlook, RoadmapId.ALL);
    }
}
