package dev.cairn.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistViewModelTest {
    private final Shelf shelf = new Shelf(new CareerPlan().roadmap());
    private final ChecklistViewModel model = new ChecklistViewModel(shelf.library, Shelf.TODAY);
    private final ChecklistActions actions = new ChecklistActions(model, shelf.library, Shelf.CLOCK);

    @BeforeEach
    void show() {
        shelf.library.onStep(model::follow);
        model.show(Shelf.ID);
    }

    private List<String> titles() {
        return model.rows().stream().map(row -> row.item().title()).toList();
    }

    private Item item(String key) {
        return model.outline().find(RowId.of(new Key(key))).orElseThrow();
    }

    private Task task(String key) {
        return (Task) Tree.find(shelf.now(), new Key(key)).orElseThrow().node();
    }

    private void select(String key) {
        model.select(Selection.of(RowId.of(new Key(key))));
    }

    @Test
    void whatIsDoneIsFoldedAndWhatIsUnderWayIsOpen() {
        assertThat(titles())
                .startsWith("Foundation", "Classical Machine Learning", "Linear Regression")
                .contains("UMAP", "Data reconstruction", "Model Evaluation", "Success metrics")
                .doesNotContain("Lesson 1", "Exercise 1", "Metric 1");
    }

    @Test
    void hoursAndCountsAddUpFromTheLeaves() {
        var module = item("mod27").sums();

        assertThat(module.tally().done()).isEqualTo(3);
        assertThat(module.tally().total()).isEqualTo(11);
        assertThat(module.totalMinutes()).isCloseTo(9 * 60, within(11L));
        assertThat(item("p1").sums().doneMinutes()).isEqualTo(item("p1").sums().totalMinutes());
        assertThat(item("p4").sums().totalMinutes()).isZero();
    }

    @Test
    void boxesOfParentsSayHowFarTheirTasksAre() {
        assertThat(item("p1").box()).isEqualTo(Box.DONE);
        assertThat(item("p2").box()).isEqualTo(Box.PARTLY);
        assertThat(item("p3").box()).isEqualTo(Box.OPEN);
        assertThat(item("mod25").box()).isEqualTo(Box.DONE);
    }

    @Test
    void tickingATaskTellsListenersOfItsRowAndThoseAboveItOnly() {
        var changed = new ArrayList<String>();
        model.rows().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                assertThat(change.wasReplaced()).isTrue();
                change.getAddedSubList().forEach(row -> changed.add(row.item().title()));
            }
        });

        actions.tick(List.of(item("data")));

        assertThat(changed)
                .containsExactly(
                        "Classical Machine Learning",
                        "Dimensionality Reduction",
                        "Implement from scratch",
                        "Data reconstruction");
        assertThat(task("data").state().standing().since()).isEqualTo(CareerPlan.TODAY);
    }

    @Test
    void tickingAGroupIsOneStepAndOneUndo() {
        var group = model.rows().stream()
                .map(Row::item)
                .filter(item -> item.title().equals("Implement from scratch"))
                .findFirst()
                .orElseThrow();

        actions.tick(List.of(group));

        assertThat(shelf.steps).hasSize(1);
        assertThat(List.of(task("numpy"), task("variance"), task("data"))).allMatch(it -> it.status() == Status.DONE);

        shelf.library.undo();
        assertThat(List.of(task("numpy"), task("variance"), task("data"))).allMatch(it -> it.status() == Status.OPEN);
        assertThat(item("mod27").sums().tally().done()).isEqualTo(3);
    }

    @Test
    void tickingWhatIsDoneOpensItAgainAndLeavesWhatWasSkipped() {
        actions.tick(List.of(item("mod25")));

        assertThat(item("mod25").sums().tally().done()).isZero();
        assertThat(item("mod25").sums().tally().skipped()).isEqualTo(1);
    }

    @Test
    void skippingFreesTheHours() {
        long before = item("mod27").sums().totalMinutes();

        actions.skip(List.of(item("umap")));

        assertThat(item("umap").box()).isEqualTo(Box.SKIPPED);
        assertThat(item("mod27").sums().totalMinutes()).isLessThan(before);
        actions.skip(List.of(item("umap")));
        assertThat(item("umap").box()).isEqualTo(Box.OPEN);
    }

    @Test
    void severalRowsAreTickedInOneStep() {
        int from = model.indexOf(RowId.of(new Key("variance")));
        model.select(Selection.between(model.rows(), from, from + 1));

        actions.tick(model.selecting().items());

        assertThat(shelf.steps).hasSize(1);
        assertThat(task("variance").status()).isEqualTo(Status.DONE);
        assertThat(task("data").status()).isEqualTo(Status.DONE);
    }

    @Test
    void foldingKeepsTheSelectionInSight() {
        select("numpy");

        model.fold(RowId.of(new Key("mod27")), false);

        assertThat(model.selection().get().lead()).isEqualTo(RowId.of(new Key("mod27")));
        assertThat(titles()).doesNotContain("UMAP");
    }

    @Test
    void foldingAllLeavesThePhases() {
        model.foldAll(false);
        assertThat(titles())
                .containsExactly(
                        "Foundation", "Classical Machine Learning", "Advanced ML & Deep Learning", "Success metrics");

        model.foldAll(true);
        assertThat(model.rows()).hasSizeGreaterThan(180);
    }

    @Test
    void aFilterKeepsWhatFitsAndWhatIsAbove() {
        model.toggle(Filter.PROJECTS);

        assertThat(titles())
                .containsExactly(
                        "Classical Machine Learning",
                        "Dimensionality Reduction",
                        "Practice with sklearn",
                        "Feature extraction pipelines");
        assertThat(model.fitting()).isEqualTo(1);
    }

    @Test
    void filtersOfOneAspectWidenAndThoseOfTwoNarrow() {
        model.narrow(Set.of(Filter.SKIPPED, Filter.DONE), null);
        assertThat(model.fitting()).isEqualTo(45 + 66 + 3);

        model.narrow(Set.of(Filter.PROJECTS, Filter.DONE), null);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void whatIsTickedStaysInSightUntilTheFiltersAreChosenAnew() {
        model.toggle(Filter.OPEN);
        actions.tick(List.of(item("umap")));

        assertThat(titles()).contains("UMAP");

        model.clearFilters();
        model.toggle(Filter.OPEN);
        assertThat(titles()).doesNotContain("UMAP");
    }

    @Test
    void searchingKeepsWhatIsAboveAndSelectsTheFirstFind() {
        model.search("numpy decomp");

        assertThat(titles())
                .containsExactly(
                        "Classical Machine Learning",
                        "Dimensionality Reduction",
                        "Implement from scratch",
                        "PCA with NumPy (eigenvalue decomposition)");
        assertThat(model.selection().get().lead()).isEqualTo(RowId.of(new Key("numpy")));

        model.search("");
        assertThat(titles()).contains("Linear Regression", "UMAP");
        assertThat(model.selection().get().lead()).isEqualTo(RowId.of(new Key("numpy")));
    }

    @Test
    void aModuleFoundByItsNameStaysFoldedAndShowsAllItHasWhenOpened() {
        model.search("clustering");
        assertThat(titles()).containsExactly("Classical Machine Learning", "Clustering");

        model.fold(RowId.of(new Key("mod26")), true);
        assertThat(titles()).hasSize(13).contains("Exercise 1", "Exercise 11");
    }

    @Test
    void searchFollowsWhatChanges() {
        model.search("hockey");
        assertThat(model.rows()).isEmpty();

        model.search("");
        actions.note(new Key("umap"), "like a hockey stick");
        model.search("hockey");
        assertThat(titles()).endsWith("UMAP");
    }

    @Test
    void aRenameShowsAndIsUndone() {
        actions.rename(new Key("umap"), "UMAP, hands on");
        assertThat(titles()).contains("UMAP, hands on");

        shelf.library.undo();
        assertThat(titles()).contains("UMAP").doesNotContain("UMAP, hands on");
    }

    @Test
    void hoursOfOnesOwnLeaveLessForTheOthers() {
        actions.reestimate(new Key("umap"), new MinuteRange(180, 180));
        assertThat(item("umap").sums().totalMinutes()).isEqualTo(180);
        assertThat(item("mod27").sums().totalMinutes()).isCloseTo(9 * 60, within(11L));

        actions.reestimate(new Key("umap"), null);
        assertThat(item("umap").sums().totalMinutes()).isLessThan(60);
    }

    @Test
    void aTaskIsAddedBelowTheOneSelectedAndTheNextCanBeTypedAtOnce() {
        select("variance");
        actions.beginTask();
        assertThat(model.editing().get()).isNotNull();

        actions.add("Scree plot");
        actions.add("");

        assertThat(titles()).containsSubsequence("Variance explained calculation", "Scree plot", "Data reconstruction");
        assertThat(model.editing().get()).isNull();
        assertThat(shelf.steps).hasSize(1);
    }

    @Test
    void aTaskIsAddedFirstWhereAGroupIsSelected() {
        var group = new RowId(new Key("mod27"), "Practice with sklearn");
        model.select(Selection.of(group));
        actions.beginTask();
        actions.addLast("Kernel PCA");

        assertThat(titles()).containsSubsequence("Practice with sklearn", "Kernel PCA", "PCA, t-SNE from sklearn");
    }

    @Test
    void aModuleIsAddedBehindTheOneTheSelectionIsIn() {
        select("numpy");
        actions.beginHeading();
        actions.addLast("Recommenders");

        assertThat(titles()).containsSubsequence("Feature extraction pipelines", "Recommenders", "Model Evaluation");
    }

    @Test
    void movingDownWalksThroughTheGroups() {
        var selection = item("selection");
        actions.move(selection, false);
        assertThat(titles())
                .containsSubsequence(
                        "Implement from scratch",
                        "Feature selection techniques",
                        "PCA with NumPy (eigenvalue decomposition)");
        actions.move(item("selection"), false);
        assertThat(titles())
                .containsSubsequence(
                        "PCA with NumPy (eigenvalue decomposition)",
                        "Feature selection techniques",
                        "Variance explained calculation");
        actions.move(item("selection"), true);
        actions.move(item("selection"), true);
        assertThat(titles()).containsSubsequence("UMAP", "Feature selection techniques", "Implement from scratch");
    }

    @Test
    void deletingSelectsWhatStandsInItsPlaceAndUndoBringsItBack() {
        select("umap");
        actions.delete(model.selecting().items());

        assertThat(titles()).doesNotContain("UMAP");
        assertThat(model.selection().get().lead()).isNotNull();

        shelf.library.undo();
        assertThat(titles()).containsSubsequence("t-SNE for visualization", "UMAP", "Feature selection techniques");
    }

    @Test
    void pointsBecomeTickableInOneStep() {
        actions.makeTickable(task("variance"));

        assertThat(shelf.steps).hasSize(1);
        assertThat(task("variance").subtasks())
                .extracting(Task::title)
                .containsExactly("Plot the cumulative curve", "Pick k at 95 %");
    }

    @Test
    void whatIsRememberedComesBack() {
        select("numpy");
        model.fold(RowId.of(new Key("p1")), true);
        model.fold(RowId.of(new Key("p3")), false);
        var remembered = new Remembered();
        remembered.keep(Shelf.ID, model, 4);

        var next = new ChecklistViewModel(shelf.library, Shelf.TODAY);
        next.show(Shelf.ID);
        var recalled = new Remembered();
        recalled.recall(remembered.written());
        var top = recalled.restore(Shelf.ID, next);

        assertThat(next.rows().stream().map(Row::id))
                .isEqualTo(model.rows().stream().map(Row::id).toList());
        assertThat(next.selection().get().lead()).isEqualTo(RowId.of(new Key("numpy")));
        assertThat(top).contains(4);
    }

    @Test
    void whatIsRememberedOfSomethingGoneIsPassedOver() {
        var recalled = new Remembered();
        recalled.recall(java.util.Map.of(
                "career.selected",
                "gone",
                "career.opened",
                "/\nx/y",
                "career.filters",
                "WHATEVER",
                "career.phase",
                "gone",
                "other",
                "?"));

        assertThat(recalled.restore(Shelf.ID, model)).isEmpty();
        assertThat(model.rows()).isNotEmpty();
    }
}
