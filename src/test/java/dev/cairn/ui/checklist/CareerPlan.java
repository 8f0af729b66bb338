package dev.cairn.ui.checklist;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.TaskSource;
import dev.cairn.roadmap.TaskState;
import dev.cairn.roadmap.Timing;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.roadmap.WeeklyHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roadmap someone is in the middle of: one phase done, one under way, one ahead, a checklist beside them. */
final class CareerPlan {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    private int line = 10;

    Roadmap roadmap() {
        var phases = List.of(foundation(), classical(), deep(), metrics());
        return new Roadmap(
                "ML Practical Career Transition Plan",
                "🎯",
                null,
                new About(
                        "Become a machine learning engineer with a portfolio that shows it",
                        "Beginner to job-ready",
                        List.of("Basic Python", "School mathematics"),
                        new Span(6, 8, Span.Unit.MONTHS),
                        MinuteRange.ofHours(300, 400),
                        List.of(new WeeklyHours("Part-time", MinuteRange.ofHours(12, 15))),
                        List.of(),
                        List.of()),
                phases,
                List.of(new Resource("Papers with Code", "https://paperswithcode.com", "Website", 900)),
                List.of(
                        new GuidePage(
                                "How to study",
                                "",
                                new Lines(3, 8),
                                "Little and *often*. Build **before** you read on.",
                                null),
                        new GuidePage(
                                "What the phase is for",
                                "",
                                new Lines(120, 124),
                                "Know the classical models well enough to explain them:\n\n"
                                        + "- when they fail\n"
                                        + "- what they cost",
                                phases.get(1).key())),
                List.of());
    }

    private Phase foundation() {
        var modules = new ArrayList<Module>();
        var titles = List.of(
                "Linear Algebra Essentials",
                "Statistics & Probability",
                "Calculus for ML",
                "NumPy Mastery",
                "Data Visualization");
        for (int i = 0; i < titles.size(); i++) {
            var tasks = tasks("1" + i, 9, LocalDate.of(2026, 12, 8).plusDays(9L * i), "Lesson");
            modules.add(module("1." + (i + 1), titles.get(i), 8, 10, 2 * i + 1, 2 * i + 2, tasks));
        }
        return phase("p1", "Phase 1", "Foundation", new WeekSpan(1, 10), modules);
    }

    private Phase classical() {
        var modules = new ArrayList<Module>();
        var titles = List.of(
                "Linear Regression",
                "Logistic Regression",
                "Decision Trees",
                "K-Nearest Neighbors",
                "Support Vector Machines",
                "Clustering");
        for (int i = 0; i < titles.size(); i++) {
            var tasks =
                    new ArrayList<>(tasks("2" + i, 11, LocalDate.of(2027, 1, 25).plusDays(6L * i), "Exercise"));
            if (i == 4) {
                tasks.set(3, tasks.get(3).withState(new TaskState(Standing.skipped(TODAY), "")));
            }
            modules.add(module("2." + (i + 1), titles.get(i), 8, 10, 10 + i, 10 + i, tasks));
        }
        modules.add(reduction());
        modules.add(module("2.8", "Model Evaluation", 8, 10, 18, 18, tasks("27", 10, null, "Metric")));
        modules.add(module("2.9", "Feature Engineering", 10, 12, 19, 20, tasks("28", 10, null, "Technique")));
        return phase("p2", "Phase 2", "Classical Machine Learning", new WeekSpan(11, 20), modules);
    }

