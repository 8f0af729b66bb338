package dev.cairn.benchmarks;

import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.storage.Database;
import dev.cairn.storage.SqliteStudyStore;
import dev.cairn.study.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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

/** A tick until it is on disk, against a commit of one row with the same pragmas: to be at most 1.3 times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class TickBenchmark {
    private static final RoadmapId ROADMAP = new RoadmapId("career-transition");

    private Path folder;
    private SqliteStudyStore store;
    private List<Task> tasks = List.of();
    private boolean[] done = {};
    private int next;
    private Connection bare;
    private PreparedStatement row;

    @Setup
    public void open() throws IOException, SQLException {
        folder = Files.createTempDirectory("cairn-tick");
        store = new SqliteStudyStore(Database.open(folder.resolve("cairn.db")));
        var file = FiveRoadmaps.files().getFirst();
        var read = (Reading.Read) new MarkdownReader().read(file);
        append(new Happening.Imported(file, read.roadmap()));
        tasks = read.roadmap().allTasks().toList();
        done = new boolean[tasks.size()];
        openBare();
    }

    private void openBare() throws SQLException {
        bare = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
        try (var statement = bare.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("CREATE TABLE tick (n INTEGER PRIMARY KEY, what TEXT NOT NULL) STRICT");
        }
        bare.setAutoCommit(false);
        row = bare.prepareStatement("INSERT INTO tick (what) VALUES (?)");
    }

    @TearDown
    public void close() throws IOException, SQLException {
        store.close();
        bare.close();
        try (var left = Files.walk(folder)) {
            for (Path path : left.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public void tick() {
        int i = next++ % tasks.size();
        var moment = Moment.now(Clock.systemUTC());
        var before = done[i] ? Standing.done(moment.studyDay()) : Standing.OPEN;
        var after = done[i] ? Standing.OPEN : new Standing(Status.DONE, moment.studyDay());
        done[i] = !done[i];
        append(Happening.StatusChange.to(tasks.get(i).key(), before, after));
    }

    @Benchmark
    public void bareCommit() throws SQLException {
        row.setString(1, "ticked");
        row.executeUpdate();
        bare.commit();
    }

    private void append(Happening what) {
        var event = new Event(UUID.randomUUID(), Moment.now(Clock.systemUTC()), ROADMAP, what);
        store.append(new Step(UUID.randomUUID(), null, List.of(event)));
    }
}
