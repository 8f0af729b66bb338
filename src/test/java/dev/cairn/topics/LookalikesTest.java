package dev.cairn.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.testing.Roadmaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTest {
    private static List<Likeness> find(Roadmap... roadmaps) {
        Map<RoadmapId, Roadmap> all = new LinkedHashMap<>();
        IntStream.range(0, roadmaps.length).forEach(i -> all.put(new RoadmapId("r" + i), roadmaps[i]));
        return Lookalikes.find(all, it -> it.toLowerCase(Locale.ROOT));
    }

    private static Roadmap roadmap(String module, Task... tasks) {
        return Roadmaps.roadmap(Roadmaps.phase("Phase", Roadmaps.module(module, tasks)));
    }

    private static List<Likeness> between(String one, String other) {
        return find(roadmap("Here", Roadmaps.task(one)), roadmap("There", Roadmaps.task(other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Random Forests                    | The random forest algorithm
        Seaborn for statistical plots     | Statistical plots with Seaborn
        Learn hypothesis testing          | Hypothesis testing: the basics
        Project: Predict house prices     | Predicting house prices
        """)
    void theSameInOtherWordsIsFound(String one, String other) {
        assertThat(between(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gradient descent algorithm          | Code gradient descent yourself
        Hypothesis testing                  | Hypothesis testing from scratch
        Problem set 3 of linear algebra     | Problem set 4 of linear algebra
        Central Limit Theorem               | The Central Limit Theorem and how hypotheses are tested
        Week 3: Project                     | Week 3: Project
        Documentation                       | Documentation
        I have deployed a model to a cloud  | Deploy a model to a cloud
        Perceptron and activation functions | Activation functions and more
        Perceptron: sigmoid, ReLU, tanh activations | Activations: sigmoid, ReLU, tanh
        """)
    void whatIsNearButNotTheSameIsNot(String one, String other) {
        assertThat(between(one, other)).isEmpty();
    }

    @Test
    void oneWordIsEnoughWhereTheModulesBearWitness() {
        var here = roadmap("Data Visualization", Roadmaps.task("Matplotlib basics"));
        assertThat(find(here, roadmap("Charts", Roadmaps.task("Matplotlib")))).isEmpty();
        assertThat(find(here, roadmap("Visualization of data", Roadmaps.task("Matplotlib"))))
                .hasSize(1);
    }

    @Test
    void itSaysWhichWordsTheyShare() {
        assertThat(between("The Random Forest algorithm", "Random forests")
                        .getFirst()
                        .shared())
                .containsExactly("random", "forest");
    }

    @Test
    void nothingIsFoundInsideOneRoadmap() {
        assertThat(find(roadmap("Here", Roadmaps.task("Random forests"), Roadmaps.task("Random forest"))))
                .isEmpty();
    }

    @Test
    void aTaskIsPlannedByItsSubtasksWhichAreWhatIsCompared() {
        var parent = Roadmaps.task("Random forests", Roadmaps.task("Decision boundaries"));
        assertThat(find(roadmap("Here", parent), roadmap("There", Roadmaps.task("Random forests"))))
                .isEmpty();
        assertThat(find(roadmap("Here", parent), roadmap("There", Roadmaps.task("Decision boundaries"))))
                .hasSize(1);
    }

    @Test
    void theMostAlikeOfOneRoadmapIsTakenAlone() {
        var near = Roadmaps.task("Random forests and bagging trees");
        var same = Roadmaps.task("Random forests and bagging");
        var found = find(roadmap("Here", near, same), roadmap("There", Roadmaps.task("Random forest, bagging")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().pair().one().task()).isEqualTo(same.key());
    }

    @Test
    void aChecklistIsNotThePlan() {
        var planned = roadmap("Here", Roadmaps.task("Random forests"));
        var phase = planned.phases().getFirst();
        var listed = Roadmaps.roadmap(new Phase(
                phase.key(), phase.heading(), Phase.Kind.CHECKLIST, 0, phase.time(), null, phase.modules(), ""));
        assertThat(find(planned, listed)).isEmpty();
        assertThat(find(listed, listed)).hasSize(1);
    }

    @Test
    void aProjectIsTheSameAsATaskOnlyWhereTheySayTheSame() {
        var project = Roadmaps.task("Track experiments with MLflow").withKind(TaskKind.PROJECT);
        assertThat(find(
                        roadmap("Here", project),
                        roadmap("There", Roadmaps.task("Track your experiments with MLflow"))))
                .hasSize(1);
        assertThat(find(
                        roadmap("Here", Roadmaps.task("Hyperparameter tuning").withKind(TaskKind.PROJECT)),
                        roadmap("There", Roadmaps.task("Hyperparameter tuning"))))
                .isEmpty();
    }

    /** What stands in every title tells nothing, and a pair is not looked for under it: else each would be held against each. */
    @Test
    void wordsThatAllTitlesShareLeadNowhere() {
        var tasks = IntStream.range(0, 3000)
                .mapToObj(i -> Task.of(new Key("t" + i), "Matrix vector"))
                .toList();
        var same = Roadmaps.roadmap(Phase.of(new Key("p"), "P")
                .withModules(List.of(Module.of(new Key("m"), "M").withTasks(tasks))));
        assertThat(find(same, same)).isEmpty();
    }
}
