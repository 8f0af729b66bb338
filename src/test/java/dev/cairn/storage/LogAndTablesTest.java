package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.testing.RandomLearner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a learner does, the log alone tells how everything stands, and the tables say the same. */
class LogAndTablesTest {
    private static final int ACTIONS_A_DAY = 30;
    private static final int DAYS = 4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void alwaysAgree(long seed) {
        var learner = new RandomLearner(new Random(seed));
        for (int day = 0; day < DAYS; day++) {
            try (var database = Database.open(folder.resolve("cairn.db"))) {
                var store = new SqliteStudyStore(database);
                var clock = Clock.fixed(
                        Instant.parse("2026-03-28T23:30:00Z").plusSeconds(86_400L * day), ZoneId.of("Europe/Berlin"));
                var library = new Library(store.overviews(), store, clock);
                store.overviews()
                        .forEach(it -> library.put(it.id(), store.load(it.id()).orElseThrow()));
                library.put(store.notebook());
                for (int i = 0; i < ACTIONS_A_DAY; i++) {
                    learner.act(library);
                    assertTablesShow(library, store);
                }
                Audit.check(database);
            }
        }
    }

    private static void assertTablesShow(Library library, SqliteStudyStore store) {
        assertThat(store.overviews()).isEqualTo(library.overviews());
        assertThat(store.notebook().planning()).isEqualTo(library.planning());
        assertThat(store.notebook().time()).isEqualTo(library.time());
        assertThat(store.notebook().links()).isEqualTo(library.links());
        for (Overview overview : library.overviews()) {
            assertThat(store.load(overview.id())).isEqualTo(library.standing(overview.id()));
        }
    }
}
