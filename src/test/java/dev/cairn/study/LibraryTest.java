package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Tally;
import dev.cairn.testing.RandomLearner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
    private static final RoadmapId ID = new RoadmapId("six-month");
    private static final SourceFile FILE = new SourceFile("six-month.md", true, new byte[] {1, 2, 3});
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final List<Step> log = new ArrayList<>();
    private final Library library =
            new Library(List.of(), log::add, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    private final Roadmap roadmap = roadmap(phase("P", module("M", task("A"), task("B"), task("C"))));

    @Test
    void aKeptRoadmapStandsInTheListWithItsSums() {
        keep();
        assertThat(library.overviews()).containsExactly(Overview.of(ID, FILE, roadmap));
        assertThat(library.standing(ID)).contains(roadmap);
        assertThat(library.overviews().getFirst().totalMinutes()).isEqualTo(180);
    }

    @Test
    void aTickShowsAtOnceAndIsHandedToTheLog() {
        keep();
        var told = new ArrayList<Step>();
        library.onStep(told::add);
        var step = library.change(ID, Edits.stand(List.of(key("A")), Standing.done(DAY)))
                .orElseThrow();
        var overview = library.overviews().getFirst();
        assertThat(overview.tally()).isEqualTo(new Tally(1, 0, 3));
        assertThat(overview.fraction()).isEqualTo(1 / 3.0);
        assertThat(log).endsWith(step);
        assertThat(told).containsExactly(step);
        assertThat(step.events().getFirst().moment().studyDay()).isEqualTo(DAY);
    }

    @Test
    void whatIsSoAlreadyIsNoStep() {
        keep();
        library.change(ID, Edits.stand(List.of(key("A")), Standing.done(DAY)));
        assertThat(library.change(ID, Edits.stand(List.of(key("A")), Standing.done(DAY.plusDays(1)))))
                .isEmpty();
        assertThat(library.change(ID, Edits.rename(key("A"), "  A "))).isEmpty();
        assertThat(library.change(ID, Edits.rename(key("A"), "  "))).isEmpty();
        assertThat(library.change(new RoadmapId("nowhere"), Edits.note(key("A"), "x")))
                .isEmpty();
        assertThat(log).hasSize(2);
    }

    @Test
    void skippingFreesTheHours() {
        keep();
        library.change(ID, Edits.stand(List.of(key("A"), key("B")), Standing.skipped(DAY)));
        assertThat(library.overviews().getFirst().totalMinutes()).isEqualTo(60);
        assertThat(library.overviews().getFirst().tally()).isEqualTo(new Tally(0, 2, 3));
    }

    @Test
    void anUndoSaysWhatItUndoesAndARedoUndoesThat() {
        keep();
        var tick = library.change(ID, Edits.stand(List.of(key("A")), Standing.done(DAY)))
                .orElseThrow();
        var undo = library.undo().orElseThrow();
        assertThat(undo.undoes()).isEqualTo(tick.id());
        assertThat(library.redoable()).contains(tick);
        var redo = library.redo().orElseThrow();
        assertThat(redo.undoes()).isEqualTo(undo.id());
        assertThat(log).extracting(Step::id).endsWith(tick.id(), undo.id(), redo.id());
        assertThat(library.undo().orElseThrow().undoes()).isEqualTo(redo.id());
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        keep();
        library.change(ID, Edits.note(key("A"), "first"));
        library.undo();
        library.change(ID, Edits.note(key("A"), "second"));
        assertThat(library.redoable()).isEmpty();
        assertThat(library.redo()).isEmpty();
    }

    @Test
    void aRemovedRoadmapComesBackAsItStood() {
        keep();
        library.change(ID, Edits.reestimate(key("B"), Effort.own(15)));
        var before = library.overviews();
        library.remove(ID, FILE);
        assertThat(library.overviews()).isEmpty();
        assertThat(library.standing(ID)).isEmpty();
        library.undo();
        assertThat(library.overviews()).isEqualTo(before);
    }

    @Test
    void aNameTakenSinceItWasProposedIsChosenAgain() {
        keep();
        keep();
        assertThat(library.overviews()).extracting(Overview::id).containsExactly(ID, new RoadmapId("six-month-2"));
        library.undo();
        library.redo();
        assertThat(library.standing(new RoadmapId("six-month-2"))).contains(roadmap);
    }

    @Test
    void anImportDoneAgainKeepsWhatWasTickedElsewhereMeanwhile() {
        keep();
        var ticked = roadmap(phase("P", module("M", task("A"))));
        library.put(ID, ticked);
        library.undo();
        library.redo();
        assertThat(library.standing(ID)).contains(ticked);
    }

    @Test
    void refreshingForgetsWhatIsGone() {
        keep();
        library.refresh(List.of());
        assertThat(library.overviews()).isEmpty();
        assertThat(library.standing(ID)).isEmpty();
    }

    @Test
    void anUndoOfWhatIsNotInHandAnyMoreLeavesTheListAlone() {
        keep();
        library.change(ID, Edits.note(key("A"), "a"));
        var overviews = library.overviews();
        library.refresh(List.of());
        library.refresh(overviews);
        library.undo();
        assertThat(library.overviews()).isEqualTo(overviews);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everythingCanBeTakenBackAndDoneAgain(long seed) {
        var learner = new RandomLearner(new Random(seed));
        var states = new ArrayList<Map<RoadmapId, Roadmap>>();
        states.add(standing());
        for (int i = 0; i < 60; i++) {
            var undone = library.undoable();
            learner.edit(library);
            if (!library.undoable().equals(undone)) {
                states.add(standing());
            }
            assertThat(library.overviews()).as("sums kept up with").allSatisfy(LibraryTest.this::isWhole);
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            library.undo();
            assertThat(standing()).isEqualTo(states.get(i));
        }
        assertThat(library.undo()).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            library.redo();
            assertThat(standing()).isEqualTo(states.get(i));
        }
        assertThat(log.stream().map(Step::id).distinct()).hasSameSizeAs(log);
        assertUndoesOnlyWhatIsLogged();
    }

    private void assertUndoesOnlyWhatIsLogged() {
        var known = new ArrayList<UUID>();
        for (Step step : log) {
            if (step.undoes() != null) {
                assertThat(known).contains(step.undoes());
            }
            known.add(step.id());
        }
    }

    private void isWhole(Overview overview) {
        assertThat(overview)
                .isEqualTo(overview.as(library.standing(overview.id()).orElseThrow()));
    }

    private Map<RoadmapId, Roadmap> standing() {
        var standing = new HashMap<RoadmapId, Roadmap>();
        library.overviews()
                .forEach(it -> standing.put(it.id(), library.standing(it.id()).orElseThrow()));
        return standing;
    }

    private void keep() {
        library.keep(new Proposal.Ready(ID, FILE, new Reading.Read(roadmap, 3, List.of()), List.of()));
    }
}
