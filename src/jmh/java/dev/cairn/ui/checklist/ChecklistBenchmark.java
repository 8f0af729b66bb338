package dev.cairn.ui.checklist;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.Search;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The checklist without its paint, at 100,000 tasks that are all unfolded: opening it, a tick until the rows are told (the whole
 * frame is 16 ms), a keystroke in the search field (to be at most 30 ms).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ChecklistBenchmark {
    private static final RoadmapId ID = new RoadmapId("large");
    private static final int MODULES = 1_000;
    private static final int TASKS = 100;
    private static final List<String> WORDS = List.of(
            "gradient", "descent", "matrix", "kernel", "network", "sample", "pipeline", "Élan", "chapter", "exercise");
    private static final String TYPED = "gradient descent";

    private final Random lot = new Random(7);
    private Roadmap roadmap;
    private ChecklistViewModel model;
    private ChecklistActions actions;
    private int typed;

    @Setup
    public void open() {
        roadmap = new Roadmap("Large", "", null, About.NOTHING, phases(), List.of(), List.of(), List.of());
        var file = new SourceFile("large.md", false, new byte[0]);
        var library = new Library(List.of(Overview.of(ID, file, roadmap)), step -> {}, Clock.systemUTC());
        library.put(ID, roadmap);
        model = new ChecklistViewModel(library, LocalDate.EPOCH);
        actions = new ChecklistActions(model, library, Clock.systemUTC());
        library.onStep(model::follow);
        model.show(ID);
        model.foldAll(true);
    }

    private List<Phase> phases() {
        return IntStream.range(0, 20)
                .mapToObj(phase -> Phase.of(new Key("p" + phase), words())
                        .withModules(IntStream.range(0, MODULES / 20)
                                .mapToObj(module -> module(phase + "m" + module))
                                .toList()))
                .toList();
    }

    private Module module(String key) {
        var tasks = IntStream.range(0, TASKS)
                .mapToObj(task ->
                        Task.of(new Key("t" + key + "t" + task), words()).withGroup("Group " + task / 20))
                .toList();
        return Module.of(new Key("m" + key), words())
                .withEffort(Effort.stated(MinuteRange.ofHours(40, 60)))
                .withTasks(tasks);
    }

    private String words() {
        return IntStream.range(0, 5)
                .mapToObj(n -> WORDS.get(lot.nextInt(WORDS.size())))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Benchmark
    public List<Row> openRows() {
        return new Flattening().rows(Outline.of(roadmap), model.folds(), Sieve.EVERYTHING);
    }

    @Benchmark
    public Object tick() {
        return actions.tick(
                List.of(model.rows().get(lot.nextInt(model.rows().size() - 1)).item()));
    }

    @Benchmark
    public int keystroke() {
        typed = typed % TYPED.length() + 1;
        model.search(TYPED.substring(0, typed));
        return model.fitting();
    }

    @Benchmark
    public Search indexForSearch() {
        return Search.of(roadmap);
    }
}
