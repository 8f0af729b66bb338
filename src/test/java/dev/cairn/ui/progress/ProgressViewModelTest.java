package dev.cairn.ui.progress;

import static dev.cairn.ui.progress.Course.CAREER;
import static dev.cairn.ui.progress.Course.SIX_MONTH;
import static dev.cairn.ui.progress.Course.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.figures.Range;
import dev.cairn.forecast.Because;
import dev.cairn.forecast.Forecast;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.StorageException;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.InBritain;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBritain.class)
class ProgressViewModelTest {
    @TempDir
    private Path folder;

    private Course course;
    private ProgressViewModel model;

    @BeforeEach
    void open() {
        course = Course.days(folder, 40);
        model = course.model();
        model.attach();
        model.show(CAREER);
    }

    @AfterEach
    void close() {
        course.close();
    }

    private Report report() {
        return model.report().orElseThrow();
    }

    @Test
    void aTickIsSeenAtOnce() {
        var before = report().figures().tiles();

        course.tick();

        var after = report().figures().tiles();
        assertThat(after.tasks().done()).isEqualTo(before.tasks().done() + 1);
        assertThat(after.doneMinutes()).isGreaterThan(before.doneMinutes());
        assertThat(report().figures().burnUp().done().getLast().minutes()).isEqualTo(after.doneMinutes());
    }

    @Test
    void timeThatIsLoggedIsSeenAlthoughThePlanStaysTheSame() {
        int before = report().figures().tiles().weekDone();

        course.log(30);

        assertThat(report().figures().tiles().weekDone()).isEqualTo(before + 30);
        course.desk.library.undo();
        assertThat(report().figures().tiles().weekDone()).isEqualTo(before);
    }

    @Test
    void aNewDayIsSeen() {
        course.desk.clock.set(TODAY.plusDays(1).atTime(9, 0));
        course.desk.plan.refresh();

        assertThat(report().today()).isEqualTo(TODAY.plusDays(1));
        assertThat(report().figures().trend().now().to()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void theReasonsWhyTheSafeDayMovedAddUp() {
        course.takeWeekOff();
        var explained = report().explained();

        assertThat(explained.before()).isInstanceOf(Forecast.Known.class);
        var before = (Forecast.Known) explained.before();
        var now = (Forecast.Known) explained.now();
        assertThat(explained.because().stream().mapToInt(Because::days).sum())
                .isEqualTo((int) ChronoUnit.DAYS.between(before.safe(), now.safe()))
                .isEqualTo(TileMaking.days(explained));
        assertThat(explained.because())
                .filteredOn(it -> it.what() == Because.Cause.DAYS_OFF)
                .singleElement()
                .satisfies(it -> assertThat(it.days()).isBetween(3, 14));
    }

    @Test
    void aRangeChangesWhatIsAboutAStretchOfTimeAndNothingElse() {
        int whole =
                report().figures().kinds().stream().mapToInt(it -> it.minutes()).sum();
        var tiles = report().figures().tiles();

        model.range().set(Range.FOUR_WEEKS);

        assertThat(report().figures().range()).isEqualTo(Range.FOUR_WEEKS);
        assertThat(report().figures().kinds().stream()
                        .mapToInt(it -> it.minutes())
                        .sum())
                .isBetween(1, whole - 1);
        assertThat(report().figures().tiles()).isEqualTo(tiles);
    }

    @Test
    void allKeepTheHoursOfARoadmapThatRestsButNotWhatIsOpenOfIt() {
        var worked = report().figures().tiles().streak();
        var library = course.desk.library;
        library.perform(PlanEdits.activity(library.planning(), library.overviews(), SIX_MONTH, Activity.ACTIVE));
        library.perform(PlanEdits.activity(library.planning(), library.overviews(), CAREER, Activity.PAUSED));

        model.widen(true);

        assertThat(report().scope()).isEqualTo(RoadmapId.ALL);
        assertThat(report().figures().tiles().streak()).isEqualTo(worked);
        assertThat(report().figures().tiles().doneMinutes()).isZero();
        assertThat(report().figures().tiles().totalMinutes())
                .isEqualTo(report().figures().burnUp().total());
    }

    @Test
    void anAnswerOfAnotherScopeThatComesLateIsDropped() {
        var held = new HeldBackground();
        var desk = course.desk;
        var waiting = new ProgressViewModel(desk.library, desk.store, desk.plan, held, desk.clock);
        waiting.attach();
        waiting.show(CAREER);
        assertThat(held.size()).isEqualTo(1);
        held.finish();
        waiting.widen(true);

        held.finish();
        assertThat(waiting.shown().get()).as("the late one").isInstanceOf(Shown.Loading.class);
        held.finishAll();

        assertThat(waiting.report().orElseThrow().scope()).isEqualTo(RoadmapId.ALL);
    }

    @Test
    void aFailureThatComesLateIsDroppedAndOneThatCountsIsSaidAndAskedAgain() {
        var held = new HeldBackground();
        var desk = course.desk;
        var waiting = new ProgressViewModel(desk.library, desk.store, desk.plan, held, desk.clock);
        waiting.attach();
        waiting.show(CAREER);
        waiting.range().set(Range.TWELVE_WEEKS);
        held.fail(new StorageException("The library cannot be read. Nothing was changed; try again."));
        assertThat(waiting.shown().get()).isInstanceOf(Shown.Loading.class);

        held.fail(new StorageException("The library cannot be read. Nothing was changed; try again."));
        assertThat(waiting.shown().get())
                .isEqualTo(new Shown.Failed("The library cannot be read. Nothing was changed; try again."));
        waiting.retry();
        held.finishAll();

        assertThat(waiting.report().orElseThrow().figures().range()).isEqualTo(Range.TWELVE_WEEKS);
    }

    @Test
    void aViewThatIsShownAgainAsksOnce() {
        var held = new HeldBackground();
        var desk = course.desk;
        var again = new ProgressViewModel(desk.library, desk.store, desk.plan, held, desk.clock);
        again.show(CAREER);

        again.attach();

        assertThat(held.size()).isEqualTo(1);
    }

    @Test
    void nothingIsAskedWhileTheViewIsNotShown() {
        var held = new HeldBackground();
        var desk = course.desk;
        var hidden = new ProgressViewModel(desk.library, desk.store, desk.plan, held, desk.clock);

        course.tick();
        hidden.show(CAREER);

        assertThat(held.size()).isZero();
    }

    @Test
    void withoutAnActiveRoadmapItSaysSoAndStartsOne() {
        var library = course.desk.library;
        library.perform(PlanEdits.activity(library.planning(), library.overviews(), CAREER, Activity.PAUSED));
        model.show(RoadmapId.ALL);
        assertThat(model.shown().get()).isInstanceOf(Shown.NothingActive.class);

        model.start(SIX_MONTH);

        assertThat(report().outlook().roadmaps()).containsOnlyKeys(SIX_MONTH);
    }
}