    private Module reduction() {
        var scratch = "Implement from scratch";
        var sklearn = "Practice with sklearn";
        var tasks = List.of(
                task("pca", "Principal Component Analysis (PCA)", TaskKind.STUDY, null, LocalDate.of(2027, 3, 8)),
                task("tsne", "t-SNE for visualization", TaskKind.STUDY, null, LocalDate.of(2027, 3, 9)),
                task("umap", "UMAP", TaskKind.STUDY, null, null),
                task("selection", "Feature selection techniques", TaskKind.STUDY, null, TODAY),
                task("numpy", "PCA with NumPy (eigenvalue decomposition)", TaskKind.PRACTICE, scratch, null)
                        .withNote("Centre first, then `np.linalg.eigh` on the covariance matrix: it is symmetric, so"
                                + " eigh is the faster one and gives real values. Sort descending before cutting"
                                + " to *k*."),
                task("variance", "Variance explained calculation", TaskKind.PRACTICE, scratch, null)
                        .withDetails(List.of("Plot the cumulative curve", "Pick k at 95 %")),
                task("data", "Data reconstruction", TaskKind.PRACTICE, scratch, null),
                task("both", "PCA, t-SNE from sklearn", TaskKind.PRACTICE, sklearn, null),
                task("optimal", "Optimal components selection", TaskKind.PRACTICE, sklearn, null),
                task("high", "Visualization of high-dimensional data", TaskKind.PRACTICE, sklearn, null),
                task("pipelines", "Feature extraction pipelines", TaskKind.PROJECT, sklearn, null));
        return module("2.7", "Dimensionality Reduction", 8, 10, 17, 17, tasks);
    }

    private Phase deep() {
        var modules = List.of(
                module("3.1", "Bagging & Random Forests", 8, 10, 21, 22, tasks("31", 8, null, "Ensemble")),
                module("3.2", "Neural Networks Fundamentals", 10, 12, 23, 24, tasks("32", 12, null, "Layer")));
        return phase("p3", "Phase 3", "Advanced ML & Deep Learning", new WeekSpan(21, 26), modules);
    }

    private Phase metrics() {
        var tasks = List.of(
                task("m1", "Three projects anyone can run", TaskKind.MILESTONE, null, null),
                task("m2", "Explain a model to a friend", TaskKind.ACTION, null, null));
        return new Phase(
                new Key("p4"),
                new Heading("", "Success metrics", ""),
                Phase.Kind.CHECKLIST,
                800,
                PhaseTime.NOT_STATED,
                null,
                List.of(new Module(
                        new Key("m"),
                        Heading.of("By the end"),
                        null,
                        801,
                        null,
                        null,
                        List.of(),
                        tasks,
                        List.of(),
                        "")),
                "");
    }

    private Phase phase(String key, String label, String title, WeekSpan weeks, List<Module> modules) {
        return new Phase(
                new Key(key),
                new Heading(label, title, ""),
                Phase.Kind.STUDY,
                line++,
                new PhaseTime(new Span(8, 10, Span.Unit.WEEKS), weeks, false, MinuteRange.ofHours(80, 96)),
                "Understand the models that still do most of the work",
                modules,
                "");
    }

    private Module module(String number, String title, double min, double max, int from, int to, List<Task> tasks) {
        return new Module(
                new Key("mod" + number.replace(".", "")),
                new Heading("Module " + number, title, ""),
                null,
                line++,
                Effort.stated(MinuteRange.ofHours(min, max)),
                new WeekSpan(from, to),
                List.of("Covariance", "Eigenvectors", "Variance explained"),
                tasks,
                List.of(
                        new Resource(
                                "3Blue1Brown: Essence of Linear Algebra",
                                "https://www.3blue1brown.com/topics/linear-algebra",
                                "Video",
                                line++),
                        new Resource("Introduction to Statistical Learning", null, "Book", line++)),
                "");
    }

    private List<Task> tasks(String key, int count, @Nullable LocalDate done, String what) {
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < count; i++) {
            var kind = i % 4 == 3 ? TaskKind.PRACTICE : TaskKind.STUDY;
            tasks.add(task(
                    "t" + key + "x" + i, what + " " + (i + 1), kind, null, done == null ? null : done.plusDays(i / 2)));
        }
        return tasks;
    }

    private Task task(String key, String title, TaskKind kind, @Nullable String group, @Nullable LocalDate done) {
        return new Task(
                new Key(key),
                title,
                kind,
                group,
                done == null ? TaskState.OPEN : new TaskState(Standing.done(done), ""),
                null,
                Timing.ANY,
                new TaskSource(Lines.at(line++), true, false),
                List.of(),
                List.of());
    }
}
