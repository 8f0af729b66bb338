package dev.cairn.ui.palette;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Fuzzy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The palette without its paint, at 100,000 tasks: a keystroke (to be at most 30 ms), and listing all there is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PaletteBenchmark {
    private static final int MODULES = 1_000;
    private static final int TASKS = 100;
    private static final List<String> WORDS = List.of(
            "gradient", "descent", "matrix", "kernel", "network", "sample", "pipeline", "Élan", "chapter", "exercise");

    private final Random lot = new Random(7);
    private Roadmap roadmap;
    private Catalogue catalogue;

    @Param({"e", "gd", "grdnt", "gradient descent", "qzx"})
    public String typed;

    @Setup
    public void open() {
        var phase = Phase.of(new Key("p"), "All of it")
                .withModules(IntStream.range(0, MODULES).mapToObj(this::module).toList());
        roadmap = new Roadmap("Large", "", null, About.NOTHING, List.of(phase), List.of(), List.of(), List.of());
        catalogue = list();
    }

    private Module module(int number) {
        var tasks = IntStream.range(0, TASKS)
                .mapToObj(task -> Task.of(new Key("t" + number + "t" + task), words()))
                .toList();
        return new Module(
                new Key("m" + number),
                new Heading("Module 1." + number, words(), ""),
                null,
                0,
                null,
                null,
                List.of(),
                tasks,
                List.of(),
                "");
    }

    private String words() {
        return IntStream.range(0, 5)
                .mapToObj(n -> WORDS.get(lot.nextInt(WORDS.size())))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Benchmark
    public Object keystroke() {
        return catalogue.find(Fuzzy.of(typed), List.of(), item -> true);
    }

    @Benchmark
    public Catalogue list() {
        return Cataloguing.of(Map.of(new RoadmapId("large"), roadmap), Uses.read(""));
    }
}
