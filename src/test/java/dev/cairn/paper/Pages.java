package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Task;
import dev.cairn.testing.Roadmaps;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Weeks and documents of every kind, to lay out, to print and to look at. */
public final class Pages {
    static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);
    static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 14, 18, 30);
    static final String CAREER = "career";
    static final String SIX = "six";
    static final String MODEL = "Module 2.8|Model Evaluation";
    static final String ALGEBRA = "Week 2|Linear Algebra";

    private Pages() {}

    /** How pages are made in English, as Britain writes it. */
    public static Style style(PageSetup setup, Measure measure) {
        return new Style(setup, measure, Messages::text, Locale.UK, NOW);
    }

    /** Pages, and what they were laid out for. */
    record Laid(PageSetup setup, PagedDocument document) {}

    /** A document of each kind, by name, with letters as wide as some measure says. */
    static Map<String, Laid> documents(Measure measure) {
        var upright = new PageSetup(Paper.A4, false, 12);
        var portrait = new PageSetup(Paper.A4, false, 10);
        var small = new PageSetup(Paper.A5, false, 10);
        var letter = new PageSetup(Paper.LETTER, true, 15);
        var wide = PageSetup.USUAL;
        Map<String, Laid> all = new LinkedHashMap<>();
        all.put("grid", print(usual(), ALL, wide, measure));
        all.put("list", print(usual(), LIST, upright, measure));
        all.put("under-way", print(underWay(), LIST, upright, measure));
        all.put("close", print(close(), WeekChoices.USUAL, wide, measure));
        all.put("phase", checklist(Lists.PHASE, upright, measure));
        all.put("module", checklist(Lists.MODULE, small, measure));
        all.put("strange", print(strange(), LIST, upright, measure));
        all.put("crowded", print(crowded(), ALL, wide, measure));
        all.put("grid-portrait", print(five(), WeekChoices.USUAL, portrait, measure));
        all.put("grid-a5", print(usual(), WeekChoices.USUAL, small, measure));
        all.put("grid-letter", print(five(), ALL, letter, measure));
        all.put("grid-under-way", print(underWay(), ALL, wide, measure));
        all.put("grid-strange", print(strange(), WeekChoices.USUAL, wide, measure));
        all.put("grid-empty", print(empty(), WeekChoices.USUAL, wide, measure));
        all.put("grid-round-the-clock", print(roundTheClock(), WeekChoices.USUAL, wide, measure));
        all.put("list-landscape", print(underWay(), LIST, wide, measure));
        all.put("list-a5", print(five(), LIST, small, measure));
        all.put("list-crowded", print(crowded(), LIST, portrait, measure));
        all.put("list-bare", print(bare(), LIST, letter, measure));
        all.put("weeks", new Laid(wide, several(3, measure)));
        all.put("pictures", new Laid(wide, pictures(measure)));
        return all;
    }

    private static Laid checklist(String node, PageSetup setup, Measure measure) {
        return new Laid(setup, ChecklistPaper.of(Lists.roadmap(), Roadmaps.key(node), style(setup, measure)));
    }

    private static Laid print(WeekDraft week, WeekChoices choices, PageSetup setup, Measure measure) {
        return new Laid(setup, WeekPaper.of(week.matter(), choices, style(setup, measure), Progress.NONE));
    }

    /** The usual week again and again. */
    public static PagedDocument several(int weeks, Measure measure) {
        return WeekPaper.of(
                new WeekMatter(Collections.nCopies(weeks, usual().numbered()), usual().roadmaps()),
                WeekChoices.USUAL,
                style(PageSetup.USUAL, measure),
                Progress.NONE);
    }

    static PagedDocument pictures(Measure measure) {
        var style = style(PageSetup.USUAL, measure);
        double width = Framed.width(style);
        double height = Framed.height(style);
        var shapes = new Sketch()
                .box(new Area(0, 0, width, height), 0, Ink.INSET, Stroke.of(Ink.EDGE, 1))
                .line(0, 0, width, height, new Stroke(Ink.FILL, 2, Dash.DASHED))
                .line(0, height, width, 0, new Stroke(Ink.P2, 2, Dash.DOTTED))
                .shapes();
        var picture = new Drawing("March to June", width, height, shapes);
        return Framed.of("Timeline", List.of(picture, picture), style);
    }

    private static Task task(String title) {
        return WeekDraft.task(title);
    }

    private static int at(int hour, int minute) {
        return hour * 60 + minute;
    }

    /** A usual week of two roadmaps, with habits, a day off and two notes. */
    static WeekDraft usual() {
        var week = new WeekDraft(MONDAY)
                .roadmap(CAREER, "ML Practical Career Transition Plan: twelve months")
                .roadmap(SIX, "6-Month AI/ML: from scratch");
        hours(week);
        evenings(week);
        weekend(week);
        return week.resource(
                        MODEL,
                        new Resource(
                                "Cross-validation",
                                "https://scikit-learn.org/stable/modules/cross_validation.html",
                                "Guide",
                                1))
                .resource(MODEL, new Resource("Hands-On Machine Learning, chapter 3", null, "Book", 2))
                .resource(
                        ALGEBRA,
                        new Resource(
                                "Essence of linear algebra",
                                "https://www.youtube.com/playlist?list=PLZHQObOWTQDPD3MizzM2xVFitgF8hE_ab",
                                "Video",
                                3));
    }

    private static void hours(WeekDraft week) {
        week.window(0, at(19, 0), at(21, 0))
                .window(1, at(18, 30), at(21, 0))
                .window(2, at(12, 15), at(13, 15))
                .window(2, at(19, 0), at(21, 0))
                .window(3, at(19, 0), at(20, 30))
                .off(4)
                .window(5, at(9, 0), at(13, 0))
                .window(6, at(10, 0), at(12, 0))
                .window(6, at(17, 30), at(18, 30))
                .habit(6, at(17, 30), 30, "Recall quiz")
                .habit(6, at(18, 0), 30, "Weekly review");
    }

    private static void evenings(WeekDraft week) {
        week.open(0, at(19, 0), 44, CAREER, "Module 2.7|Dimensionality Reduction", task("UMAP"))
                .open(0, at(19, 49), 50, CAREER, MODEL, task("Train/validation/test split strategies"))
                .open(1, at(18, 30), 60, CAREER, MODEL, task("Cross-validation (k-fold, stratified, time-series)"))
                .open(1, at(19, 35), 46, SIX, ALGEBRA, task("Vectors and matrices"))
                .open(1, at(20, 25), 35, SIX, ALGEBRA, task("Dot products"))
                .open(2, at(12, 15), 48, CAREER, MODEL, task("Bias-variance tradeoff"))
                .open(2, at(19, 0), 48, CAREER, MODEL, task("Overfitting and underfitting"))
                .open(2, at(19, 53), 62, CAREER, MODEL, task("Evaluation metrics for classification and regression"))
                .open(3, at(19, 0), 48, CAREER, MODEL, task("Learning curves"));
    }

    private static void weekend(WeekDraft week) {
        week.open(5, at(9, 0), 60, CAREER, MODEL, task("Implement custom cross-validation"))
                .open(5, at(10, 5), 60, CAREER, MODEL, task("Create evaluation framework"))
                .open(5, at(11, 15), 100, SIX, ALGEBRA, task("Matrix operations in NumPy"))
                .open(6, at(10, 0), 60, CAREER, MODEL, task("Build metric comparison dashboard"))
                .open(6, at(11, 0), 60, CAREER, MODEL, task("Diagnose model problems (bias/variance)"));
    }

    /** Hours, and nothing in them. */
    static WeekDraft empty() {
        var week = new WeekDraft(MONDAY);
        hours(week);
        return week;
    }

    /** Neither hours nor anything else. */
    static WeekDraft bare() {
        return new WeekDraft(MONDAY);
    }

    /** Forty sessions of a quarter of an hour on the Saturday of a usual week. */
    static WeekDraft crowded() {
        var week = usual();
        week.window(3, at(7, 0), at(17, 0));
        for (int i = 0; i < 40; i++) {
            week.open(3, at(7, 0) + 15 * i, 15, CAREER, MODEL, task("Question " + (i + 1) + " of the catalogue"));
        }
        return week;
    }

    /** Titles nobody would write: 2,000 letters, from right to left, Chinese, emoji, control characters, a word without end. */
    static WeekDraft strange() {
        var week = usual();
        week.window(3, at(9, 0), at(17, 0));
        var titles = List.of(
                "The whole story of gradient descent, again. ".repeat(46).strip(),
                "مراجعة الجبر الخطي والمصفوفات",
                "חזרה על אלגברה ליניארית (פרק 3)",
                "深度学习的数学基础与反向传播算法的推导和实现练习",
                "Ship it 🚀 and celebrate 🎉👩‍💻",
                "Tab\tnew\nline\u0007 bell \u202Eturned\u202C \u0000null",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
        for (int i = 0; i < titles.size(); i++) {
            week.open(3, at(9, 0) + 60 * i, 55, CAREER, MODEL, task(titles.get(i)));
        }
        return week;
    }

    /** Some of it done, some of it moved away, notes on two tasks. */
    static WeekDraft underWay() {
        var week = new WeekDraft(MONDAY)
                .roadmap(CAREER, "ML Practical Career Transition Plan: twelve months")
                .roadmap(SIX, "6-Month AI/ML: from scratch");
        hours(week);
        week.done(0, at(19, 0), 44, CAREER, "Module 2.7|Dimensionality Reduction", task("UMAP"))
                .done(0, at(19, 49), 50, CAREER, MODEL, task("Train/validation/test split strategies"))
                .moved(1, at(18, 30), 60, CAREER, MODEL, task("Learning curves"))
                .open(
                        2,
                        at(19, 0),
                        48,
                        CAREER,
                        MODEL,
                        task("Overfitting and underfitting").withNote("Draw both curves by hand first."))
                .open(3, at(19, 0), 100, CAREER, MODEL, task("Learning curves"))
                .open(
                        5,
                        at(9, 0),
                        60,
                        SIX,
                        ALGEBRA,
                        task("Dot products").withNote("Ask Mira for her sheet.\n\n".repeat(12)));
        return week;
    }

    /** An evening each day and a long Saturday, with names of three lines and more, and what was done early and late besides. */
    static WeekDraft close() {
        var week = new WeekDraft(MONDAY).roadmap(CAREER, "ML Practical Career Transition Plan: twelve months");
        var module = "MODULE 3|Probability & Statistics";
        var titles = List.of(
                "The foundations of probability, with conditional probability and Bayes’ theorem",
                "Common distributions: Gaussian, binomial and Poisson",
                "Write code that draws samples from a distribution",
                "Simulate rolls of the dice, plot distributions, and solve problems with Bayes’ theorem");
        for (int day = 0; day < 5; day++) {
            week.window(day, at(19, 0), at(20, 30));
            week.open(day, at(19, 0), 40, CAREER, module, task(titles.get(day % 4)))
                    .open(day, at(19, 45), 45, CAREER, module, task(titles.get((day + 1) % 4)));
        }
        week.window(5, at(9, 0), at(13, 0));
        for (int i = 0; i < 4; i++) {
            week.open(5, at(9, 0) + 60 * i, 55, CAREER, module, task(titles.get(i)));
        }
        return week.done(0, at(6, 0), 60, CAREER, module, task("A gradient descent optimizer with a dashboard"))
                .done(1, at(22, 0), 60, CAREER, module, task("Show that it works on two sets of data"));
    }

    /** Five roadmaps in one week. */
    static WeekDraft five() {
        var week = new WeekDraft(MONDAY);
        for (int i = 0; i < 5; i++) {
            week.roadmap(
                    "r" + i,
                    List.of(
                                    "Career Transition",
                                    "6-Month AI/ML",
                                    "52 Weeks to Distinguished Engineer",
                                    "Condensed",
                                    "Next Steps")
                            .get(i));
        }
        for (int day = 0; day < 7; day++) {
            week.window(day, at(18, 0), at(21, 30));
            for (int i = 0; i < 3; i++) {
                int roadmap = (day + i) % 5;
                week.open(
                        day,
                        at(18, 0) + 70 * i,
                        60,
                        "r" + roadmap,
                        "Week " + (roadmap + 3) + "|Foundations",
                        task("Work through part " + (day * 3 + i + 1)));
            }
        }
        return week;
    }

    /** Habits at the same time, and hours round the clock. */
    static WeekDraft roundTheClock() {
        var week = usual();
        for (int day = 0; day < 7; day++) {
            week.window(day, 0, at(24, 0))
                    .habit(day, at(7, 0), 20, "Flashcards")
                    .habit(day, at(7, 0), 30, "Stretching");
            week.habit(day, at(7, 10), 60, "Walk, and hear a lecture about something else altogether");
        }
        return week;
    }

    static final WeekChoices ALL = new WeekChoices(WeekForm.GRID, EnumSet.allOf(Part.class));
    static final WeekChoices LIST = new WeekChoices(WeekForm.LIST, EnumSet.allOf(Part.class));
}
