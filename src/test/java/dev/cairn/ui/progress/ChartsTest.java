package dev.cairn.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Shape;
import dev.cairn.ui.InBritain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every chart, with no data, a day, a month, a quarter and two years of it. */
@ExtendWith(InBritain.class)
class ChartsTest {
    private static final Measure LETTERS = (text, style) -> text.length() * style.size() * 0.56;
    private static final List<Double> WIDTHS = List.of(236.0, 304.0, 520.0, 640.0, 1200.0);

    @TempDir
    private static Path folder;

    private static Map<String, Course> samples;

    @BeforeAll
    static void open() {
        samples = Course.samples(folder);
    }

    @AfterAll
    static void close() {
        samples.values().forEach(Course::close);
    }

    private static Chart chart(Report report, ChartName name) {
        return Charts.of(report, Counting.HOURS).stream()
                .filter(it -> it.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private static boolean fits(ChartName name, double width) {
        return switch (name) {
            case BURN_UP, YEAR, MILESTONES -> width > 500;
            default -> width < 500;
        };
    }

    @ParameterizedTest
    @EnumSource
    void labelsNeitherLieOnOneAnotherNorRunOut(ChartName name) {
        samples.forEach((sample, course) -> {
            var chart = chart(course.report(), name);
            for (double width : WIDTHS) {
                if (fits(name, width)) {
                    var labels = labels(chart.draw(width, LETTERS).shapes());
                    for (int i = 0; i < labels.size(); i++) {
                        var one = labels.get(i);
                        assertThat(one.x() >= -1 && one.right() <= width + 9 && one.bottom() <= chart.height(width) + 4)
                                .as("%s of %s at %s: %s", name, sample, width, one)
                                .isTrue();
                        for (Area other : labels.subList(i + 1, labels.size())) {
                            assertThat(overlap(one, other))
                                    .as("%s of %s at %s: %s on %s", name, sample, width, one, other)
                                    .isFalse();
                        }
                    }
                }
            }
        });
    }

    private static List<Area> labels(List<Shape> shapes) {
        var labels = new ArrayList<Area>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Text text) {
                double wide = LETTERS.width(text.text(), text.style());
                double x = text.anchor() == Anchor.END ? text.x() - wide : text.x();
                labels.add(new Area(x, text.y() - 8, wide, 9));
            }
        }
        return labels;
    }

    private static boolean overlap(Area a, Area b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    @ParameterizedTest
    @EnumSource
    void everyChartHasItsNumbersAndItsWords(ChartName name) {
        samples.forEach((sample, course) -> {
            var chart = chart(course.report(), name);
            assertThat(chart.spoken()).as(sample).isNotBlank();
            assertThat(chart.numbers().rows())
                    .as(sample)
                    .allSatisfy(
                            row -> assertThat(row).hasSameSizeAs(chart.numbers().heads()));
        });
    }

    @Test
    void aMilestoneIsCalledByWhatTellsItFromOthers() {
        assertThat(MilestoneChart.own("Project: Predict house prices")).isEqualTo("Predict house prices");
        assertThat(MilestoneChart.own("Mini Project: Build PCA: one step at a time"))
                .isEqualTo("Build PCA: one step at a time");
        assertThat(MilestoneChart.own("Exam")).isEqualTo("Exam");
        assertThat(MilestoneChart.own("House prices: from data to model")).isEqualTo("House prices");
    }

    @Test
    void theYearShowsTodayAndEveryDayOfFiftyThreeWeeks() {
        samples.forEach((sample, course) -> {
            var report = course.report();
            var year = new YearChart(report, Counting.TASKS);
            var picture = year.draw(640, LETTERS);
            assertThat(picture.marks()).as(sample).hasSize(53 * 7);
            assertThat(year.today(picture).goal()).isEqualTo(new Goal.Day(report.today()));
        });
    }

    @Test
    void arrowsWalkTheYearByDayAndByWeek() {
        var year = new YearChart(samples.get("course").report(), Counting.HOURS);
        var picture = year.draw(640, LETTERS);
        var today = year.today(picture);

        var down = picture.from(today, 0, 1).orElseThrow();
        var left = picture.from(today, -1, 0).orElseThrow();

        assertThat(down.goal()).isEqualTo(new Goal.Day(Course.TODAY.plusDays(1)));
        assertThat(left.goal()).isEqualTo(new Goal.Day(Course.TODAY.minusWeeks(1)));
    }

    @Test
    void theBurnUpEndsInTheTwoDatesOfTheForecast() {
        var report = samples.get("course").report();
        var known = report.known().orElseThrow();
        var texts = new BurnUpChart(report)
                .draw(640, LETTERS).shapes().stream()
                        .filter(Shape.Text.class::isInstance)
                        .map(it -> ((Shape.Text) it).text())
                        .toList();

        assertThat(texts)
                .contains(
                        "likely " + Say.day(known.likely(), Course.TODAY),
                        "safe " + Say.day(known.safe(), Course.TODAY),
                        "first plan");
        assertThat(known.safe()).isAfterOrEqualTo(known.likely());
    }

    @Test
    void onPaperNothingIsLargerThanThePage() {
        samples.forEach((sample, course) -> {
            var report = course.report();
            for (double[] page : new double[][] {{700, 950}, {1040, 620}, {480, 640}}) {
                var pages = new PrintedPages(report, Counting.HOURS, LETTERS).pages(page[0], page[1]);
                assertThat(pages).as(sample).isNotEmpty().allSatisfy(it -> {
                    assertThat(labels(it.shapes()))
                            .allSatisfy(label -> assertThat(label.bottom()).isLessThanOrEqualTo(page[1]));
                });
            }
        });
    }
}
