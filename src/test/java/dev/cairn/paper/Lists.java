package dev.cairn.paper;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.testing.Roadmaps;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A phase to print as a list of boxes: groups, notes, parts of tasks, some of it done or skipped. */
final class Lists {
    static final String PHASE = "Classical Machine Learning";
    static final String MODULE = "Model Evaluation";

    private Lists() {}

    static Roadmap roadmap() {
        return Roadmaps.roadmap(Roadmaps.phase(PHASE, trees(), neighbours(), evaluation(), machines()));
    }

    private static Task done(String title, int minutes) {
        return task(title, minutes)
                .withState(task(title, minutes).state().withStanding(Standing.done(Pages.MONDAY.minusDays(9))));
    }

    private static Task skipped(String title, int minutes) {
        return task(title, minutes)
                .withState(task(title, minutes).state().withStanding(Standing.skipped(Pages.MONDAY.minusDays(4))));
    }

    private static Task task(String title, int minutes) {
        return Roadmaps.task(title).withEffort(Effort.own(minutes));
    }

    private static List<Task> group(String name, Task... tasks) {
        return Arrays.stream(tasks).map(task -> task.withGroup(name)).toList();
    }

    private static Module trees() {
        return Roadmaps.module(
                "Decision Trees",
                done("Entropy and information gain", 45),
                done("Pruning, and when to stop growing", 40),
                skipped("Prove that ID3 ends", 90),
                task("Grow a tree from scratch on the Titanic data", 120)
                        .withNote("Begin with the three columns that say most; the rest can wait."));
    }

    private static Module neighbours() {
        return Roadmaps.module(
                "K-Nearest Neighbors",
                done("Distance measures and why scaling matters", 50),
                Roadmaps.task(
                        "A recommender of films",
                        done("Load and clean the ratings", 30),
                        task("Find the nearest viewers, first by loops, then by matrix operations in NumPy", 60),
                        task("Compare with the library", 25)),
                task("Choose k by cross-validation", 45));
    }

    private static Module evaluation() {
        var concepts = group(
                "Concepts",
                done("Train/validation/test split strategies", 50),
                task("Cross-validation (k-fold, stratified, time-series)", 60),
                task("Bias-variance tradeoff", 48),
                task(
                        "Evaluation metrics for classification and regression: accuracy, precision, recall, F1, ROC"
                                + " and precision-recall curves, mean absolute and squared errors",
                        62));
        var practice = group(
                "Hands-on practice",
                task("Implement custom cross-validation", 60),
                task("Create evaluation framework", 60).withNote("Ask Mira for her sheet."),
                task("Build metric comparison dashboard", 60));
        return Roadmaps.module(
                MODULE, Stream.concat(concepts.stream(), practice.stream()).toArray(Task[]::new));
    }

    private static Module machines() {
        return Roadmaps.module(
                "Support Vector Machines",
                task("Maximal margins and slack", 55),
                task("Kernels: polynomial and radial", 70),
                task("Tune C and gamma on a grid", 45));
    }
}
