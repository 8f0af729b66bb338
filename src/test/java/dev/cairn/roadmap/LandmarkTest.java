package dev.cairn.roadmap;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandmarkTest {
    private static Task project(String title) {
        return task(title).withKind(TaskKind.PROJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Capstone Completion & Future Planning",
                "Phase 1 Assessment",
                "Projects/Capstone",
                "Advanced Certifications",
                "PRÜFUNG",
                "Abschlussprojekt"
            })
    void aModuleIsOneByItsTitle(String title) {
        assertThat(Landmark.of(module(title, "Read", "Write")))
                .singleElement()
                .satisfies(it -> assertThat(it.tasks()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Projection and Rejection", "Examples", "Model Evaluation", "Exa-minations"})
    void wordsThatOnlyBeginLikeOneAreNone(String title) {
        assertThat(Landmark.of(module(title, "Read", "Write"))).isEmpty();
    }

    @Test
    void halfOfAModuleMakesItOneAndLessLeavesItsTasks() {
        var half = module("M", project("A"), task("B"));
        assertThat(Landmark.of(half)).extracting(Landmark::node).containsExactly(half);

        var less = module("M", project("A"), task("B"), task("C"));
        assertThat(Landmark.of(less)).extracting(it -> it.node().title()).containsExactly("A");
    }

    @Test
    void whatIsSkippedOrEmptyIsNone() {
        var skipped = project("A").withState(new TaskState(Standing.skipped(LocalDate.of(2027, 1, 4)), ""));
        assertThat(Landmark.of(module("Project", skipped))).isEmpty();
        assertThat(Landmark.of(module("Project", new Task[0]))).isEmpty();
    }
}
