package dev.cairn.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BackupTest {
    private static final Path FOLDER = Path.of("somewhere");

    @Property
    void aNameTellsAllThatABackupIs(
            @ForAll @LongRange(min = 0, max = 253_402_300_799L) long second,
            @ForAll Cause cause,
            @ForAll @IntRange(min = 1, max = 9999) int turn) {
        var backup = Backup.in(FOLDER, Instant.ofEpochSecond(second), cause, turn);
        assertThat(Backup.read(backup.file())).contains(backup);
    }

    @Example
    void namesAreReadableAndInOrder() {
        assertThat(Backup.in(FOLDER, Instant.parse("2026-11-22T07:15:03Z"), Cause.DAILY, 1)
                        .name())
                .isEqualTo("2026-11-22T07-15-03Z daily");
    }

    @Example
    void otherFilesAreNoBackups() {
        for (String name : new String[] {
            "cairn.db",
            "2026-11-22T07-15-03Z daily",
            "2026-13-22T07-15-03Z daily.db",
            "2026-11-22T07-15-03Z odd.db",
            "2026-11-22T07-15-03Z daily 99999.db",
            ".db",
            "copy of 2026-11-22T07-15-03Z daily.db"
        }) {
            assertThat(Backup.read(FOLDER.resolve(name))).as(name).isEqualTo(Optional.empty());
        }
    }

    @Example
    void aFifthOfWhatIsDoneIsMuch() {
        var now = new Contents(2, 100, 50, 4, 600, 10, 900, Optional.empty());
        assertThat(now.losesMuch(new Contents(2, 100, 40, 4, 600, 10, 700, Optional.empty())))
                .isFalse();
        assertThat(now.losesMuch(new Contents(2, 100, 39, 4, 600, 10, 700, Optional.empty())))
                .isTrue();
        assertThat(now.losesMuch(new Contents(1, 100, 50, 4, 600, 10, 900, Optional.empty())))
                .isTrue();
        assertThat(now.losesMuch(new Contents(3, 200, 90, 9, 999, 99, 999, Optional.empty())))
                .isFalse();
        assertThat(now.losesMuch(Contents.NOTHING)).isTrue();
    }
}
