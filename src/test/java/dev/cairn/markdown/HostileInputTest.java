package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Problem;
import dev.cairn.study.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {
    private static final int MANY = 10_000;
    private static final String TASK = "\n\n- [ ] after\n";

    static Stream<Arguments> deep() {
        return Stream.of(
                arguments("lists", "- ".repeat(MANY) + "x" + TASK),
                arguments("quotes", "> ".repeat(MANY) + "x" + TASK),
                arguments("emphasis", "*a ".repeat(MANY) + "b" + " c*".repeat(MANY) + TASK),
                arguments("strong", "**a ".repeat(MANY) + "b" + " c**".repeat(MANY) + TASK),
                arguments("pictures", "![".repeat(MANY) + "x" + "](u)".repeat(MANY) + TASK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deep")
    void tenThousandLevelsEndWithAMessage(String what, String text) {
        var read = Documents.read(Documents.file("# Plan\n\n" + text));

        assertThat(read.roadmap().problems())
                .as(what)
                .anySatisfy(problem -> assertThat(problem.message()).contains("nested"));
        assertThat(read.roadmap().allTasks()).isNotEmpty();
        assertThat(read.dropped()).isEmpty();
    }

    static Stream<Arguments> nothingToLearn() {
        return Stream.of(
                arguments("", "The file is empty"),
                arguments(" \n\n", "The file is empty"),
                arguments("Just a sentence.", "There is nothing to learn in it"),
                arguments("# Only\n## Headings\n", "There is nothing to learn in it"),
                arguments("- [Contents](#c)\n\n# C\ntext\n", "There is nothing to learn in it"),
                arguments("a\0b", "This is not a text file"),
                arguments("\1\2\3\4\5", "This is not a text file"));
    }

    @ParameterizedTest
    @MethodSource("nothingToLearn")
    void whatHoldsNoPlanIsRefusedWithASentence(String text, String sentence) {
        var reading = new MarkdownReader().read(Documents.file(text));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.why().message())
                                .startsWith(sentence)
                                .endsWith("."));
    }

    @Test
    void aTitleOfTenThousandCharactersIsKeptAndTold() {
        var roadmap = Documents.roadmap("# " + "x".repeat(MANY) + TASK);

        assertThat(roadmap.title()).hasSize(MANY);
        assertThat(roadmap.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).contains("10000 characters");
        });
    }

    @Test
    void brokenUtf8HalfWayNamesTheLine() {
        byte[] bytes = "# Prüfung\n- [ ] für\n- [ ] dich, café\n- [ ] rest\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 15] = (byte) 0xFF;
        var read = Documents.read(new SourceFile("plan.md", false, bytes));

        assertThat(read.boxes()).isEqualTo(3);
        assertThat(read.roadmap().problems()).extracting(Problem::line).contains(3);
    }

    @Test
    void hoursBeyondAnyLifeOverflowNothing() {
        var roadmap = Documents.roadmap("## Week 1 (19999 hours)\n- [ ] x (19999 hours)\n".repeat(500));

        assertThat(roadmap.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("more than a working life"));
    }

    @Test
    void noiseThrowsNothing() {
        var random = new Random(11);
        var alphabet =
                "-*+#>`~_[]()|<>!:\\&\"' \t\n\n\nxX1.2)aé🚀周\r\0".codePoints().toArray();
        for (int round = 0; round < 1_500; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(300);
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length - (round % 20 == 0 ? 0 : 1))]);
            }
            if (new MarkdownReader().read(Documents.file(text.toString())) instanceof Reading.Read read) {
                assertThat(read.dropped()).as(text.toString()).isEmpty();
            }
        }
    }
}
