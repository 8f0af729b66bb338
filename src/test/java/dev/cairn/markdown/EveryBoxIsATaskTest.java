package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the structure, no checkbox is lost, doubled or ticked wrongly. */
class EveryBoxIsATaskTest {

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inDocumentsOfAnyShape(int seed) {
        var text = new RandomDocument(new Random(seed)).text();
        var expected = BoxesOfTheParser.in(text);
        var reading = new MarkdownReader().read(Documents.file(text));
        if (expected.isEmpty() && reading instanceof Reading.Refused) {
            return;
        }
        var read = (Reading.Read) reading;

        assertThat(boxes(read)).as(text).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.boxes()).as(text).isEqualTo(expected.size());
        assertThat(read.dropped()).as(text).isEmpty();
    }

    private static List<BoxesOfTheParser.Found> boxes(Reading.Read read) {
        return read.roadmap()
                .allTasks()
                .filter(task -> task.source().box())
                .map(EveryBoxIsATaskTest::found)
                .sorted(Comparator.comparingInt(BoxesOfTheParser.Found::line))
                .toList();
    }

    private static BoxesOfTheParser.Found found(Task task) {
        var lines = task.source().lines();
        return new BoxesOfTheParser.Found(lines == null ? 0 : lines.first(), task.status() == Status.DONE);
    }
}
