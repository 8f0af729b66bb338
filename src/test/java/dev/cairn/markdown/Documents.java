package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents for tests, and short ways to what was read from them. */
final class Documents {
    static final Path CORPUS = Path.of("src/test/resources/dev/cairn/markdown/corpus");

    private Documents() {}

    static SourceFile file(String text) {
        return new SourceFile("plan.md", false, text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile file(Path path) {
        try {
            return new SourceFile(String.valueOf(path.getFileName()), false, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading.Read read(SourceFile file) {
        var reading = new MarkdownReader().read(file);
        assertThat(reading).as("%s", file.name()).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    static Roadmap roadmap(String text) {
        return read(file(text)).roadmap();
    }

    static List<String> titles(Roadmap roadmap) {
        return roadmap.allTasks().map(Task::title).toList();
    }

    /** The golden corpus: every Markdown file of it. */
    static Stream<Path> corpus() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.filter(path -> path.toString().endsWith(".md")).sorted().toList().stream();
        }
    }
}
