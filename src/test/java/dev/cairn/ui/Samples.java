package dev.cairn.ui;

import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
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
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskState;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.roadmap.WeeklyHours;
import dev.cairn.study.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Roadmaps to show, like those that come with the application. */
public final class Samples {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T19:24:00Z"), ZoneOffset.UTC);
    private static final List<String> TITLES = List.of(
            "ML Practical Career Transition Plan: From Beginner to Job-Ready",
            "6-Month AI/ML Learning Roadmap",
            "The Distinguished ML & Gen AI Engineer: A 52-Week Roadmap",
            "Machine Learning / Deep Learning Roadmap",
            "Next Steps After Completing ML Notebooks");
    private static final List<String> TOPICS = List.of(
            "Linear Regression",
            "Logistic Regression",
            "Decision Trees",
            "K-Nearest Neighbors",
            "Support Vector Machines",
            "Clustering",
            "Dimensionality Reduction",
            "Model Evaluation");

    private Samples() {}

    /** The first step of a library that holds the samples. */
    public static Step firstStep() {
        var moment = Moment.now(CLOCK);
        var events = new ArrayList<Event>();
        for (int i = 0; i < TITLES.size(); i++) {
            events.add(new Event(
                    UUID.nameUUIDFromBytes(TITLES.get(i).getBytes(StandardCharsets.UTF_8)),
                    moment,
                    new RoadmapId("sample-" + (i + 1)),
                    new Happening.Imported(file("sample-" + (i + 1) + ".md", TITLES.get(i)), roadmap(i))));
        }
        return new Step(UUID.randomUUID(), null, events);
    }

    /** The first step of a library that holds the roadmaps that come with the application. */
    public static Step bundled() {
        var moment = Moment.now(CLOCK);
        var events = new ArrayList<Event>();
        for (String name :
                List.of("career-transition", "six-month", "distinguished-52-week", "condensed", "next-steps")) {
            var source = packaged(name + ".md");
            if (new MarkdownReader().read(source) instanceof Reading.Read read) {
                events.add(new Event(
                        UUID.randomUUID(),
                        moment,
                        new RoadmapId(name),
                        new Happening.Imported(source, read.roadmap())));
            }
        }
        return new Step(UUID.randomUUID(), null, events);
    }

    private static SourceFile packaged(String name) {
        try (var in = Samples.class.getResourceAsStream("/dev/cairn/roadmaps/" + name)) {
            return new SourceFile(name, true, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceFile file(String name, String text) {
        return new SourceFile(name, false, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One of the samples, counted from 0; the first two are under way. */
    public static Roadmap roadmap(int number) {
        int done = number == 0 ? 40 : number == 1 ? 14 : 0;
        var phases = new ArrayList<Phase>();
        var names = List.of("Foundation", "Classical Machine Learning", "Deep Learning", "Capstone Projects");
        for (int p = 0; p < names.size(); p++) {
            phases.add(phase(/* roadmap= */ number, /* place= */ p, names.get(p), Math.clamp(done - 32L * p, 0, 32)));
        }
        return new Roadmap(
                TITLES.get(number),
                "",
                number == 4 ? "windows-1252" : null,
                new About(
                        "A job as a machine learning engineer",
                        "Beginner to job-ready",
                        List.of("Python basics"),
                        null,
                        MinuteRange.ofHours(274, 344),
                        List.of(
                                new WeeklyHours("Part-time", MinuteRange.ofHours(10, 12)),
                                new WeeklyHours("Full-time", MinuteRange.ofHours(30, 40))),
                        List.of(),
                        List.of()),
                phases,
                List.of(
                        new Resource("Khan Academy: Linear Algebra", "https://www.khanacademy.org/math", "Course", 12),
                        new Resource("Hands-On Machine Learning", null, "Book", 14)),
                List.of(
                        new GuidePage("Tips for Success", "", new Lines(300, 330), GUIDE, null),
                        new GuidePage("Career Paths", "", new Lines(331, 350), "Pick **one** and stay with it.", null),
                        new GuidePage("Philosophy", "", new Lines(351, 352), "Build things. *Then* read.", null)),
                List.of(
                        new Problem(57, "This heading repeats “2.3 Decision Trees”. Both modules were kept."),
                        new Problem(212, "“6-8 hour” was read as 6–8 hours.")));
    }

    private static Phase phase(int roadmap, int place, String name, int done) {
        var modules = new ArrayList<Module>();
        for (int m = 0; m < 4; m++) {
            var tasks = new ArrayList<Task>();
            for (int t = 0; t < 8; t++) {
                var task = Task.of(
                        new Key("r" + roadmap + "p" + place + "m" + m + "t" + t),
                        "Work through part " + (t + 1) + " of " + TOPICS.get((place * 4 + m) % 8));
                tasks.add(m * 8 + t < done ? task.withState(TaskState.DONE_IN_FILE) : task);
            }
            modules.add(new Module(
                    new Key("r" + roadmap + "p" + place + "m" + m),
                    new Heading("Module " + (place + 1) + "." + (m + 1), TOPICS.get((place * 4 + m) % 8), ""),
                    null,
                    20 + 50 * place + 10 * m,
                    Effort.stated(MinuteRange.ofHours(8, 10)),
                    new WeekSpan(place * 8 + 2 * m + 1, place * 8 + 2 * m + 2),
                    List.of("Gradient descent", "Cost functions"),
                    tasks,
                    List.of(),
                    ""));
        }
        return new Phase(
                new Key("r" + roadmap + "p" + place),
                new Heading("Phase " + (place + 1), name, ""),
                Phase.Kind.STUDY,
                10 + 50 * place,
                PhaseTime.NOT_STATED,
                null,
                modules,
                "");
    }

    private static final String GUIDE = """
        Progress comes from **regular** work, not from long weekends. What helps most, in this order:

        1. **Protect the hours.** Two evenings and one morning a week are worth more than a holiday.
        2. **Build before you feel ready.** A model that runs teaches more than a chapter that was read.
        3. Write down *why* an experiment failed; ~~delete it~~ keep it.

        ### When you are stuck

        > Explain the problem to somebody who has never seen it. Most of the time you find the fault
        > half way through the second sentence.

        - [ ] Read the error from the bottom up
        - [x] Reproduce it with the smallest data that shows it
        - Ask, with what you tried: [Cross Validated](https://stats.stackexchange.com)
          - and the forum of the course
          - and your study group

        ```python
        cov = np.cov(x, rowvar=False)
        values, vectors = np.linalg.eigh(cov)   # symmetric: eigh, not eig
        order = values.argsort()[::-1]
        ```

        | Day | Hours | For |
        |:----|------:|:----|
        | Tuesday | 2 | new material |
        | Thursday | 2 | exercises with `sklearn` |
        | Saturday | 6 | the project |

        ---

        Addresses such as https://scikit-learn.org/stable/ open in the browser.
        """;
}
