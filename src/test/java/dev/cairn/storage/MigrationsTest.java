package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.SourceFile;
import dev.cairn.recall.Card;
import dev.cairn.recall.CardName;
import dev.cairn.recall.Grade;
import dev.cairn.recall.GradedDays;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.CardEdits;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.study.StorageException;
import dev.cairn.testing.RandomPlanning;
import dev.cairn.testing.RandomRoadmap;
import dev.cairn.week.Sheet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upgrade is made whole, with a copy of what was before it, or not at all. */
class MigrationsTest {
    private static final int TODAY = Migrations.bundled().scripts().size();

    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

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
    void aLibraryOfTheFirstVersionIsUpgradedWithAllItHolds() {
        var file = folder.resolve("cairn.db");
        var first = new Migrations(Migrations.bundled().scripts().subList(0, 1));
        Optional<Roadmap> roadmap;
        List<EventRow> log;
        try (var database = Database.open(file, first)) {
            var store = new SqliteStudyStore(database);
            var library = new Library(List.of(), store, Clock.systemUTC());
            library.keep(proposal());
            library.change(
                    PLAN,
                    it -> Edits.stand(it.allTasks().map(Task::key).toList(), Standing.done(DAY))
                            .apply(it));
            roadmap = library.standing(PLAN);
            log = Audit.log(database);
            estimateOtherwise(database);
            assertThat(version(database)).isEqualTo(1);
        }
        try (var database = Database.open(file)) {
            var store = new SqliteStudyStore(database);
            assertThat(version(database)).isEqualTo(TODAY);
            assertThat(Audit.log(database)).isEqualTo(log);
            assertThat(store.load(PLAN)).isEqualTo(roadmap).isPresent();
            assertThat(store.notebook().planning()).isEqualTo(Planning.NONE);
            var library = new Library(store.overviews(), store, Clock.systemUTC());
            library.perform(PlanEdits.choose(Planning.NONE, PLAN, it -> it.withStart(DAY)));
            assertThat(store.notebook().planning()).isEqualTo(library.planning());
            Audit.check(database);
        }
        try (var copy = Database.open(folder.resolve("cairn.db.version-1"), first)) {
            assertThat(version(copy)).isEqualTo(1);
            assertThat(new SqliteStudyStore(copy).load(PLAN)).isEqualTo(roadmap);
            assertThat(Audit.log(copy)).isEqualTo(log);
        }
    }

    @Test
    void aLibraryThatKnewNoWeeksRemembersItsDaysAndTicks() {
        var file = folder.resolve("cairn.db");
        var second = new Migrations(Migrations.bundled().scripts().subList(0, 2));
        var agenda = new RandomPlanning(new Random(1)).agenda(DAY);
        var clock = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        List<Key> done;
        try (var database = Database.open(file, second)) {
            var store = new SqliteStudyStore(database);
            var library = new Library(List.of(), store, clock);
            library.keep(proposal());
            done = library.standing(PLAN)
                    .orElseThrow()
                    .allTasks()
                    .map(Task::key)
                    .toList();
            library.change(PLAN, Edits.stand(done, Standing.done(DAY)));
            store.keepAgenda(agenda);
            assertThat(version(database)).isEqualTo(2);
        }
        try (var database = Database.open(file)) {
            var weeks = new SqliteWeekStore(database);
            assertThat(weeks.diary(DAY, DAY).agendas()).containsExactly(agenda);
            assertThat(weeks.diary(DAY, DAY).ticks())
                    .isNotEmpty()
                    .allMatch(it -> it.at().equals(DAY.atTime(12, 0)) && done.contains(it.task()));
            var sheet = new Sheet(new WeekName(2026, 9), List.of(new Sheet.Line(PLAN, done.getFirst())));
            assertThat(weeks.keep(sheet)).isEqualTo(sheet);
            assertThat(weeks.marks()).isEmpty();
            Audit.check(database);
        }
        assertThat(folder.resolve("cairn.db.version-2")).exists();
    }

    @Test
    void aLibraryThatKnewNotWhenCardsWereGradedFindsTheDaysInItsLog() {
        var file = folder.resolve("cairn.db");
        GradedDays graded;
        try (var database = Database.open(file)) {
            var store = new SqliteStudyStore(database);
            var library = new Library(store.overviews(), store, Clock.systemUTC());
            library.keep(proposal());
            var card = Card.of(new Key("t"), null);
            for (int i = 0; i < 6; i++) {
                var grown = CardName.grown(PLAN, new Key("t" + i), null);
                var own = UUID.randomUUID();
                change(library, grown, card.graded(Grade.GOOD, DAY.plusDays(i), 0.9, 10));
                change(library, own, card.withText("?", "!"));
                change(library, own, card.withText("?", "!").graded(Grade.AGAIN, DAY.plusDays(10L + i), 0.9, 10));
                if (i % 3 == 0) {
                    library.undo();
                    change(
                            library,
                            grown,
                            card.graded(Grade.GOOD, DAY.plusDays(i), 0.9, 10).withSuspended(true));
                }
                change(library, own, null);
            }
            change(
                    library,
                    CardName.grown(PLAN, new Key("t9"), null),
                    card.graded(Grade.EASY, DAY.plusDays(20), 0.9, 3));
            library.undo();
            graded = library.deck().graded();
            assertThat(store.notebook().deck()).isEqualTo(library.deck());
            database.write(() -> {
                database.script("DROP TABLE graded_day");
                database.script("PRAGMA user_version = 5");
                return 0;
            });
        }
        assertThat(graded.of(List.of(PLAN))).hasSize(10);
        try (var database = Database.open(file)) {
            assertThat(new SqliteStudyStore(database).notebook().deck().graded())
                    .isEqualTo(graded);
            Audit.check(database);
        }
    }

    private static void change(Library library, UUID name, @Nullable Card after) {
        library.perform(CardEdits.change(library.deck(), PLAN, name, after));
    }

    @Test
    void aLibraryEstimatedByOtherRulesIsEstimatedAnewWithoutACopy() {
        var file = folder.resolve("cairn.db");
        try (var database = Database.open(file)) {
            var store = new SqliteStudyStore(database);
            new Library(List.of(), store, Clock.systemUTC()).keep(proposal());
            estimateOtherwise(database);
            database.write(() -> database.update("UPDATE estimated SET rules = 1"));
            assertThatThrownBy(() -> Audit.check(database)).isInstanceOf(AssertionError.class);
        }
        try (var database = Database.open(file)) {
            Audit.check(database);
        }
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    /** As if by rules that gave each task a quarter of an hour. */
    private static void estimateOtherwise(Database database) {
        database.write(() -> {
            database.update("UPDATE task SET minutes = 15");
            return database.update("UPDATE roadmap SET done_minutes = 0, total_minutes = 15 * total");
        });
    }

    private static Proposal.Ready proposal() {
        var file = new SourceFile("plan.md", false, new byte[] {1, 2, 3});
        var roadmap = new RandomRoadmap(new Random(5)).roadmap();
        return new Proposal.Ready(PLAN, file, new Reading.Read(roadmap, 0, List.of()), List.of());
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
