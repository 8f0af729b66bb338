package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.study.StorageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upgrade is made whole, with a copy of what was before it, or not at all. */
class MigrationsTest {
    private static final int TODAY = Migrations.bundled().scripts().size();

    @TempDir
    private Path folder;

    @Test
    void anOlderLibraryIsCopiedAndThenUpgraded() {
        var file = libraryOfToday();
        try (var database = Database.open(file, with("ALTER TABLE setting RENAME COLUMN value TO text"))) {
            assertThat(database.read(() -> database.list("SELECT text FROM setting", row -> row.getString(1))))
                    .containsExactly("dark");
            assertThat(version(database)).isEqualTo(TODAY + 1);
        }
        var copy = folder.resolve("cairn.db.version-" + TODAY);
        try (var database = Database.open(copy)) {
            assertThat(new SqliteSettings(database).all()).containsEntry("theme", "dark");
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheLibraryAsItWas() {
        var file = libraryOfToday();
        assertThatThrownBy(() -> Database.open(file, with("DELETE FROM setting; SELECT nonsense FROM nowhere")))
                .isInstanceOf(StorageException.class);
        try (var database = Database.open(file)) {
            assertThat(new SqliteSettings(database).all()).containsEntry("theme", "dark");
            assertThat(version(database)).isEqualTo(TODAY);
        }
    }

    @Test
    void aCopyThatFailsHalfWayIsNoCopy() throws IOException {
        var file = libraryOfToday();
        long page;
        long size;
        try (var database = Database.open(file)) {
            page = database.read(() ->
                    database.number("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'setting'"));
            size = database.read(() -> database.number("PRAGMA page_size"));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[Math.toIntExact(size)]), (page - 1) * size);
        }
        assertThatThrownBy(() -> Database.open(file, with("SELECT 1"))).isInstanceOf(StorageException.class);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aLibraryThatCannotBeMadeLeavesNothingBehind() {
        var file = folder.resolve("cairn.db");
        assertThatThrownBy(() -> Database.open(file, new Migrations(List.of("CREATE nonsense"))))
                .isInstanceOf(StorageException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void openingAgainUpgradesNothing() {
        var file = libraryOfToday();
        Database.open(file).close();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    private Path libraryOfToday() {
        var file = folder.resolve("cairn.db");
        try (var database = Database.open(file)) {
            new SqliteSettings(database).put(Map.of("theme", "dark"));
        }
        return file;
    }

    private static Migrations with(String next) {
        return new Migrations(Stream.concat(Migrations.bundled().scripts().stream(), Stream.of(next))
                .toList());
    }

    private static long version(Database database) {
        return database.read(() -> database.number("PRAGMA user_version"));
    }
}
