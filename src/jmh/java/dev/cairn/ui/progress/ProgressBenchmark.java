package dev.cairn.ui.progress;

import dev.cairn.progress.Change;
import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.storage.Database;
import dev.cairn.storage.SqliteStudyStore;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.ui.AtOnce;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Places;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * The progress of five roadmaps of 2,000 tasks after five years and some 200,000 events: {@code open} is the view from nothing until it is
 * laid out, everything read and reckoned, to be at most 150 ms; {@code tick} is one tick with all that follows from it, the plan made anew
 * included; {@code paint} is the part of it that holds up the thread that paints, to be at most a frame of 16 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Dglass.platform=Headless")
public class ProgressBenchmark {
    private static final int ROADMAPS = 5;
    private static final int MODULES = 100;
    private static final int TASKS = 20;
    private static final int ALL_TASKS = ROADMAPS * MODULES * TASKS;
    private static final int EVENTS_A_DAY = 110;
    private static final LocalDate LAST = LocalDate.of(2027, 3, 10);
    private static final LocalDate FIRST = LAST.minusYears(5);
    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());

    private Database database;
    private SqliteStudyStore store;
    private Library library;
    private ProgressView view;
    private Scene scene;
    private Counting counting = Counting.HOURS;
    private boolean ticked;

    @Setup
    public void open() throws IOException {
        database = Database.open(Files.createTempDirectory("progress").resolve("cairn.db"));
        store = new SqliteStudyStore(database);
        begin();
        for (int day = 0; day < DAYS; day++) {
            live(day);
        }
        Platform.startup(() -> {});
        AtOnce.onPaintThread(() -> {
            var clock = Clock.fixed(LAST.atTime(19, 24).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            var work = new AtOnce();
            library = new Library(store.overviews(), step -> {}, clock);
            library.put(store.notebook());
            IntStream.range(0, ROADMAPS)
                    .mapToObj(ProgressBenchmark::id)
                    .forEach(id -> library.put(id, store.load(id).orElseThrow()));
            var plan = new LivePlan(library, store, work, work, clock);
            plan.refresh();
            view = new ProgressView(new ProgressView.Parts(
                    library, store, plan, work, clock, nowhere(), (rgb, width, out) -> {}, new NoFiles()));
            scene = new Scene(view.root(), 1040, 700);
            Theme.LIGHT.dress(scene);
            view.show(RoadmapId.ALL);
            view.attach();
            return scene;
        });
    }

    private static Places nowhere() {
        return (Places) Proxy.newProxyInstance(
                Places.class.getClassLoader(), new Class<?>[] {Places.class}, (proxy, method, given) -> null);
    }

    private static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> file(String title, String name, String ending) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    private static RoadmapId id(int roadmap) {
        return new RoadmapId("roadmap-" + roadmap);
    }

    private void begin() {
        var events = new ArrayList<Event>();
        var hours = Availability.of(new WeekPattern(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> List.of(new Window(18 * 60, 21 * 60))))));
        events.add(event(0, RoadmapId.ALL, new Happening.AvailabilityChanged(null, hours)));
        for (int i = 0; i < ROADMAPS; i++) {
            events.add(event(
                    0, id(i), new Happening.Imported(new SourceFile("r" + i + ".md", false, new byte[0]), roadmap(i))));
            events.add(event(
                    0,
                    id(i),
                    new Happening.PlanChanged(
                            PlanChoices.NONE, PlanChoices.NONE.withActivity(PlanChoices.Activity.ACTIVE))));
        }
        store.append(new Step(UUID.randomUUID(), null, events));
    }

    private static Roadmap roadmap(int number) {
        var phase = Phase.of(new Key("p" + number), "Phase " + number)
                .withModules(IntStream.range(0, MODULES)
                        .mapToObj(ProgressBenchmark::module)
                        .toList());
        return new Roadmap(
                "Roadmap " + number, "", null, About.NOTHING, List.of(phase), List.of(), List.of(), List.of());
    }

    private static Module module(int number) {
        return Module.of(new Key("m" + number), "Module " + number)
                .withTasks(IntStream.range(0, TASKS)
                        .mapToObj(task -> Task.of(task(number * TASKS + task), "Task " + task)
                                .withEffort(Effort.own(60)))
                        .toList());
    }

    private static Key task(int number) {
        return new Key("t" + number);
    }

    private static Event event(int day, RoadmapId roadmap, Happening what) {
        var date = FIRST.plusDays(day);
        var moment = new Moment(date.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, date);
        return new Event(UUID.randomUUID(), moment, roadmap, what);
    }

    /** A day of ticks, of time that is logged in small pieces, and of ticks that are taken back and made again. */
    private void live(int day) {
        var date = FIRST.plusDays(day);
        var events = new ArrayList<Event>();
        int from = day * (ALL_TASKS / 2) / DAYS;
        int to = (day + 1) * (ALL_TASKS / 2) / DAYS;
        for (int i = from; i < to; i++) {
            events.add(event(day, id(i % ROADMAPS), new Happening.Ticked(task(i / ROADMAPS), Standing.OPEN, date)));
        }
        int again = from / ROADMAPS;
        while (events.size() < EVENTS_A_DAY / 2) {
            var done = Standing.done(FIRST.plusDays(Math.max(0, day - 1)));
            events.add(event(day, id(0), new Happening.Unticked(task(again), done)));
            events.add(event(day, id(0), new Happening.Ticked(task(again), Standing.OPEN, date)));
        }
        while (events.size() < EVENTS_A_DAY) {
            var entry = new TimeEntry(task(again), date, 240, null);
            events.add(event(
                    day, id(events.size() % ROADMAPS), new Happening.TimeChanged(UUID.randomUUID(), null, entry)));
        }
        store.append(new Step(UUID.randomUUID(), null, events));
    }

    @TearDown
    public void close() {
        database.close();
        Platform.exit();
    }

    private int layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
        if (view.model().report().isEmpty()) {
            throw new IllegalStateException("nothing is shown");
        }
        return scene.getRoot().getChildrenUnmodifiable().size();
    }

    @Benchmark
    public int open5Years() {
        return AtOnce.onPaintThread(() -> {
            view.detach();
            view.attach();
            return layOut();
        });
    }

    @Benchmark
    public int tick() {
        return AtOnce.onPaintThread(() -> {
            var task = task(MODULES * TASKS - 1);
            ticked = !ticked;
            library.perform(Edits.stand(List.of(task), ticked ? Standing.done(LAST) : Standing.OPEN)
                    .apply(library.standing(id(0)).orElseThrow())
                    .stream()
                    .map(it -> new Change(id(0), it))
                    .toList());
            return layOut();
        });
    }

    @Benchmark
    public int paint() {
        return AtOnce.onPaintThread(() -> {
            counting = counting == Counting.HOURS ? Counting.TASKS : Counting.HOURS;
            view.model().counting().set(counting);
            return layOut();
        });
    }
}
