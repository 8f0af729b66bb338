package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.study.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What there is to look forward to in the bundled roadmaps, looked through by hand. */
class LandmarksOfTheFiveTest {
    private static Roadmap roadmap(String name) {
        return ((Reading.Read) Adapters.workshop().reader().read(Bundled.source(name))).roadmap();
    }

    private static List<Landmark> all(String name) {
        return roadmap(name)
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> Landmark.of(module).stream())
                .toList();
    }

    private static List<String> modules(String name) {
        return all(name).stream()
                .map(Landmark::node)
                .filter(Module.class::isInstance)
                .map(node -> node.title())
                .toList();
    }

    private static long tasks(String name) {
        return all(name).stream().filter(it -> !(it.node() instanceof Module)).count();
    }

    @Test
    void modulesAsAWhole() {
        assertThat(modules("career-transition"))
                .containsExactly(
                        "Phase 1 Assessment Project",
                        "Titanic Survival Prediction",
                        "End-to-End ML Pipeline",
                        "Phase 3 Assessment Project",
                        "Phase 4 Assessment Project",
                        "Classical ML Showcase",
                        "Deep Learning Application",
                        "Production ML System");
        assertThat(modules("six-month")).containsExactly("Capstone Project");
        assertThat(modules("distinguished-52-week")).containsExactly("Capstone Completion & Future Planning");
        assertThat(modules("condensed")).containsExactly("Project Work", "Refine Projects");
        assertThat(modules("next-steps"))
                .containsExactly(
                        "Build Portfolio Projects",
                        "Kaggle Competitions",
                        "Contribute to Open Source",
                        "Deep Learning",
                        "MLOps & Production ML",
                        "Advanced Certifications",
                        "Build Your Brand",
                        "Networking & Community");
    }

    @Test
    void tasksOfGroupsThatAreCalledProjectsOrCapstone() {
        // "Practical Projects", three in each of seven modules.
        assertThat(tasks("career-transition")).isEqualTo(21);
        // "Project:" in every week but the first and the one that is a capstone as a whole, and "Capstone:" in the
        // last.
        assertThat(tasks("six-month")).isEqualTo(22);
        // Of the columns "Project Task" and "Capstone Project Task".
        assertThat(tasks("distinguished-52-week")).isEqualTo(49);
        assertThat(tasks("next-steps")).isZero();
    }
}
