package dev.cairn.benchmarks;

import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.storage.Database;
import dev.cairn.storage.SqliteStudyStore;
import dev.cairn.study.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The five roadmaps: from bytes to the model, and from the model into a new library on disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 60)
@Fork(1)
public class ImportBenchmark {
    private final MarkdownReader reader = new MarkdownReader();
    private List<SourceFile> files = List.of();
    private Path folder;
    private SqliteStudyStore store;

    @Setup(Level.Invocation)
    public void openEmptyLibrary() throws IOException {
        files = FiveRoadmaps.files();
        folder = Files.createTempDirectory("cairn-import");
        store = new SqliteStudyStore(Database.open(folder.resolve("cairn.db")));
    }

    @TearDown(Level.Invocation)
    public void deleteLibrary() throws IOException {
        store.close();
        try (var left = Files.walk(folder)) {
            for (Path path : left.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public Object toModel() {
        var readings = new ArrayList<Reading>();
        files.forEach(file -> readings.add(reader.read(file)));
        return readings;
    }

    /** Reading included. */
    @Benchmark
    public void intoLibrary() {
        var moment = Moment.now(Clock.systemUTC());
        var events = new ArrayList<Event>();
        for (SourceFile file : files) {
            var read = (Reading.Read) reader.read(file);
            var what = new Happening.Imported(file, read.roadmap());
            events.add(new Event(UUID.randomUUID(), moment, new RoadmapId(file.name()), what));
        }
        store.append(new Step(UUID.randomUUID(), null, events));
    }
}
