package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.testing.RandomLearner;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a learner does, taking it back one by one leads to how things stood. */
class PastTest {
    private static final int ACTIONS = 120;

    private record Then(int events, Map<RoadmapId, Roadmap> roadmaps, Notebook notebook) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thePresentTakenBackIsThePast(long seed) {
        var events = new ArrayList<Event>();
        var library = new Library(
                List.of(),
                (Step step) -> events.addAll(step.events()),
                Clock.fixed(Instant.parse("2026-03-28T23:30:00Z"), ZoneOffset.UTC));
        var learner = new RandomLearner(new Random(seed));
        var thens = new ArrayList<Then>();
        for (int i = 0; i < ACTIONS; i++) {
            thens.add(new Then(events.size(), standing(library), library.notebook()));
            learner.act(library);
        }

        for (Then then : thens) {
            var since = events.subList(then.events(), events.size());
            assertThat(Past.before(since, standing(library), library.notebook()))
                    .isEqualTo(new Past(then.roadmaps(), then.notebook()));
        }
        assertThat(events).hasSizeGreaterThan(ACTIONS / 2);
    }

    private static Map<RoadmapId, Roadmap> standing(Library library) {
        var all = new LinkedHashMap<RoadmapId, Roadmap>();
        library.overviews()
                .forEach(it -> all.put(it.id(), library.standing(it.id()).orElseThrow()));
        return all;
    }
}
