package dev.cairn.study;

import dev.cairn.recall.Card;
import dev.cairn.recall.CardName;
import dev.cairn.recall.Deck;
import dev.cairn.recall.Grade;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What is asked of ten thousand cards, and what they take of the days to come: made beside the thread that paints after each step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ReviewBenchmark {
    private static final RoadmapId ROADMAP = new RoadmapId("all-of-it");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final int MODULES = 500;
    private static final int TASKS = 20;

    /** Whether they were asked before, or wait to be met. */
    @Param({"due", "new"})
    public String cards = "";

    private Deck deck = Deck.EMPTY;
    private Map<RoadmapId, Roadmap> roadmaps = Map.of();

    @Setup
    public void learn() {
        var modules = new ArrayList<Module>();
        for (int i = 0; i < MODULES; i++) {
            modules.add(module(i));
        }
        var phase = Phase.of(new Key("phase"), "Phase").withModules(modules);
        var roadmap =
                new Roadmap("All of it", "", null, About.NOTHING, List.of(phase), List.of(), List.of(), List.of());
        roadmaps = Map.of(ROADMAP, roadmap);
        deck = Deck.EMPTY.withChoices(RecallChoices.USUAL.withWanted(true));
        if (cards.equals("due")) {
            deck = deck.with(
                    ROADMAP,
                    all -> roadmap.allTasks().forEach(it -> {
                        var card = Card.of(it.key(), null);
                        all.put(
                                CardName.grown(ROADMAP, it.key(), null),
                                card.graded(Grade.GOOD, TODAY.minusDays(20 + all.size() % 300), 0.9, 20));
                    }));
        }
    }

    private static Module module(int i) {
        var tasks = IntStream.range(0, TASKS)
                .mapToObj(j -> Task.of(new Key("t" + i + "x" + j), "Task " + j))
                .map(it -> it.withState(it.state().withStanding(Standing.done(TODAY.minusDays(i)))))
                .toList();
        return Module.of(new Key("m" + i), "Module " + i).withTasks(tasks);
    }

    @Benchmark
    public ReviewDay day() {
        return ReviewDay.of(deck, roadmaps, TODAY);
    }
}
