package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.study.StorageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening makes a library, or finds one, or says in a sentence why not and leaves the file as it is. */
class OpeningTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "what?mode=memory", "100% #1", "two words", "ünï 計画", "a&b=c;d'e"})
    void anyPathWillDo(String name) {
        assumeTrue(systemAllows(name));
        var file = folder.resolve(name).resolve("cairn.db");
        try (var database = Database.open(file)) {
            new SqliteSettings(database).put(Map.of("theme", "dark"));
        }
        assertThat(file).isRegularFile();
        try (var database = Database.open(file)) {
            assertThat(new SqliteSettings(database).all()).containsExactly(Map.entry("theme", "dark"));
        }
        assertThat(folder)
                .isDirectoryNotContaining(path -> !path.getFileName().toString().equals(name));
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void onlyTheLearnerMayLookInside() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = folder.resolve("new").resolve("cairn.db");
        Database.open(file).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theDriversDefaultsAreOverridden() {
        try (var database = Database.open(folder.resolve("cairn.db"))) {
            var found =
                    List.of("foreign_keys", "trusted_schema", "cell_size_check", "synchronous", "busy_timeout").stream()
                            .map(name -> database.read(() -> database.number("PRAGMA " + name)))
                            .toList();
            assertThat(found).containsExactly(1L, 0L, 1L, 3L, 5_000L);
            assertThat(database.read(() -> database.first("PRAGMA journal_mode", row -> row.getString(1))))
                    .contains("delete");
        }
    }

    @Test
    void everyTableIsStrict() {
        try (var database = Database.open(folder.resolve("cairn.db"))) {
            assertThat(database.read(() -> database.list(
                            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND"
                                    + " strict = 0",
                            row -> row.getString(1))))
                    .isEmpty();
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws Exception {
        assertRefused(madeBy("PRAGMA application_id = 77", "CREATE TABLE t (x)"), "belongs to another program");
        assertRefused(madeBy("CREATE TABLE t (x)"), "no library of Cairn");
    }

    @Test
    void aLibraryOfANewerVersionIsRefused() throws Exception {
        assertRefused(
                madeBy("PRAGMA application_id = " + Database.APPLICATION_ID, "PRAGMA user_version = 9999"),
                "newer Cairn");
    }

    @Test
    void whatIsNoDatabaseIsRefused() throws IOException {
        var file = folder.resolve("cairn.db");
        Files.write(file, "# My roadmap, a long one\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        assertRefused(file, "is damaged, or no library of Cairn");
    }

    @Test
    void anEmptiedFileIsNotTakenForANewLibrary() throws IOException {
        assertRefused(Files.createFile(folder.resolve("cairn.db")), "is damaged");
    }

    @Test
    void theJournalOfALibraryThatIsGoneIsSetAside() throws IOException {
        var file = folder.resolve("cairn.db");
        Files.writeString(folder.resolve("cairn.db-journal"), "half a change");
        Database.open(file).close();
        assertThat(folder.resolve("cairn.db-journal")).doesNotExist();
        assertThat(folder).isDirectoryContaining("glob:**/cairn.db-journal.left-*");
    }

    @Test
    void aFolderInTheLibrarysPlaceIsRefused() throws IOException {
        var place = Files.createDirectory(folder.resolve("cairn.db"));
        assertThatThrownBy(() -> Database.open(place))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aFileInTheFoldersPlaceIsRefused() throws IOException {
        var place = Files.writeString(folder.resolve("data"), "mine");
        assertThatThrownBy(() -> Database.open(place.resolve("cairn.db")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
        var below = Files.writeString(folder.resolve("data"), "mine").resolve("below");
        assertThatThrownBy(() -> Database.open(below.resolve("cairn.db")))
                .isInstanceOf(StorageException.class)
                .hasMessage("Cairn may not write to " + below
                        + ". Give yourself the right to, or choose another folder with --data DIR or CAIRN_DATA.");
    }

    @Test
    void aLibraryAnotherProgramHoldsIsWaitedForAndThenSaidSo() throws SQLException {
        var file = folder.resolve("cairn.db");
        Database.open(file).close();
        try (var other = DriverManager.getConnection(LibraryFile.url(file));
                var statement = other.createStatement();
                var database = Database.open(file)) {
            database.read(() -> database.first("PRAGMA busy_timeout = 50", row -> row.getInt(1)));
            statement.executeUpdate("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> new SqliteSettings(database).put(Map.of("a", "b")))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("Another program is using");
            statement.executeUpdate("ROLLBACK");
            new SqliteSettings(database).put(Map.of("a", "b"));
            assertThat(new SqliteSettings(database).all()).containsKey("a");
        }
    }

    @Test
    void thoseThatStartAtTheSameMomentShareOneLibrary() {
        for (int round = 0; round < 10; round++) {
            var file = folder.resolve("round" + round).resolve("cairn.db");
            var names = List.of("a", "b", "c", "d");
            try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                names.forEach(name -> together.execute(() -> {
                    try (var database = Database.open(file)) {
                        new SqliteSettings(database).put(Map.of(name, name));
                    }
                }));
            }
            try (var database = Database.open(file)) {
                assertThat(new SqliteSettings(database).all()).containsOnlyKeys(names);
            }
            assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
        }
    }

    private boolean systemAllows(String name) {
        try {
            return folder.resolve(name).getFileName().toString().equals(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path madeBy(String... statements) throws SQLException, IOException {
        var file = folder.resolve("cairn.db");
        Files.deleteIfExists(file);
        try (var connection = DriverManager.getConnection(LibraryFile.url(file));
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
        return file;
    }

    private static void assertRefused(Path file, String because) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(because)
                .hasMessageContaining(file.toString());
        assertThat(file).hasBinaryContent(before);
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
