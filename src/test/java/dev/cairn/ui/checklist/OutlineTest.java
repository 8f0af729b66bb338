package dev.cairn.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.testing.RandomLearner;
import dev.cairn.testing.Roadmaps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outline that follows a roadmap is the one a fresh look gives, and keeps what did not change. */
class OutlineTest {
    private static final RoadmapId ID = new RoadmapId("plan");
    private final Library library = new Library(List.of(), step -> {}, Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void followsWhateverIsDone(long seed) {
        var learner = new RandomLearner(new Random(seed));
        Map<RoadmapId, Outline> outlines = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            learner.act(library);
            library.overviews().forEach(it -> {
                var now = library.standing(it.id()).orElseThrow();
                var outline = outlines.getOrDefault(it.id(), Outline.EMPTY).after(now);
                assertThat(outline.phases()).isEqualTo(Outline.of(now).phases());
                outlines.put(it.id(), outline);
            });
        }
    }

    @Test
    void aTickLeavesTheModulesBesideItsOwnAsTheyAre() {
        library.put(ID, sharedPhase());
        var before = Outline.of(now());
        library.change(ID, Edits.stand(List.of(new Key("a")), Standing.done(LocalDate.of(2026, 3, 1))));
        var after = before.after(now());
        assertThat(module(after, 0)).isNotSameAs(module(before, 0));
        assertThat(module(after, 1)).isSameAs(module(before, 1));
    }

    @Test
    void aFigureOfOnesOwnChangesWhatIsLeftForTheModulesBeside() {
        library.put(ID, sharedPhase());
        var before = Outline.of(now());
        library.change(ID, Edits.reestimate(new Key("a"), Effort.own(240)));
        var after = before.after(now());
        assertThat(module(before, 1).sums().totalMinutes()).isEqualTo(600);
        assertThat(module(after, 1).sums().totalMinutes()).isEqualTo(640);
        assertThat(after.phases().getFirst().sums().totalMinutes()).isEqualTo(1_200);
    }

    private Roadmap now() {
        return library.standing(ID).orElseThrow();
    }

    private static Item module(Outline outline, int index) {
        return outline.phases().getFirst().below().get(index);
    }

    /** Twenty hours for two modules of two tasks each. */
    private static Roadmap sharedPhase() {
        return Roadmaps.week(20, Roadmaps.module("M", "A", "B"), Roadmaps.module("N", "C", "D"));
    }
}
