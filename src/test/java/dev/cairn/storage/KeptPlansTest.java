package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Change;
import dev.cairn.progress.Event;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.study.StorageException;
import dev.cairn.testing.RandomPlanning;
import dev.cairn.testing.Roadmaps;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided about plans, and how days began, is there again at the next start. */
class KeptPlansTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final RoadmapId OTHER = new RoadmapId("other");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private Database database;
    private SqliteStudyStore store;
    private Library library;
    private final RandomPlanning random = new RandomPlanning(new Random(3));

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("cairn.db"));
        store = new SqliteStudyStore(database);
        library = new Library(store.overviews(), store, Clock.systemUTC());
        store.overviews().forEach(it -> library.put(it.id(), store.load(it.id()).orElseThrow()));
        library.put(store.notebook());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Test
    void aNewLibraryHasNothingDecided() {
        assertThat(store.notebook().planning()).isEqualTo(Planning.NONE);
    }

    @Test
    void decisionsComeBackAtTheNextStart() {
        keep(PLAN);
        decideEverything();
        var decided = library.planning();
        reopen();
        assertThat(store.notebook().planning()).isEqualTo(decided);
        assertThat(decided.choices(PLAN)).isNotEqualTo(PlanChoices.NONE);
        Audit.check(database);
    }

    @Test
    void whatIsTakenBackIsNothingAgain() {
        keep(PLAN);
        decideEverything();
        library.undo();
        assertThat(store.notebook().planning()).isEqualTo(Planning.NONE);
        library.redo();
        assertThat(store.notebook().planning()).isEqualTo(library.planning()).isNotEqualTo(Planning.NONE);
        Audit.check(database);
    }

    @Test
    void decisionsForAllRoadmapsAreNoRoadmap() {
        keep(PLAN);
        library.perform(PlanEdits.availability(library.planning(), random.availability()));
        assertThat(store.overviews()).isEqualTo(library.overviews()).hasSize(1);
        assertThat(store.load(RoadmapId.ALL)).isEmpty();
    }

    @Test
    void whatWasDecidedAboutARoadmapLeavesAndComesBackWithIt() {
        keep(PLAN);
        decideEverything();
        var decided = library.planning();
        library.remove(PLAN, file(PLAN));
        assertThat(store.load(PLAN)).isEmpty();
        assertThat(store.notebook().planning().choices(PLAN)).isEqualTo(PlanChoices.NONE);
        assertThat(store.notebook().planning().baseline(PLAN)).isEmpty();
        assertThat(store.notebook().planning().availability()).isEqualTo(decided.availability());
        library.undo();
        assertThat(store.load(PLAN)).isPresent();
        assertThat(store.notebook().planning()).isEqualTo(library.planning()).isEqualTo(decided);
        library.redo();
        assertThat(store.notebook().planning().choices()).isEmpty();
        assertThat(store.load(PLAN)).isEmpty();
        Audit.check(database);
    }

    @Test
    void theNextFileOfTheNameOfOneRemovedBeginsWithNothingDecided() {
        keep(PLAN);
        decideEverything();
        library.remove(PLAN, file(PLAN));
        reopen();
        keep(PLAN);
        assertThat(store.notebook().planning().choices(PLAN)).isEqualTo(PlanChoices.NONE);
        assertThat(store.notebook().planning().baseline(PLAN)).isEmpty();
        Audit.check(database);
    }

    @Test
    void oneStepMayChangeSeveralRoadmapsAndPlans() {
        keep(PLAN);
        keep(OTHER);
        var changes = new ArrayList<Change>();
        changes.addAll(PlanEdits.choose(library.planning(), OTHER, it -> it.withPins(new Key("a"), pin())));
        for (RoadmapId id : List.of(PLAN, OTHER)) {
            var tick = Edits.stand(List.of(new Key("a")), Standing.done(DAY));
            tick.apply(library.standing(id).orElseThrow()).forEach(what -> changes.add(new Change(id, what)));
        }
        var step = library.perform(changes).orElseThrow();
        assertThat(step.events()).hasSize(3);
        assertStoreShowsLibrary();
        assertThat(store.overviews()).allMatch(it -> it.tally().done() == 1);
        library.undo();
        assertStoreShowsLibrary();
        assertThat(store.overviews()).allMatch(it -> it.tally().done() == 0);
        assertThat(store.notebook().planning()).isEqualTo(Planning.NONE);
        library.redo();
        assertStoreShowsLibrary();
        Audit.check(database);
    }

    @Test
    void whereAPartOfAStepCannotBeKeptNothingOfItIs() {
        keep(PLAN);
        var elsewhere = new Library(List.of(), step -> {}, Clock.systemUTC());
        var events = new ArrayList<Event>();
        elsewhere
                .perform(PlanEdits.choose(Planning.NONE, PLAN, it -> it.withStart(DAY)))
                .ifPresent(step -> events.addAll(step.events()));
        events.addAll(elsewhere.keep(proposal(PLAN)).events());
        assertThatThrownBy(() -> store.append(new Step(UUID.randomUUID(), null, events)))
                .isInstanceOf(StorageException.class);
        assertThat(store.notebook().planning()).isEqualTo(Planning.NONE);
        Audit.check(database);
    }

    @Test
    void whatAnotherHandSpoiledIsSaidToBeDamaged() {
        database.write(
                () -> database.update("INSERT INTO plan_choices (roadmap, choices) VALUES ('x', '{\"pace\":7}')"));
        assertThatThrownBy(store::notebook).isInstanceOf(StorageException.class);
    }

    @Test
    void aDayIsKeptAsItBegan() {
        var began = random.agenda(DAY);
        store.keepAgenda(began);
        store.keepAgenda(random.agenda(DAY));
        reopen();
        assertThat(store.agendaBefore(DAY.plusDays(1))).contains(began);
    }

    @Test
    void theLastDayBeforeADateIsFound() {
        assertThat(store.agendaBefore(DAY)).isEmpty();
        var earlier = random.agenda(DAY.minusMonths(5));
        var today = random.agenda(DAY);
        store.keepAgenda(today);
        store.keepAgenda(earlier);
        assertThat(store.agendaBefore(DAY)).contains(earlier);
        assertThat(store.agendaBefore(DAY.plusYears(1))).contains(today);
        assertThat(store.agendaBefore(earlier.day())).isEmpty();
        assertThat(Audit.log(database)).as("how a day began is no event").isEmpty();
    }

    private List<Pin> pin() {
        return List.of(Pin.on(DAY));
    }

    private void decideEverything() {
        var changes = new ArrayList<Change>();
        changes.addAll(PlanEdits.availability(library.planning(), random.availability()));
        changes.addAll(PlanEdits.lengths(library.planning(), random.lengths()));
        changes.addAll(PlanEdits.choose(library.planning(), PLAN, it -> random.choices()));
        changes.addAll(PlanEdits.baseline(library.planning(), PLAN, random.baseline()));
        assertThat(library.perform(changes)).isPresent();
    }

    private void assertStoreShowsLibrary() {
        assertThat(store.overviews()).isEqualTo(library.overviews());
        assertThat(store.notebook().planning()).isEqualTo(library.planning());
        for (RoadmapId id : List.of(PLAN, OTHER)) {
            assertThat(store.load(id)).isEqualTo(library.standing(id));
        }
    }

    private void keep(RoadmapId id) {
        library.keep(proposal(id));
    }

    private static Proposal.Ready proposal(RoadmapId id) {
        Module module = Roadmaps.module("M", "A", "B");
        var roadmap = Roadmaps.roadmap(Roadmaps.phase("P", module));
        return new Proposal.Ready(id, file(id), new Reading.Read(roadmap, 0, List.of()), List.of());
    }

    private static SourceFile file(RoadmapId id) {
        return new SourceFile(id + ".md", false, id.slug().getBytes(StandardCharsets.UTF_8));
    }
}
