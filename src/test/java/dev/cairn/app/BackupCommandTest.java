package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups at the command line, of a real library in a real folder. */
class BackupCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        terminal.aSmallPlanAlone();
    }

    private List<Path> in(String place) throws IOException {
        try (var files = Files.list(folder.resolve(place))) {
            return files.sorted().toList();
        }
    }

    private String name() throws IOException {
        return names().stream().filter(it -> it.endsWith("asked")).findFirst().orElseThrow();
    }

    @Test
    void aBackupIsInBothPlacesAndForTheLearnersEyesAlone() throws IOException {
        assertThat(terminal.cairn("backup")).as(terminal.complaint()).isZero();
        assertThat(terminal.printed()).contains("Backed up as \"2026-12-07T08-00-00Z asked\"", "done");
        assertThat(names()).containsExactly("2026-12-07T08-00-00Z asked", "2026-12-07T08-00-00Z import");
        assertThat(in("data-backups")).hasSize(2);
        assertThat(in("data-backups").getFirst())
                .hasSameBinaryContentAs(in("data/backups").getFirst());
        for (String place : List.of("data/backups", "data-backups")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(in(place).getFirst())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(place))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void goingBackGivesWhatThereWasAndCanBeTakenBack() throws IOException {
        terminal.cairn("tick", "my-plan", "book");
        terminal.cairn("backup");
        var then = standing();
        var backup = name();
        terminal.clock.pass(Duration.ofMinutes(5));
        terminal.cairn("untick", "my-plan", "book");
        terminal.cairn("tick", "my-plan", "build");
        var now = standing();
        assertThat(terminal.cairn("restore", backup, "--yes"))
                .as(terminal.complaint())
                .isZero();
        assertThat(standing()).isEqualTo(then).isNotEqualTo(now);
        assertThat(terminal.cairn("restore", "latest", "--yes")).isZero();
        assertThat(standing()).isEqualTo(now);
        assertThat(terminal.cairn("doctor")).isZero();
    }

    @Test
    void nothingIsReplacedWithoutAYes() throws IOException {
        terminal.cairn("backup");
        terminal.cairn("tick", "my-plan", "build");
        terminal.cairn("tick", "my-plan", "book");
        var now = standing();
        terminal.typed = "no\n";
        assertThat(terminal.cairn("restore", "latest")).isOne();
        assertThat(terminal.printed()).contains("The backup holds much less.", "Nothing was changed.");
        terminal.typed = "";
        assertThat(terminal.cairn("restore", "latest")).isOne();
        assertThat(standing()).isEqualTo(now);
    }

    @Test
    void aDamagedLibraryIsKeptAsideAndTheFullestBackupTakesItsPlace() throws IOException {
        terminal.cairn("tick", "my-plan", "build");
        terminal.cairn("backup");
        var then = standing();
        var library = terminal.data().resolve("cairn.db");
        Files.write(library, new byte[0]);
        assertThat(terminal.cairn("doctor")).isOne();
        assertThat(terminal.printed()).contains("is damaged", "is the one to go back to", "cairn restore best");
        assertThat(terminal.cairn("restore", "best", "--yes"))
                .as(terminal.complaint())
                .isZero();
        assertThat(terminal.printed()).contains("What was there is kept as it was");
        assertThat(standing()).isEqualTo(then);
        assertThat(in("data")).filteredOn(it -> it.toString().contains("aside")).hasSize(1);
    }

    @Test
    void aLibraryThatIsGoneComesBackFromTheSecondPlace() throws IOException {
        terminal.cairn("tick", "my-plan", "build");
        terminal.cairn("backup");
        var then = standing();
        delete(terminal.data());
        assertThat(terminal.cairn("list")).as("no empty library in its place").isOne();
        assertThat(terminal.complaint()).contains("is gone", "cairn restore best");
        assertThat(terminal.cairn("restore", "best", "--yes"))
                .as(terminal.complaint())
                .isZero();
        assertThat(standing()).isEqualTo(then);
    }

    @Test
    void oneIsMadeOnEachDayAndBeforeEachImport() throws IOException {
        terminal.daily = true;
        terminal.cairn("list");
        terminal.cairn("list");
        assertThat(names()).containsExactly("2026-12-07T08-00-00Z import");
        terminal.clock.pass(Duration.ofDays(1));
        terminal.cairn("list");
        terminal.cairn("list");
        assertThat(names()).containsExactly("2026-12-07T08-00-00Z import", "2026-12-08T08-00-00Z daily");
        var file = Files.writeString(folder.resolve("other.md"), "# Other\n\n## Phase 1: A\n\n- [ ] b\n");
        terminal.cairn("import", file.toString());
        assertThat(names()).last().isEqualTo("2026-12-08T08-00-00Z import");
    }

    private List<String> names() throws IOException {
        return in("data/backups").stream()
                .map(it -> it.getFileName().toString().replace(".db", ""))
                .toList();
    }

    @Test
    void theDoctorFindsAnEventThatWasChanged() throws IOException {
        terminal.cairn("tick", "my-plan", "build");
        assertThat(terminal.cairn("doctor")).as(terminal.printed()).isZero();
        meddle(terminal.data().resolve("cairn.db"));
        assertThat(terminal.cairn("doctor")).isOne();
        assertThat(terminal.printed()).contains("was changed after it was recorded");
    }

    /** Changes a letter of an event, as a bit that was turned over or a meddling hand would. */
    private static void meddle(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] wanted = "my-planticked".getBytes(StandardCharsets.UTF_8);
        int at = bytes.length - wanted.length;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at--;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'t'}), at + wanted.length - 1);
        }
    }

    private String standing() {
        terminal.cairn("show", "my-plan");
        return terminal.printed();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aDamagedBackupIsNeverPutInTheLibrarysPlace() throws IOException {
        terminal.cairn("tick", "my-plan", "build");
        terminal.cairn("backup");
        meddle(folder.resolve("data/backups").resolve(name() + ".db"));
        meddle(folder.resolve("data-backups").resolve(name() + ".db"));
        var now = standing();
        assertThat(terminal.cairn("restore", name(), "--yes")).isOne();
        assertThat(terminal.complaint()).contains("is damaged");
        assertThat(standing()).isEqualTo(now);
        assertThat(terminal.cairn("doctor")).isOne();
        assertThat(terminal.printed()).contains("The library is whole", "these copies are damaged", "data-backups");
    }

    @Test
    void whereOneCopyIsDamagedTheOtherIsUsed() throws IOException {
        terminal.cairn("tick", "my-plan", "build");
        terminal.cairn("backup");
        var then = standing();
        meddle(folder.resolve("data/backups").resolve(name() + ".db"));
        terminal.cairn("untick", "my-plan", "build");
        assertThat(terminal.cairn("restore", name(), "--yes"))
                .as(terminal.complaint())
                .isZero();
        assertThat(standing()).isEqualTo(then);
    }

    /** It opens, and only the chain of hashes tells. */
    @Test
    void whoHasADamagedLibraryThatOpensCanGoBack() throws IOException {
        terminal.cairn("tick", "my-plan", "build");
        terminal.cairn("backup");
        var then = standing();
        meddle(terminal.data().resolve("cairn.db"));
        assertThat(terminal.cairn("backup")).as("no backup of what is damaged").isOne();
        assertThat(terminal.cairn("doctor")).isOne();
        assertThat(terminal.printed()).contains("cairn restore best");
        assertThat(terminal.cairn("restore", "best", "--yes"))
                .as(terminal.complaint())
                .isZero();
        assertThat(standing()).isEqualTo(then);
        assertThat(terminal.cairn("doctor")).isZero();
    }

    @Test
    void aNewerLibraryIsNotMovedAside() throws IOException {
        terminal.cairn("backup");
        var library = terminal.data().resolve("cairn.db");
        // The version of a library stands at byte 60 of the file, the last of four.
        try (var channel = FileChannel.open(library, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {99}), 63);
        }
        assertThat(terminal.cairn("restore", "latest", "--yes")).isOne();
        assertThat(terminal.complaint()).contains("newer Cairn");
        assertThat(in("data")).noneMatch(it -> it.toString().contains("aside"));
    }

    @Test
    void theBackupThatIsAskedForIsNotThinnedOnTheWayToIt() throws IOException {
        terminal.daily = true;
        terminal.cairn("backup");
        var wanted = name();
        var then = standing();
        terminal.clock.pass(Duration.ofHours(2));
        terminal.cairn("tick", "my-plan", "build");
        terminal.cairn("backup");
        terminal.cairn("tick", "my-plan", "book");
        terminal.clock.pass(Duration.ofHours(1));
        terminal.cairn("backup");
        terminal.clock.pass(Duration.ofDays(4));
        assertThat(terminal.cairn("restore", wanted, "--yes"))
                .as(terminal.complaint())
                .isZero();
        assertThat(standing()).isEqualTo(then);
    }

    @Test
    void whatWasLeftBehindOnGoingBackIsNotTheBest() throws IOException {
        terminal.cairn("backup");
        var then = standing();
        terminal.cairn("tick", "my-plan", "build");
        terminal.clock.pass(Duration.ofMinutes(5));
        terminal.cairn("restore", name(), "--yes");
        delete(terminal.data());
        assertThat(terminal.cairn("restore", "best", "--yes"))
                .as(terminal.complaint())
                .isZero();
        assertThat(standing()).isEqualTo(then);
    }

    @Test
    void theListIsToldOfALibraryThatIsGone() throws IOException {
        terminal.cairn("backup");
        delete(terminal.data());
        assertThat(terminal.cairn("backup", "--list")).isZero();
        assertThat(terminal.printed()).contains("asked for");
        assertThat(terminal.cairn("doctor")).isOne();
        assertThat(Files.exists(terminal.data().resolve("cairn.db"))).isFalse();
    }

    @Test
    void aSecondPlaceThatCannotBeWrittenToIsSaidAndTheBackupStands() throws IOException {
        delete(folder.resolve("data-backups"));
        Files.writeString(folder.resolve("data-backups"), "in the way");
        assertThat(terminal.cairn("backup")).isZero();
        assertThat(terminal.complaint()).contains("The second copy could not be made.");
        assertThat(names()).contains("2026-12-07T08-00-00Z asked");
    }
}
