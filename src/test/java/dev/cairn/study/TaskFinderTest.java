package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Task;
import dev.cairn.study.TaskFinder.Finding;
import org.junit.jupiter.api.Test;

class TaskFinderTest {
    private final TaskFinder finder = new TaskFinder(roadmap(phase(
            "P",
            module("Week 9: Regression", task("Gradient descent"), task("Read", task("Gradient"))),
            module("Week 10: Trees", task("Read"), task("Gini and Übung").withGroup("Practical Exercises")))));

    @Test
    void aKeyDecides() {
        assertThat(found("gradientdescent")).isEqualTo("Gradient descent");
    }

    @Test
    void anExactTitleDecidesBeforeWords() {
        assertThat(found("GRADIENT")).isEqualTo("Gradient");
    }

    @Test
    void allWordsInOneTitleDecideInAnyOrderAndCase() {
        assertThat(found("DESCENT  gradient")).isEqualTo("Gradient descent");
        assertThat(found("übung")).isEqualTo("Gini and Übung");
    }

    @Test
    void theModulesNameAndTheGroupTellEqualsApart() {
        assertThat(found("week 10 read")).isEqualTo("Read");
        assertThat(found("exercises gini")).isEqualTo("Gini and Übung");
    }

    @Test
    void severalThatFitAsWellAreAllNamed() {
        assertThat(finder.find("READ"))
                .isInstanceOfSatisfying(
                        Finding.Several.class,
                        it -> assertThat(it.tasks()).extracting(Task::key).containsExactly(key("Read"), key("Read")));
    }

    @Test
    void nothingFitsNothing() {
        assertThat(finder.find("quantum")).isEqualTo(new Finding.None());
        assertThat(finder.find("  ")).isEqualTo(new Finding.None());
    }

    private String found(String asked) {
        return ((Finding.Found) finder.find(asked)).task().title();
    }
}
