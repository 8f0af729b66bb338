package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.export.RoadmapJson;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden corpus: small documents of many shapes and languages, one trap each, beside the model a careful reader makes of them.
 *
 * <p>{@code mvn -Pquick test -Dtest=CorpusTest -Dcairn.corpus=write} writes the models anew, to be read over before they are kept.
 */
class CorpusTest {
    private static final boolean WRITE = "write".equals(System.getProperty("cairn.corpus"));

    static Stream<Path> corpus() throws IOException {
        return Documents.corpus();
    }

    @Test
    void theCorpusIsWideEnough() throws IOException {
        assertThat(corpus().count()).isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void eachDocumentGivesTheModelBesideIt(Path document) throws IOException {
        var model = document.resolveSibling(document.getFileName().toString().replaceAll("\\.md$", ".json"));
        var found = new RoadmapJson()
                        .write(Documents.read(Documents.file(document)))
                        .replace("\r\n", "\n") + "\n";
        if (WRITE) {
            Files.writeString(model, found);
        }
        assertThat(found.lines()).containsExactlyElementsOf(Files.readAllLines(model));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyLineEndsSomewhere(Path document) {
        assertThat(Documents.read(Documents.file(document)).dropped()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void noTwoNodesShareAKey(Path document) {
        var roadmap = Documents.read(Documents.file(document)).roadmap();
        Stream<Key> phases = roadmap.phases().stream().map(Phase::key);
        Stream<Key> modules = roadmap.phases().stream()
                .flatMap(phase -> phase.modules().stream())
                .map(Module::key);
        Stream<Key> tasks = roadmap.allTasks().map(Task::key);

        assertThat(Stream.concat(Stream.concat(phases, modules), tasks)).doesNotHaveDuplicates();
    }
}
