package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.backup.Backup;
import dev.cairn.backup.Cause;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Library;
import dev.cairn.study.WeekNotes;
import dev.cairn.testing.MovableClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFoldersTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private BackupFolders folders;
    private SqliteBackups backups;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("cairn.db"));
        folders = new BackupFolders(folder.resolve("one"), folder.resolve("two"), clock);
        backups = new SqliteBackups(database, folders);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void note(String text) {
        note(database, text);
    }

    private static void note(Database database, String text) {
        var store = new SqliteStudyStore(database);
        var library = new Library(store.overviews(), store, Clock.systemUTC());
        library.perform(WeekNotes.write(WeekName.read("2026-W45").orElseThrow(), "", text));
    }

    private Backup backup(String text) {
        note(text);
        clock.pass(Duration.ofMinutes(30));
        return backups.make(Cause.ASKED).backup();
    }

    /** Turns a bit over wherever a text stands in a file. */
    private static void turnABit(Path file, String text) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var whole = new String(bytes, StandardCharsets.ISO_8859_1);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
                channel.write(ByteBuffer.wrap(new byte[] {(byte) (bytes[at] ^ 1)}), at);
            }
        }
    }

    @Test
    void nothingIsThinnedForTheSakeOfOneThatIsDamaged() throws IOException {
        var first = backup("the first of all notes");
        var second = backup("the second of all notes");
        var third = backup("the third of all notes");
        turnABit(third.file(), "the third of all notes");
        clock.pass(Duration.ofDays(5));
        folders.thin();
        assertThat(first.file())
                .as("of the whole ones the fullest and latest stays")
                .doesNotExist();
        assertThat(second.file()).exists();
        assertThat(third.file()).as("kept for whoever can mend it").exists();
        assertThat(folder.resolve("two").resolve(second.file().getFileName()))
                .as("there the third is whole")
                .doesNotExist();
    }

    @Test
    void theBestIsTheLatestThatIsWhole() throws IOException {
        backup("the first of all notes");
        var second = backup("the second of all notes");
        var third = backup("the third of all notes");
        turnABit(third.file(), "the third of all notes");
        assertThat(folders.best().map(Backup::name))
                .as("the second copy is whole")
                .contains(third.name());
        turnABit(folder.resolve("two").resolve(third.file().getFileName()), "the third of all notes");
        assertThat(folders.best().map(Backup::name)).contains(second.name());
    }

    @Test
    void whatIsDoneAsTheWayBackIsMadeIsOnIt() {
        var wanted = backup("the first of all notes");
        note("the second of all notes");
        var asked = new AtomicInteger();
        var meddling = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (asked.getAndIncrement() == 0) {
                    meddle();
                }
                clock.pass(Duration.ofSeconds(1));
                return clock.instant();
            }
        };
        var made = new SqliteBackups(
                        database, new BackupFolders(folder.resolve("one"), folder.resolve("two"), meddling))
                .restore(wanted);
        assertThat(backups.contents(made).events()).isEqualTo(3);
        assertThat(backups.present().events()).isEqualTo(1);
    }

    @Test
    void aLibraryThatIsWholeIsNotMovedAside() {
        var wanted = backup("the first of all notes");
        note("the second of all notes");
        var library = folder.resolve("cairn.db");
        assertThatThrownBy(() -> new LibraryRescue(library, folders).putBack(wanted))
                .hasMessageContaining("is whole now");
        assertThat(library).exists();
        assertThat(backups.present().events()).isEqualTo(2);
    }

    private void meddle() {
        try (var other = Database.open(folder.resolve("cairn.db"))) {
            note(other, "what the window saved meanwhile");
        }
    }
}
