package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.study.StorageException;
import dev.cairn.study.WeekNotes;
import dev.cairn.testing.MovableClock;
import dev.cairn.testing.RandomPlanning;
import dev.cairn.testing.Roadmaps;
import dev.cairn.week.CalendarMark;
import dev.cairn.week.Sheet;
import dev.cairn.week.Tick;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept about weeks is there again at the next start, and a number on paper keeps its meaning. */
class KeptWeeksTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final WeekName WEEK = new WeekName(2026, 48);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private Database database;
    private SqliteWeekStore weeks;
    private Library library;
    private final MovableClock clock =
            new MovableClock(MONDAY.atTime(8, 0).atZone(ZONE).toInstant(), ZONE);

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("cairn.db"));
        weeks = new SqliteWeekStore(database);
        var store = new SqliteStudyStore(database);
        library = new Library(store.overviews(), store, clock);
        store.overviews().forEach(it -> library.put(it.id(), store.load(it.id()).orElseThrow()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen() {
        close();
        open();
    }

    private static Sheet sheet(String... tasks) {
        return new Sheet(
                WEEK,
                Arrays.stream(tasks)
                        .map(it -> new Sheet.Line(PLAN, new Key(it)))
                        .toList());
    }

    @Test
    void aWeekThatNeverWentToPaperHasNoNumbers() {
        assertThat(weeks.sheet(WEEK)).isEqualTo(sheet());
        assertThat(weeks.keep(sheet())).isEqualTo(sheet());
        assertThat(weeks.sheets()).isEmpty();
    }

    @Test
    void numbersComeBackAtTheNextStart() {
        assertThat(weeks.keep(sheet("a", "b"))).isEqualTo(sheet("a", "b"));
        reopen();
        assertThat(weeks.sheet(WEEK)).isEqualTo(sheet("a", "b"));
    }

    @Test
    void whatAnotherWindowPutOnPaperMeanwhileKeepsItsNumbers() {
        weeks.keep(sheet("a", "b"));
        try (var other = Database.open(folder.resolve("cairn.db"))) {
            assertThat(new SqliteWeekStore(other).keep(sheet("a", "b", "d"))).isEqualTo(sheet("a", "b", "d"));
        }
        assertThat(weeks.keep(sheet("c", "b", "a"))).isEqualTo(sheet("a", "b", "d", "c"));
        assertThat(weeks.sheet(WEEK)).isEqualTo(sheet("a", "b", "d", "c"));
    }

    @Test
    void noHandChangesTheMeaningOfANumber() {
        weeks.keep(sheet("a", "b"));
        for (String sql : List.of("DELETE FROM sheet_line", "UPDATE sheet_line SET task = 'z'")) {
            assertThatThrownBy(() -> database.write(() -> database.update(sql))).isInstanceOf(StorageException.class);
        }
        assertThat(weeks.sheet(WEEK)).isEqualTo(sheet("a", "b"));
    }

    @Test
    void theSheetKeptLastComesFirst() {
        var earlier = new WeekName(2026, 9);
        weeks.keep(sheet("a"));
        weeks.keep(new Sheet(earlier, sheet("a").lines()));
        assertThat(weeks.sheets()).containsExactly(earlier, WEEK);
        weeks.keep(sheet("a"));
        reopen();
        assertThat(weeks.sheets()).containsExactly(WEEK, earlier);
    }

    @Test
    void calendarsAreToldOnlyWhatTheyWereNotTold() {
        var mark = new CalendarMark("x@cairn", 0, MONDAY, "print", false);
        var other = new CalendarMark("y@cairn", 2, MONDAY, "print", true);
        weeks.mark(List.of(mark, other));
        var changed = new CalendarMark("x@cairn", 1, MONDAY.plusDays(1), "other", false);
        weeks.mark(List.of(changed));
        weeks.mark(List.of());
        reopen();
        assertThat(weeks.marks()).containsExactlyInAnyOrder(changed, other);
    }

    @Test
    void whatIsWrittenAboutAWeekIsThereAtTheNextStartAndCanBeTakenBack() {
        assertThat(weeks.note(WEEK)).isEmpty();
        library.perform(WeekNotes.write(WEEK, "", "Too *much* on Tuesday."));
        library.perform(WeekNotes.write(WEEK, "Too *much* on Tuesday.", "A good week."));
        assertThat(library.perform(WeekNotes.write(WEEK, "A good week.", "A good week.")))
                .isEmpty();
        assertThat(weeks.note(new WeekName(2026, 47))).isEmpty();
        library.undo();
        assertThat(weeks.note(WEEK)).isEqualTo("Too *much* on Tuesday.");
        library.redo();
        library.perform(WeekNotes.write(new WeekName(2026, 47), "", " \n"));
        Audit.check(database);
        reopen();
        assertThat(weeks.note(WEEK)).isEqualTo("A good week.");
        library.perform(WeekNotes.write(WEEK, "A good week.", " "));
        assertThat(weeks.note(WEEK)).isEmpty();
        Audit.check(database);
    }

    @Test
    void daysAreRememberedAsTheyBegan() {
        var random = new RandomPlanning(new Random(3));
        var store = new SqliteStudyStore(database);
        var agendas = new ArrayList<>(
                List.of(random.agenda(MONDAY), random.agenda(MONDAY.plusDays(1)), random.agenda(MONDAY.plusDays(6))));
        agendas.reversed().forEach(store::keepAgenda);
        store.keepAgenda(random.agenda(MONDAY.minusDays(1)));
        store.keepAgenda(random.agenda(MONDAY.plusDays(7)));
        assertThat(weeks.diary(MONDAY, MONDAY.plusDays(6)).agendas()).isEqualTo(agendas);
    }

    @Test
    void ticksAreRememberedWithTheTimeOnTheLearnersClock() {
        keep();
        tick("a", MONDAY.atTime(21, 10));
        tick("b", MONDAY.plusDays(1).atTime(0, 30));
        tick("c", MONDAY.plusDays(1).atTime(9, 0));
        assertThat(ticks(MONDAY, MONDAY))
                .containsExactly(
                        done("a", MONDAY.atTime(21, 10), MONDAY),
                        done("b", MONDAY.plusDays(1).atTime(0, 30), MONDAY));
        assertThat(ticks(MONDAY.plusDays(1), MONDAY.plusDays(9))).hasSize(1);
    }

    @Test
    void ofATaskTickedAgainTheLastTimeCounts() {
        keep();
        tick("a", MONDAY.atTime(9, 0));
        stand("a", Standing.OPEN, MONDAY.atTime(10, 0));
        assertThat(ticks(MONDAY, MONDAY)).isEmpty();
        tick("a", MONDAY.plusDays(1).atTime(11, 0));
        assertThat(ticks(MONDAY, MONDAY.plusDays(6)))
                .containsExactly(done("a", MONDAY.plusDays(1).atTime(11, 0), MONDAY.plusDays(1)));
    }

    @Test
    void aTickThatIsBackByAnUndoIsAsItFirstWas() {
        keep();
        tick("a", MONDAY.atTime(9, 0));
        stand("a", Standing.OPEN, MONDAY.plusDays(1).atTime(10, 0));
        library.undo();
        assertThat(ticks(MONDAY, MONDAY.plusDays(6))).containsExactly(done("a", MONDAY.atTime(9, 0), MONDAY));
        library.undo();
        assertThat(ticks(MONDAY, MONDAY.plusDays(6))).isEmpty();
        library.redo();
        assertThat(ticks(MONDAY, MONDAY.plusDays(6))).containsExactly(done("a", MONDAY.atTime(9, 0), MONDAY));
    }

    @Test
    void anUndoOnTheSameDayIsNotTheTimeOfTheTick() {
        keep();
        tick("a", MONDAY.atTime(9, 0));
        stand("a", Standing.OPEN, MONDAY.atTime(10, 0));
        clock.set(MONDAY.atTime(20, 0));
        library.undo();
        assertThat(ticks(MONDAY, MONDAY)).containsExactly(done("a", MONDAY.atTime(9, 0), MONDAY));
        stand("a", Standing.OPEN, MONDAY.atTime(21, 0));
        tick("a", MONDAY.atTime(22, 0));
        assertThat(ticks(MONDAY, MONDAY)).containsExactly(done("a", MONDAY.atTime(22, 0), MONDAY));
    }

    @Test
    void whatIsAskedOfAWeekIsFoundByAnIndex() {
        var plan = database.read(() -> database.list(
                "EXPLAIN QUERY PLAN " + TickReader.STATUS_CHANGES,
                row -> row.getString(4),
                "2026-11-23",
                "2026-11-29"));
        assertThat(plan.getFirst()).contains("USING INDEX event_of_status_on_day");
    }

    private List<Tick> ticks(LocalDate from, LocalDate to) {
        return weeks.diary(from, to).ticks();
    }

    private static Tick done(String task, LocalDateTime at, LocalDate day) {
        return new Tick(PLAN, new Key(task), at, day);
    }

    private void tick(String task, LocalDateTime at) {
        clock.set(at);
        var day = at.getHour() < 4 ? at.toLocalDate().minusDays(1) : at.toLocalDate();
        stand(task, Standing.done(day), at);
    }

    private void stand(String task, Standing standing, LocalDateTime at) {
        clock.set(at);
        library.change(PLAN, Edits.stand(List.of(new Key(task)), standing));
    }

    private void keep() {
        var roadmap = Roadmaps.roadmap(Roadmaps.phase("P", Roadmaps.module("M", "A", "B", "C")));
        library.keep(new Proposal.Ready(
                PLAN,
                new SourceFile("plan.md", false, new byte[] {1}),
                new Reading.Read(roadmap, 0, List.of()),
                List.of()));
    }
}
