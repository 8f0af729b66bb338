package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Reading;
import dev.cairn.study.TickWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxWriterTest {
    private final BoxWriter writer = new BoxWriter();

    static Stream<Path> corpus() throws IOException {
        return Documents.corpus();
    }

    @Test
    void aTickChangesOneByte() {
        var file = Documents.file("\uFEFF# A\r\n-\t[ ] one  \r\n- [x] two\r\n  * [ ] three");
        var ticked = write(file, "one", Status.DONE);

        assertThat(ticked).isEqualTo("\uFEFF# A\r\n-\t[x] one  \r\n- [x] two\r\n  * [ ] three");
    }

    @Test
    void aBoxThatSaysItAlreadyKeepsItsLetter() {
        assertThat(write(Documents.file("- [X] one\n- [ ] two\n"), "two", Status.DONE))
                .isEqualTo("- [X] one\n- [x] two\n");
    }

    @Test
    void aCheckMarkGivesWayToABlank() {
        assertThat(write(Documents.file("- [✔️] one\n"), "one", Status.OPEN)).isEqualTo("- [ ] one\n");
    }

    @Test
    void aSkippedTaskLeavesItsBoxAsItWas() {
        assertThat(write(Documents.file("- [ ] one\n- [x] two\n"), "one", Status.SKIPPED))
                .isEqualTo("- [ ] one\n- [x] two\n");
    }

    @Test
    void twinsAreToldApart() {
        var file = Documents.file("- [ ] same\n- [ ] same\n- [ ] same\n");
        var second = Documents.read(file).roadmap().allTasks().toList().get(1);

        assertThat(text(
                        file,
                        with(Documents.read(file).roadmap(), second.key(), Status.DONE),
                        TickWriter.Missing.LEAVE))
                .isEqualTo("- [ ] same\n- [x] same\n- [ ] same\n");
    }

    @Test
    void boxesAreAddedOnlyWhenAsked() {
        var file = Documents.file("# A\n## Week 1\n- Read\n  - a detail\n1. Write\n");
        var roadmap = Documents.read(file).roadmap();
        var done = with(roadmap, roadmap.allTasks().findFirst().orElseThrow().key(), Status.DONE);

        assertThat(text(file, done, TickWriter.Missing.LEAVE))
                .isEqualTo("# A\n## Week 1\n- Read\n  - a detail\n1. Write\n");
        assertThat(text(file, done, TickWriter.Missing.ADD))
                .isEqualTo("# A\n## Week 1\n- [x] Read\n  - a detail\n1. [ ] Write\n");
    }

    @Test
    void tasksTheLearnerAddedOrDeletedLeaveTheFileAlone() {
        var file = Documents.file("- [ ] one\n- [x] two\n");
        var roadmap = Documents.read(file).roadmap();
        var gone = Tree.remove(
                roadmap, roadmap.allTasks().findFirst().orElseThrow().key());

        assertThat(writer.write(file, gone, TickWriter.Missing.ADD)).isEqualTo(file.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1251", "Shift_JIS", "GB18030", "UTF-16"})
    void otherEncodingsKeepTheirBytes(String charset) {
        var text = charset.equals("windows-1251")
                ? "# План\n- [ ] задача первая [x]\n- [ ] два\n"
                : "# Plan\n- [ ] 表[ソ]の能 one\n";
        var plain = charset.equals("windows-1252") ? "# Übung\n- [ ] größer\n" : text;
        var file = new SourceFile("plan.md", false, plain.getBytes(Charset.forName(charset)));
        var roadmap = Documents.read(file).roadmap();
        var key = roadmap.allTasks().findFirst().orElseThrow().key();
        byte[] ticked = writer.write(file, with(roadmap, key, Status.DONE), TickWriter.Missing.LEAVE);

        assertThat(new String(ticked, Charset.forName(charset))).isEqualTo(plain.replaceFirst("\\[ ]", "[x]"));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatWasReadIsWrittenBackToTheByte(Path document) {
        var file = Documents.file(document);

        assertThat(writer.write(file, Documents.read(file).roadmap(), TickWriter.Missing.LEAVE))
                .isEqualTo(file.bytes());
    }

    @Test
    void thousandsOfTogglesChangeNothingButTheirBoxes() {
        var random = new Random(7);
        for (int round = 0; round < 120; round++) {
            var document = new RandomDocument(random).text();
            if (new MarkdownReader().read(Documents.file(document)) instanceof Reading.Read read) {
                toggle(Documents.file(document), read.roadmap(), random);
            }
        }
    }

    private void toggle(SourceFile file, Roadmap start, Random random) {
        var roadmap = start;
        var tasks = start.allTasks().filter(task -> task.source().box()).toList();
        for (int i = 0; i < Math.min(20, tasks.size() * 2); i++) {
            var task = tasks.get(random.nextInt(tasks.size()));
            var now = Tree.find(roadmap, task.key())
                    .map(found -> (Task) found.node())
                    .orElseThrow();
            roadmap = with(roadmap, task.key(), now.status() == Status.DONE ? Status.OPEN : Status.DONE);
        }
        byte[] written = writer.write(file, roadmap, TickWriter.Missing.LEAVE);
        var again = Documents.read(new SourceFile(file.name(), false, written)).roadmap();

        assertThat(masked(written)).isEqualTo(masked(file.bytes()));
        assertThat(again.allTasks().filter(task -> task.source().box()).map(Task::status))
                .containsExactlyElementsOf(roadmap.allTasks()
                        .filter(task -> task.source().box())
                        .map(Task::status)
                        .toList());
    }

    private static String masked(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("\\[[ xX]]", "[?]");
    }

    private String write(SourceFile file, String title, Status status) {
        var roadmap = Documents.read(file).roadmap();
        var task = roadmap.allTasks()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        return text(file, with(roadmap, task.key(), status), TickWriter.Missing.LEAVE);
    }

    private String text(SourceFile file, Roadmap standing, TickWriter.Missing missing) {
        return new String(writer.write(file, standing, missing), StandardCharsets.UTF_8);
    }

    private static Roadmap with(Roadmap roadmap, Key key, Status status) {
        Map<Key, UnaryOperator<Node>> change = new HashMap<>();
        change.put(
                key,
                node -> node instanceof Task task
                        ? task.withState(task.state().withStanding(new Standing(status, null)))
                        : node);
        return Tree.update(roadmap, change);
    }
}
