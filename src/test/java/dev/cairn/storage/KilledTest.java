package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.testing.ChildJvm;
import dev.cairn.testing.RandomRoadmap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed at a random moment loses nothing it had said was saved.
 *
 * <p>{@code -Dcairn.kills=1000} has it killed more often. Fails, as it should, once the child acknowledges before it appends.
 */
class KilledTest {
    private static final int KILLS = Integer.getInteger("cairn.kills", 10);

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidToBeSavedIsThere() throws IOException {
        var file = folder.resolve("cairn.db");
        var lot = new Random(42);
        fill(file, lot);
        var acknowledged = new HashSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(workUntilKilled(file, lot));
            try (var database = Database.open(file)) {
                var kept = Audit.log(database).stream()
                        .map(row -> row.id().toString())
                        .toList();
                assertThat(kept).containsAll(acknowledged);
                Audit.check(database);
            }
        }
    }

    private static List<String> workUntilKilled(Path file, Random lot) throws IOException {
        var child =
                ChildJvm.of(TirelessLearner.class, List.of(), file.toString()).start();
        int enough = lot.nextInt(60);
        var said = new ArrayList<String>();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() == enough) {
                    break;
                }
            }
            // Somewhere inside the next commit.
            long until = System.nanoTime() + lot.nextInt(3_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            child.destroyForcibly();
            lines.lines().filter(line -> line.length() == 36).forEach(said::add);
        } catch (UncheckedIOException e) {
            // The pipe of a killed process may end in the middle of anything; what was read before counts.
        }
        child.onExit().join();
        assertThat(said).hasSizeGreaterThanOrEqualTo(enough);
        return said;
    }

    private static void fill(Path file, Random lot) {
        try (var store = new SqliteStudyStore(Database.open(file))) {
            Roadmap roadmap;
            do {
                roadmap = new RandomRoadmap(lot).roadmap();
            } while (roadmap.allTasks().count() < 20);
            var source = new SourceFile("r.md", false, new byte[] {1});
            var event = new Event(
                    UUID.randomUUID(),
                    Moment.now(Clock.systemUTC()),
                    new RoadmapId("r"),
                    new Happening.Imported(source, roadmap));
            store.append(new Step(UUID.randomUUID(), null, List.of(event)));
        }
    }
}
