package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StorageException;
import dev.cairn.testing.RandomLearner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was damaged is answered with a sentence, never with a fault of the program. */
class DamageTest {
    private static final int FLIPS = 150;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("cairn.db");
        try (var store = new SqliteStudyStore(Database.open(file))) {
            var learner = new RandomLearner(new Random(7));
            var library = new Library(store.overviews(), store, Clock.systemUTC());
            for (int i = 0; i < 60 || library.overviews().isEmpty(); i++) {
                learner.act(library);
            }
        }
    }

    @Test
    void flippedBitsAndLostTailsEndInASentenceAtWorst() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        var lot = new Random(3);
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] damaged = sound.clone();
            if (i % 10 == 0) {
                damaged = Arrays.copyOf(sound, lot.nextInt(sound.length));
            } else {
                damaged[lot.nextInt(damaged.length)] ^= (byte) (1 << lot.nextInt(8));
            }
            Files.write(file, damaged);
            refused += readAll() ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    @Test
    void whatNoEventCouldHaveWrittenIsDamage() {
        try (var database = Database.open(file)) {
            database.write(() -> database.update("UPDATE task SET since = 'yesterday', status = 'DONE'"));
            var store = new SqliteStudyStore(database);
            assertThatThrownBy(() -> store.overviews().forEach(it -> store.load(it.id())))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("is damaged");
        }
    }

    @Test
    void anEventThatWasTamperedWithBreaksTheChain() {
        try (var database = Database.open(file)) {
            assertThatCode(() -> Audit.log(database)).doesNotThrowAnyException();
            database.write(() -> {
                database.script("DROP TRIGGER event_stays");
                return database.update("UPDATE event SET study_day = '2020-01-01' WHERE n = 2");
            });
            assertThatThrownBy(() -> Audit.log(database)).isInstanceOf(AssertionError.class);
        }
    }

    /** Whether all of it could be read; what could not ended in a sentence. */
    private boolean readAll() {
        try (var store = new SqliteStudyStore(Database.open(file))) {
            for (Overview it : store.overviews()) {
                store.load(it.id());
                store.source(it.id());
            }
            return true;
        } catch (StorageException e) {
            assertThat(e).hasMessageContaining(file.toString());
            return false;
        }
    }
}
