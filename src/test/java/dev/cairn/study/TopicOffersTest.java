package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.testing.Roadmaps;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicOffersTest {
    private static Roadmap roadmap(String module, String task) {
        return Roadmaps.roadmap(Roadmaps.phase("Phase", Roadmaps.module(module, task)));
    }

    /** Titles are compared folded, and so are the words that say little: those with an umlaut are among them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Einführung, Übung und Übungen für Docker | Einführung, Übung und Übungen für Kubernetes
        Übungen: für die Einführung in Rust üben | Übungen: für die Einführung in Perl üben
        """)
    void germanWordsThatSayLittleMakeNoPair(String one, String other) {
        assertThat(TopicOffers.found(
                        Map.of(new RoadmapId("a"), roadmap("Here", one), new RoadmapId("b"), roadmap("There", other))))
                .isEmpty();
    }
}
