package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Reading;
import dev.cairn.study.TopicOffers;
import dev.cairn.topics.Likeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is found to be one task on the bundled roadmaps, against what somebody who read each pair says of it. */
class SharedTopicsTest {
    private static final Path REVIEWED =
            Path.of("src", "test", "resources", "dev", "cairn", "app", "shared-topics.txt");
    private static final double LEAST_PRECISION = 0.95;

    private static Map<RoadmapId, Roadmap> five() {
        var five = new LinkedHashMap<RoadmapId, Roadmap>();
        for (String name : Bundled.NAMES) {
            var read = (Reading.Read) Adapters.workshop().reader().read(Bundled.source(name));
            five.put(new RoadmapId(name), read.roadmap());
        }
        return five;
    }

    private static String title(Map<RoadmapId, Roadmap> roadmaps, TaskId id) {
        var found = Tree.find(roadmaps.get(id.roadmap()), id.task()).orElseThrow();
        var task = (Task) found.node();
        return id.roadmap() + " / " + found.path().get(1).title() + " / " + task.title();
    }

    private static String line(Map<RoadmapId, Roadmap> roadmaps, Likeness it) {
        return title(roadmaps, it.pair().one()) + " = "
                + title(roadmaps, it.pair().other());
    }

    /** Yes or no, by pair. */
    private static Map<String, Boolean> reviewed() throws IOException {
        var reviewed = new HashMap<String, Boolean>();
        for (String line : Files.readAllLines(REVIEWED)) {
            if (line.startsWith("yes ") || line.startsWith("no ")) {
                var verdict = line.startsWith("yes ");
                reviewed.put(line.substring(verdict ? 4 : 3).strip(), verdict);
            }
        }
        return reviewed;
    }

    @Test
    void everyPairThatIsFoundWasReadAndAlmostAllAreOneTask() throws IOException {
        var five = five();
        var reviewed = reviewed();
        var found = TopicOffers.found(five).stream().map(it -> line(five, it)).toList();
        assertThat(found).as("found:%n%s%n", String.join("\n", found)).isSubsetOf(reviewed.keySet());
        double right = found.stream().filter(reviewed::get).count();
        assertThat(right / found.size()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(found).hasSizeGreaterThan(15);
    }

    @Test
    void theDocumentSaysHowMany() throws IOException {
        var five = five();
        var reviewed = reviewed();
        var found = TopicOffers.found(five).stream().map(it -> line(five, it)).toList();
        var right = found.stream().filter(reviewed::get).count();
        assertThat(Files.readString(Path.of("docs", "topics.md")))
                .contains(found.size() + " pairs")
                .contains(right + " of them");
    }

    @Test
    void aTaskIsNeverFoundTwiceInOneRoadmap() {
        var seats = new ArrayList<List<Object>>();
        for (Likeness it : TopicOffers.found(five())) {
            seats.add(List.of(it.pair().one(), it.pair().other().roadmap()));
            seats.add(List.of(it.pair().other(), it.pair().one().roadmap()));
        }
        assertThat(seats).doesNotHaveDuplicates();
    }
}
