package dev.cairn.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Notebook;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.recall.Deck;
import dev.cairn.recall.GradedDays;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.testing.Roadmaps;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two phases: the first with modules of two tasks and of one, the second with one of one. */
class OccasionsTest {
    private static final RoadmapId ID = new RoadmapId("plan");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 5);
    private final Library library =
            new Library(List.of(), step -> {}, Clock.fixed(Instant.parse("2027-03-05T12:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void bring() {
        var roadmap = Roadmaps.roadmap(
                Roadmaps.phase("First", Roadmaps.module("Vectors", "a", "b"), Roadmaps.module("Matrices", "c")),
                Roadmaps.phase("Second", Roadmaps.module("Trees", "d")));
        library.keep(new Proposal.Ready(
                ID, new SourceFile("plan.md", false, new byte[0]), new Reading.Read(roadmap, 0, List.of()), List.of()));
    }

    private Step stand(Standing standing, String... tasks) {
        var keys = Arrays.stream(tasks).map(Key::new).collect(Collectors.toSet());
        return library.change(ID, Edits.stand(keys, standing)).orElseThrow();
    }

    private Step tick(String... tasks) {
        return stand(Standing.done(TODAY), tasks);
    }

    private List<Occasion> of(Step step) {
        return Occasions.of(step, library::standing);
    }

    private int stones() {
        return Occasions.stones(Map.of(ID, library.standing(ID).orElseThrow()));
    }

    @Test
    void theLastTaskOfAModuleFinishesIt() {
        assertThat(of(tick("a"))).isEmpty();
        assertThat(stones()).isZero();
        assertThat(of(tick("b")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Occasion.ModulesFinished.class,
                        it -> assertThat(it.modules())
                                .extracting(module -> module.heading().title())
                                .containsExactly("Vectors"));
        assertThat(stones()).isEqualTo(1);
    }

    @Test
    void theGreatestIsTold() {
        tick("a", "b");
        assertThat(of(tick("c"))).singleElement().isInstanceOf(Occasion.PhaseFinished.class);
        assertThat(of(tick("d"))).singleElement().isInstanceOf(Occasion.RoadmapFinished.class);
        assertThat(stones()).isEqualTo(3);
    }

    @Test
    void whatWasSkippedBeforeDoesNotHoldAModuleUpButSkippingFinishesNone() {
        assertThat(of(stand(Standing.skipped(TODAY), "a"))).isEmpty();
        assertThat(of(tick("b"))).hasSize(1);
        assertThat(of(stand(Standing.skipped(TODAY), "c"))).isEmpty();
        assertThat(stones()).as("nothing of it was done").isEqualTo(1);
    }

    @Test
    void undoRedoAndWhatWasFinishedAlreadyAreNoOccasions() {
        tick("a", "b");
        assertThat(of(library.undo().orElseThrow())).isEmpty();
        assertThat(of(library.redo().orElseThrow())).isEmpty();
        stand(Standing.skipped(TODAY), "a");
        assertThat(of(tick("a"))).as("it was finished before").isEmpty();
    }

    @Test
    void aStreakIsToldOnTheDayItIsSevenLongAndOnNoOther() {
        var entries = new LinkedHashMap<UUID, TimeEntry>();
        for (int i = 0; i < 7; i++) {
            entries.put(new UUID(0, i), new TimeEntry(new Key("a"), TODAY.minusDays(i), 600, null));
        }
        assertThat(streak(entries)).map(Occasion.StreakReached::days).contains(7);
        entries.put(new UUID(0, 8), new TimeEntry(new Key("a"), TODAY.minusDays(7), 600, null));
        assertThat(streak(entries)).isEmpty();
        entries.remove(new UUID(0, 0));
        assertThat(streak(entries)).as("nothing was done today").isEmpty();
    }

    @Test
    void aDayOnWhichACardWasGradedIsOneOfAStreak() {
        var deck = Deck.EMPTY;
        for (int i = 0; i < 7; i++) {
            deck = deck.with(ID, new GradedDays.Change(TODAY.minusDays(i), 1));
        }
        var roadmaps = Map.of(ID, library.standing(ID).orElseThrow());
        assertThat(Occasions.streak(roadmaps, Notebook.NOTHING.with(deck), Availability.NONE, TODAY))
                .map(Occasion.StreakReached::days)
                .contains(7);
        var other = Map.of(new RoadmapId("other"), library.standing(ID).orElseThrow());
        assertThat(Occasions.streak(other, Notebook.NOTHING.with(deck), Availability.NONE, TODAY))
                .as("of another roadmap")
                .isEmpty();
    }

    @Test
    void whatWasDoneAlongIsNoDayOfAStreak() {
        var entries = new LinkedHashMap<UUID, TimeEntry>();
        for (int i = 0; i < 6; i++) {
            entries.put(new UUID(0, i), new TimeEntry(new Key("b"), TODAY.minusDays(i + 1), 600, null));
        }
        tick("a");
        assertThat(streak(entries)).map(Occasion.StreakReached::days).contains(7);
        library.put(library.notebook()
                .with(Links.NONE
                        .withOwn(new TaskId(ID, new Key("a")), Standing.OPEN)
                        .with(
                                new Pair(
                                        new TaskId(ID, new Key("a")), new TaskId(new RoadmapId("other"), new Key("a"))),
                                Verdict.LINKED)));
        assertThat(streak(entries)).isEmpty();
    }

    private Optional<Occasion.StreakReached> streak(Map<UUID, TimeEntry> entries) {
        var roadmaps = Map.of(ID, library.standing(ID).orElseThrow());
        var time = new TimeLog(Map.of(ID, entries));
        return Occasions.streak(roadmaps, library.notebook().with(time), Availability.NONE, TODAY);
    }
}
