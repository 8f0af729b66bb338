package dev.cairn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Shape;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.StorageException;
import dev.cairn.ui.Desk;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.PlanText;
import dev.cairn.ui.RoadmapText;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineViewModelTest {
    private static final Measure ROUGH = (text, style) -> text.codePointCount(0, text.length()) * style.size() * 0.4;

    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();
    private Desk desk;
    private TimelineViewModel model;
    private Dragging dragging;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        desk = MidCourse.in(folder);
        model = new TimelineViewModel(desk.library, desk.plan, desk.background);
        dragging = new Dragging(model, new WhatIf(desk.background, desk.clock));
        model.attach();
        model.show(MidCourse.CAREER);
        desk.plan.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
        Locale.setDefault(before);
    }

    @Test
    void whatIsUnderWayAndWhatComesNextIsUnfoldedAndTheFinishStandsLast() {
        assertThat(model.state().get()).isEqualTo(TimelineState.SHOWN);
        assertThat(model.lines().stream()
                        .filter(line -> line.fold() == Line.Fold.OPEN)
                        .map(line -> line.row().name()))
                .containsExactly("2 Classical Machine Learning", "3 Advanced ML & Deep Learning");
        assertThat(model.lines().getLast().row().kind()).isEqualTo(Row.Kind.FINISH);
    }

    @Test
    void aBarSaysWhenItWasDoneHowFarItIsOrWhenItIsPlanned() {
        assertThat(said("1 Foundation")).startsWith("done ");
        assertThat(said("2 Classical Machine Learning")).matches("\\d+ of 119 tasks, to .*");
        model.foldAll(true);
        assertThat(said("1.1 Linear Algebra Essentials"))
                .doesNotContain("tasks")
                .contains("Dec");
        assertThat(said("3.1 Bagging & Random Forests")).matches("\\d.*(Apr|May)");
    }

    @Test
    void aModuleUnfoldsToTheWeeksOfThePlanItTakes() {
        var module = line("3.2 Boosting Algorithms");

        model.fold(module, true);

        int at = model.lines().indexOf(line("3.2 Boosting Algorithms"));
        var weeks = model.lines().stream()
                .skip(at + 1L)
                .takeWhile(line -> line.row().kind() == Row.Kind.WEEK)
                .toList();
        assertThat(weeks)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.depth()).isEqualTo(2));
        assertThat(weeks.stream()
                        .mapToInt(line -> line.row().bar().work().minutes())
                        .sum())
                .isEqualTo(module.row().bar().work().minutes());
        assertThat(Wording.title(weeks.getFirst().row(), model.chart().orElseThrow()))
                .matches("Week \\d+");
    }

    @Test
    void foldsZoomAndSelectionComeBackAtTheNextStart() {
        model.fold(line("3 Advanced ML & Deep Learning"), false);
        model.fold(line("1 Foundation"), true);
        model.select(line("2.7 Dimensionality Reduction").row().id());
        model.zoom(Zoom.WEEKS);
        var names = names();

        var next = new TimelineViewModel(desk.library, desk.plan, desk.background);
        new Remembered(next).recall(new Remembered(model).memory());
        next.attach();
        next.show(MidCourse.CAREER);

        assertThat(next.lines().stream().map(line -> line.row().name())).containsExactlyElementsOf(names);
        assertThat(next.viewport().zoom()).isEqualTo(Zoom.WEEKS);
        assertThat(next.viewport().sight().scale())
                .isEqualTo(model.viewport().sight().scale());
        assertThat(next.selected().orElseThrow().row().name()).isEqualTo("2.7 Dimensionality Reduction");
    }

    @Test
    void aBarTakenTwoWeeksOnHintsAtItsNewDatesAndIsThereOnceLetGo() {
        var row = line("3.2 Boosting Algorithms").row();
        var planned = row.bar().planned();

        dragging.take(row, false, 100);
        dragging.to(107);
        dragging.to(114);

        var hint = frame().marked().drag().hint();
        assertThat(hint).contains("the end becomes");
        assertThat(desk.library.planning().choices(MidCourse.CAREER).pins()).isEmpty();

        dragging.drop();

        var moved = line("3.2 Boosting Algorithms").row();
        assertThat(moved.bar().planned().from()).isEqualTo(planned.from().plusDays(14));
        assertThat(moved.marks().pinned()).isTrue();
        assertThat(hint).startsWith(said("3.2 Boosting Algorithms"));

        desk.library.undo();
        assertThat(line("3.2 Boosting Algorithms").row().bar().planned()).isEqualTo(planned);
    }

    @Test
    void aBarLetGoOfByEscapeStaysWhereItWas() {
        var row = line("3.2 Boosting Algorithms").row();

        dragging.take(row, false, 100);
        dragging.to(114);
        dragging.cancel();

        assertThat(model.dragging()).isFalse();
        assertThat(desk.library.planning().choices(MidCourse.CAREER).pins()).isEmpty();
        assertThat(line("3.2 Boosting Algorithms").row().bar()).isEqualTo(row.bar());
    }

    @Test
    void theAnswerToADragThatWasGivenUpIsNotTheAnswerToTheNext() {
        var held = new HeldBackground();
        dragging = new Dragging(model, new WhatIf(held, desk.clock));
        var row = line("3.2 Boosting Algorithms").row();
        dragging.take(row, false, 100);
        dragging.to(156);
        dragging.cancel();
        dragging.take(row, false, 100);
        dragging.to(107);

        held.finish();
        assertThat(frame().marked().drag().hint()).doesNotContain("the end");
        held.finish();

        assertThat(frame().marked().drag().hint()).contains("the end");
    }

    @Test
    void aHintThatCannotBeWorkedOutSaysSoAndTheNextDayIsHintedAtAgain() {
        var held = new HeldBackground();
        dragging = new Dragging(model, new WhatIf(held, desk.clock));
        dragging.take(line("3.2 Boosting Algorithms").row(), false, 100);
        dragging.to(107);

        held.fail(new StorageException("The disk is gone."));
        assertThat(frame().marked().drag().hint()).contains("could not be worked out");

        dragging.to(114);
        held.finish();
        assertThat(frame().marked().drag().hint()).contains("the end becomes");
    }

    @Test
    void aChartThatCannotBeMadeIsToldInASentenceAndMadeWhenAskedForAgain() {
        var held = new HeldBackground();
        var other = new TimelineViewModel(desk.library, desk.plan, held);
        other.attach();
        other.show(MidCourse.CAREER);

        held.fail(new StorageException("The disk is gone."));
        assertThat(other.state().get()).isEqualTo(TimelineState.FAILED);
        assertThat(other.failure()).endsWith(".");

        other.again();
        held.finishAll();
        assertThat(other.state().get()).isEqualTo(TimelineState.SHOWN);
    }

    @Test
    void theFailureOfAnOlderPlanIsNotToldAboutTheNewerOne() {
        var held = new HeldBackground();
        var other = new TimelineViewModel(desk.library, desk.plan, held);
        other.attach();
        other.show(MidCourse.CAREER);
        dragging.moveBy(line("3.2 Boosting Algorithms").row(), 7);

        held.fail(new StorageException("The disk is gone."));
        assertThat(other.state().get()).isEqualTo(TimelineState.LOADING);
        held.finishAll();

        assertThat(other.state().get()).isEqualTo(TimelineState.SHOWN);
    }

    @Test
    void anEdgeTakenFurtherOnLowersTheHoursAWeek() {
        var row = line("3.2 Boosting Algorithms").row();

        dragging.take(row, true, 100);
        dragging.to(121);
        assertThat(frame().marked().drag().hint()).contains("h a week");
        dragging.drop();

        var limit = line("3.2 Boosting Algorithms").row().marks().limit();
        assertThat(limit).isNotNull().isLessThan(row.bar().work().minutes() / 2);
        assertThat(said("3.2 Boosting Algorithms")).contains("h a week");

        dragging.unpin(line("3.2 Boosting Algorithms").row());
        assertThat(line("3.2 Boosting Algorithms").row().marks().limit()).isNull();
    }

    @Test
    void nothingIsMovedBeforeToday() {
        dragging.moveBy(line("3.1 Bagging & Random Forests").row(), -400);

        var pin = desk.library.planning().choices(MidCourse.CAREER).pins().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        assertThat(pin.date()).isAfterOrEqualTo(MidCourse.TODAY);
    }

    @Test
    void atNightNothingIsMovedToTheDayThatIsOver() {
        desk.clock.set(MidCourse.TODAY.plusDays(1).atTime(0, 30));
        desk.plan.refresh();

        dragging.moveBy(line("3.1 Bagging & Random Forests").row(), -400);

        var pin = desk.library.planning().choices(MidCourse.CAREER).pins().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        assertThat(pin.date()).isAfter(MidCourse.TODAY);
    }

    @Test
    void onlyWhatMovedIsOnItsWay() {
        dragging.moveBy(line("5 Portfolio & Interview Preparation").row(), 7);
        model.animate(0.5);

        var motion = frame().marked().motion();
        assertThat(motion.before())
                .containsKey(line("5 Portfolio & Interview Preparation").row().id());
        assertThat(motion.before())
                .doesNotContainKey(line("2.1 Linear Regression").row().id());
    }

    @Test
    void theCardSaysWhyItComesLaterWhatItWaitsForAndWhereItsHoursComeFrom() {
        var facts = Reasons.of(line("2.8 Model Evaluation").row(), model.chart().orElseThrow());

        assertThat(text(facts, "Why later")).contains("exam week 8–14 Feb");
        assertThat(text(facts, "Waits for")).startsWith("2.7 Dimensionality Reduction");
        assertThat(text(facts, "Hours")).contains("middle of the stated");
        assertThat(text(facts, "First plan")).contains("later");
    }

    @Test
    void aModuleRunsBesideTheOneBeforeOnceChosenAndAfterItAgainWithUndo() {
        var before = line("3.3 Neural Networks Fundamentals").row().bar().planned();

        choices("3.3 Neural Networks Fundamentals").beside(true);

        var row = line("3.3 Neural Networks Fundamentals").row();
        assertThat(row.bar().planned().from()).isBefore(before.from());
        assertThat(text(Reasons.of(row, model.chart().orElseThrow()), "Beside")).isEqualTo("3.2 Boosting Algorithms");

        desk.library.undo();
        assertThat(line("3.3 Neural Networks Fundamentals").row().bar().planned())
                .isEqualTo(before);
    }

    @Test
    void aModuleWaitsForAnotherOnceChosenButNotForOneThatWaitsForIt() {
        var boosting = line("3.2 Boosting Algorithms").row();
        var bagging = choices("3.1 Bagging & Random Forests");

        bagging.waitFor(boosting.id().node(), true);

        var row = line("3.1 Bagging & Random Forests").row();
        assertThat(row.bar().planned().from())
                .isAfter(line("3.2 Boosting Algorithms").row().bar().planned().from());
        assertThat(text(Reasons.of(row, model.chart().orElseThrow()), "Waits for"))
                .startsWith("3.2 Boosting Algorithms");
        assertThat(candidate("3.1 Bagging & Random Forests", "3.2 Boosting Algorithms")
                        .chosen())
                .isTrue();
        assertThat(candidate("3.2 Boosting Algorithms", "3.1 Bagging & Random Forests")
                        .possible())
                .isFalse();

        desk.library.undo();
        assertThat(desk.library.planning().choices(MidCourse.CAREER).waits()).isEmpty();
    }

    @Test
    void theDayAndTheLimitOfAModuleAreTakenBackOneByOne() {
        dragging.moveBy(line("3.2 Boosting Algorithms").row(), 7);
        dragging.limitBy(line("3.2 Boosting Algorithms").row(), -1);

        choices("3.2 Boosting Algorithms").unpin();
        assertThat(line("3.2 Boosting Algorithms").row().marks().pinned()).isFalse();
        assertThat(line("3.2 Boosting Algorithms").row().marks().limit()).isNotNull();
        choices("3.2 Boosting Algorithms").unlimit();

        assertThat(line("3.2 Boosting Algorithms").row().marks().limit()).isNull();
    }

    @Test
    void severalMilestonesOfABarAreCountedInTheCard() {
        model.show(RoadmapId.ALL);
        var row = model.chart().orElseThrow().rows().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), it.below().stream()))
                .filter(it -> it.bar().milestones().size() > 1)
                .findFirst()
                .orElseThrow();

        var facts = Reasons.of(row, model.chart().orElseThrow());

        assertThat(text(facts, "Milestones"))
                .startsWith(row.bar().milestones().size() + ", ")
                .endsWith(" of them done");
    }

    @Test
    void whatDoesNotFitIntoTheWeeksAtFewHoursIsTold() {
        var few = Availability.of(WeekPattern.NONE.with(DayOfWeek.MONDAY, List.of(new Window(18 * 60, 20 * 60))));
        desk.library.perform(PlanEdits.availability(desk.library.planning(), few));
        var chart = model.chart().orElseThrow();

        var paces = Paces.of(chart.outlook(), MidCourse.CAREER, chart, Moment.now(desk.clock));

        assertThat(paces.gap().leftMinutes()).isPositive();
        assertThat(paces.reason()).startsWith(RoadmapText.number(paces.gap().leftMinutes()) + " h do not fit into");
    }

    private ModuleChoices choices(String name) {
        return ModuleChoices.of(line(name).row(), model.chart().orElseThrow(), desk.library)
                .orElseThrow();
    }

    private ModuleChoices.Candidate candidate(String name, String other) {
        return choices(name).candidates().stream()
                .flatMap(phase -> phase.modules().stream())
                .filter(it -> it.name().equals(other))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneOfAllActiveRoadmapsStandsAboveItsPhases() {
        model.show(RoadmapId.ALL);

        assertThat(model.lines().getFirst().row().kind()).isEqualTo(Row.Kind.ROADMAP);
        assertThat(model.lines().get(1).depth()).isEqualTo(1);
    }

    @Test
    void aSearchUnfoldsWhatItFindsAndPutsItBack() {
        var names = names();

        model.search("numpy");
        assertThat(names()).contains("1.4 NumPy Mastery");

        model.search("");
        assertThat(names()).isEqualTo(names);
    }

    @Test
    void onlyWhatIsSeenIsDrawn() {
        model.foldAll(true);
        model.viewport().resize(1_040, Sight.HEAD + 4 * Sight.ROW);
        var all = texts(TimelineDrawing.of(frame(), "").shapes());

        assertThat(all).contains("Foundation").doesNotContain("MLOps & Production ML");
    }

    @Test
    void theFilesHoldEveryRowWhateverIsSeen() {
        model.viewport().resize(1_040, 300);
        var tiles = new Tiles(model.chart().orElseThrow(), model.lines(), 3, "Plan", ROUGH);

        assertThat(texts(tiles.whole().shapes())).contains("Portfolio & Interview Preparation", "Boosting Algorithms");
        var pages = tiles.pages(1_122, 793);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages).allSatisfy(page -> assertThat(texts(page.shapes())).contains("week of the plan"));
    }

    @Test
    void onAnyPaperNoTileIsLargerThanItsPage() {
        var tiles = new Tiles(model.chart().orElseThrow(), model.lines(), 3, "Plan", ROUGH);

        assertThat(tiles.tiles(330, 400))
                .hasSizeGreaterThan(1)
                .allMatch(tile -> tile.width() <= 330 && tile.height() <= 400);
    }

    @ParameterizedTest
    @EnumSource(PlanNotice.Kind.class)
    void everyNoticeNamesWhatItIsAbout(PlanNotice.Kind kind) {
        var roadmap = desk.library.standing(MidCourse.CAREER).orElseThrow();
        var node = roadmap.phases().getFirst();
        var notice = new PlanNotice(kind, MidCourse.CAREER, node.key(), MidCourse.TODAY, 60);

        assertThat(PlanText.of(notice, roadmap, MidCourse.TODAY))
                .contains(node.title())
                .doesNotContain("{")
                .endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Unplaced.Reason.class)
    void everyReasonForNoPlaceNamesAWayOut(Unplaced.Reason reason) {
        var module = desk.library
                .standing(MidCourse.CAREER)
                .orElseThrow()
                .phases()
                .getFirst()
                .modules()
                .getFirst();
        var unplaced = new Unplaced(
                MidCourse.CAREER, module.key(), module.tasks().getFirst().key(), 60, reason, 45);

        assertThat(PlanText.unplaced(3, unplaced))
                .startsWith("3 tasks found no place: ")
                .containsAnyOf("Add", "Make");
    }

    private Frame frame() {
        return model.frame(ROUGH, false).orElseThrow();
    }

    private List<String> names() {
        return model.lines().stream().map(line -> line.row().name()).toList();
    }

    private Line line(String name) {
        return model.lines().stream()
                .filter(line -> line.row().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names()));
    }

    private String said(String name) {
        return Wording.beside(line(name).row(), MidCourse.TODAY);
    }

    private static String text(List<Reasons.Fact> facts, String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Reasons.Fact::text)
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(List<Shape> shapes) {
        var texts = new ArrayList<String>();
        shapes.stream().flatMap(TimelineViewModelTest::texts).forEach(texts::add);
        return texts;
    }

    private static Stream<String> texts(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> Stream.of(text.text());
            case Shape.Clip clip -> clip.shapes().stream().flatMap(TimelineViewModelTest::texts);
            default -> Stream.of();
        };
    }
}
