package dev.cairn.ui.today;

import static dev.cairn.ui.Evening.CAREER;
import static dev.cairn.ui.Evening.SIX_MONTH;
import static dev.cairn.ui.Evening.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekLayout;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.schedule.repair.ExtraTime;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Evening;
import dev.cairn.ui.QuietLog;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(QuietLog.class)
class TodayViewModelTest {
    @TempDir
    private Path folder;

    private Evening evening;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        evening = new Evening(folder);
        var desk = evening.desk;
        model = new TodayViewModel(desk.library, desk.plan, desk.background, desk.clock);
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private Day day() {
        return model.day().orElseThrow();
    }

    private Line current() {
        var current = day().current();
        assertThat(current).isNotNull();
        return current.line();
    }

    private Status status(Line line) {
        var roadmap = evening.desk.library.standing(line.roadmap()).orElseThrow();
        return ((Task) Tree.find(roadmap, line.task()).orElseThrow().node()).status();
    }

    @Test
    void whatWasDoneStandsBeforeWhatIsPlannedAndBothMakeTheDay() {
        evening.underWay();
        model.attach();

        assertThat(day().lines()).extracting(Line::state).startsWith(Line.State.DONE, Line.State.NEXT);
        int open = day().lines().stream()
                .filter(line -> !line.done())
                .mapToInt(Line::minutes)
                .sum();
        assertThat(day().hours().done()).isPositive();
        assertThat(day().hours().left()).isEqualTo(open).isEqualTo(90);
        assertThat(day().hours().until()).hasToString("20:30");
    }

    @Test
    void theSessionThatIsOnKeepsItsPlaceWhenSomethingElseIsTicked() {
        evening.underWay().at(WEDNESDAY.atTime(19, 0));
        model.attach();
        var running = current();
        var tomorrow = day().ahead();
        assertThat(tomorrow).isNotNull();

        evening.desk.clock.set(WEDNESDAY.atTime(19, 24));
        model.tick(tomorrow.lines().getLast());

        assertThat(current().task()).isEqualTo(running.task());
        assertThat(current().window()).isEqualTo(running.window());
        assertThat(model.passed().get()).isEqualTo(24);
    }

    @Test
    void minutesPassWhileSomebodyLooksAndNoLonger() {
        evening.underWay().at(WEDNESDAY.atTime(19, 0).plusSeconds(20));
        model.attach();
        assertThat(evening.desk.background.lastDelay()).isEqualTo(Duration.ofSeconds(40));

        evening.desk.clock.set(WEDNESDAY.atTime(19, 1));
        evening.desk.background.passTime();
        assertThat(model.passed().get()).isEqualTo(1);

        model.detach();
        evening.desk.clock.set(WEDNESDAY.atTime(19, 2));
        evening.desk.background.passTime();
        assertThat(model.passed().get()).isEqualTo(1);
    }

    @Test
    void doneTicksWhatComesNextOnTheStudyDay() {
        evening.underWay();
        model.attach();
        var line = current();

        model.done();

        assertThat(status(line)).isEqualTo(Status.DONE);
        assertThat(day().find(line.task()).orElseThrow().done()).isTrue();
        model.tick(day().find(line.task()).orElseThrow());
        assertThat(status(line)).isEqualTo(Status.OPEN);
    }

    @Test
    void moreToDoGivesTheTaskMoreTimeAndThePlanKeepsIt() {
        evening.underWay();
        model.attach();
        var line = current();

        model.more(30);

        assertThat(current().task()).isEqualTo(line.task());
        assertThat(current().taskMinutes()).isEqualTo(line.taskMinutes() + 30);
        evening.desk.library.undo();
        assertThat(current().taskMinutes()).isEqualTo(line.taskMinutes());
    }

    @Test
    void whatWasLeftFitsIntoThisWeekInOneStep() {
        evening.underWay();
        model.attach();
        var left = day().left();
        assertThat(left).isNotNull();
        assertThat(left.day()).isEqualTo(WEDNESDAY.minusDays(1));
        assertThat(left.lines()).allSatisfy(line -> assertThat(status(line)).isEqualTo(Status.OPEN));
        var extra = left.extra();
        assertThat(extra).isNotNull();
        int minutes = (left.minutes() + 4) / 5 * 5;
        assertThat(extra.date()).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(extra.window()).isEqualTo(new Window(20 * 60 + 30, 20 * 60 + 30 + minutes));
        var before = evening.desk.library.planning();

        model.fitIn();

        assertThat(model.outlook().orElseThrow().availability().minutes(extra.date()))
                .isEqualTo(90 + minutes);
        assertThat(day().left()).satisfies(it -> {
            assertThat(it.extra()).isNull();
            assertThat(it.given()).isEqualTo(extra);
        });
        evening.desk.library.undo();
        assertThat(evening.desk.library.planning()).isEqualTo(before);
        assertThat(day().left()).satisfies(it -> assertThat(it.extra()).isEqualTo(extra));
    }

    /** Decides something of which the plan has not heard yet, as if it were still being made. */
    private void decideUnseen(Availability hours) {
        evening.desk.library.put(evening.desk
                .library
                .notebook()
                .with(evening.desk.library.planning().withAvailability(hours)));
    }

    @Test
    void whatWasDecidedMeanwhileIsNotUndoneByFittingIn() {
        evening.underWay();
        model.attach();
        var fewer = Evening.evenings().withSpells(List.of(Spell.off(WEDNESDAY.plusDays(3), WEDNESDAY.plusDays(4), "")));
        decideUnseen(fewer);

        model.fitIn();

        assertThat(evening.desk.library.planning().availability()).isEqualTo(fewer);
        assertThat(model.outlook().orElseThrow().availability()).isEqualTo(fewer);
        assertThat(((Shown.Filled) model.shown().get()).banner()).isEqualTo(new Shown.Banner.Meanwhile());

        model.fitIn();

        assertThat(evening.desk.library.planning().availability().spells()).hasSizeGreaterThan(1);
        assertThat(((Shown.Filled) model.shown().get()).banner()).isEqualTo(new Shown.Banner.None());
    }

    @Test
    void anOldPlanIsNotMadeTheFirst() {
        evening.at(WEDNESDAY.atTime(8, 0)).active(CAREER).hours(Evening.evenings());
        model.attach();
        decideUnseen(Availability.NONE.withUsual(
                Evening.evenings().usual().with(DayOfWeek.SUNDAY, List.of(new Window(540, 720)))));

        model.setBaseline();
        assertThat(evening.desk.library.planning().baselines()).isEmpty();
        model.setBaseline();
        assertThat(evening.desk.library.planning().baselines()).containsOnlyKeys(CAREER);
    }

    @Test
    void aPlanIsOldToWhenATaskOfItWasTickedSince() {
        evening.underWay();
        var outlook = evening.desk.plan.active().get();
        assertThat(evening.desk.plan.isPresent(outlook)).isTrue();

        evening.done(CAREER, 1, WEDNESDAY);

        assertThat(evening.desk.plan.isPresent(outlook)).isFalse();
        assertThat(evening.desk.plan.isPresent(evening.desk.plan.active().get()))
                .isTrue();
    }

    @Test
    void theTimeThatWasGivenIsRememberedAtTheNextStart() {
        evening.underWay();
        model.attach();
        model.fitIn();

        assertThat(LeftOver.read(model.leftOver().written())).isEqualTo(model.leftOver());
        assertThat(LeftOver.read("from another version")).isEqualTo(LeftOver.NONE);
        assertThat(LeftOver.read("2027-03-10 2027-03-11 900 800")).isEqualTo(LeftOver.NONE);
    }

    @Test
    void theFirstPlanIsSetForAllActiveRoadmapsAtOnce() {
        evening.at(WEDNESDAY.atTime(8, 0)).active(CAREER).active(SIX_MONTH).hours(Evening.evenings());
        model.attach();
        assertThat(day().pace().kind()).isEqualTo(Day.Pace.Kind.NO_BASELINE);

        model.setBaseline();

        assertThat(day().pace().kind()).isEqualTo(Day.Pace.Kind.ON_PLAN);
        assertThat(evening.desk.library.planning().baselines()).containsOnlyKeys(CAREER, SIX_MONTH);
        evening.desk.library.undo();
        assertThat(evening.desk.library.planning().baselines()).isEmpty();
    }

    @Test
    void behindThePlanNamesItsPrice() {
        evening.at(WEDNESDAY.minusDays(9).atTime(8, 0)).active(CAREER).hours(Evening.evenings());
        evening.baselines().at(WEDNESDAY.atTime(8, 0));
        model.attach();

        var pace = day().pace();
        var baseline = evening.desk.library.planning().baseline(CAREER).orElseThrow();
        assertThat(pace.kind()).isEqualTo(Day.Pace.Kind.BEHIND);
        assertThat(pace.behind()).isGreaterThan(600).isEqualTo(baseline.dueBefore(WEDNESDAY));
        assertThat(pace.price()).isNotNull();
        assertThat(pace.caughtUp()).isNull();
    }

    @Test
    void behindTodayButInTimeAtTheEndIsSaid() {
        evening.at(WEDNESDAY.minusDays(9).atTime(8, 0)).active(CAREER).hours(Evening.evenings());
        evening.baselines().at(WEDNESDAY.atTime(8, 0)).hours(Availability.of(WeekLayout.of(30 * 60)));
        model.attach();

        var pace = day().pace();
        var baseline = evening.desk.library.planning().baseline(CAREER).orElseThrow();
        assertThat(pace.kind()).isEqualTo(Day.Pace.Kind.BEHIND);
        assertThat(pace.caughtUp()).isNotNull().isBefore(baseline.finish().orElseThrow());
    }

    @Test
    void aPriceIsAFewHalfHoursForAsManyWeeksAsAreBearable() {
        assertThat(Price.of(180, 630, WEDNESDAY)).contains(new Price(630, 690, WEDNESDAY.plusWeeks(3)));
        assertThat(Price.of(1200, 600, WEDNESDAY)).contains(new Price(600, 720, WEDNESDAY.plusWeeks(10)));
        assertThat(Price.of(30_000, 600, WEDNESDAY)).isEmpty();
        assertThat(Price.of(180, 0, WEDNESDAY)).isEmpty();
    }

    @Test
    void theWeekShowsWhatWasDoneOfWhatWasPlanned() {
        evening.underWay();
        model.attach();

        assertThat(day().week()).hasSize(7).anySatisfy(bar -> {
            assertThat(bar.date()).isEqualTo(WEDNESDAY.minusDays(1));
            assertThat(bar.done()).isPositive().isLessThan(bar.planned());
        });
        assertThat(day().week())
                .filteredOn(Day.Bar::off)
                .extracting(Day.Bar::date)
                .contains(WEDNESDAY.minusDays(3));
    }

    @Test
    void aRoadmapThatRestsSaysSoAndCanBeStarted() {
        evening.underWay().pause(SIX_MONTH);
        evening.desk.plan.view(SIX_MONTH);
        model.show(SIX_MONTH);
        model.attach();
        assertThat(model.shown().get())
                .isInstanceOfSatisfying(
                        Shown.Filled.class,
                        it -> assertThat(it.banner()).isEqualTo(new Shown.Banner.Resting(SIX_MONTH)));

        model.part().start(SIX_MONTH);

        assertThat(Outlook.active(evening.desk.library.planning(), evening.desk.library.overviews()))
                .containsExactly(CAREER, SIX_MONTH);
    }

    @Test
    void assumedHoursAreSaidToBeAssumed() {
        evening.at(WEDNESDAY.atTime(8, 0));
        model.attach();

        assertThat(model.assumedMinutes()).hasValue(20 * 60);
        assertThat(TodayText.adds(new ExtraTime(WEDNESDAY, new Window(600, 640)), WEDNESDAY, model.assumedMinutes()))
                .endsWith(". The assumed hours, 20 h a week, become yours");
        assertThat(model.shown().get())
                .isInstanceOfSatisfying(
                        Shown.Filled.class,
                        it -> assertThat(it.banner()).isInstanceOf(Shown.Banner.HoursAssumed.class));
    }

    @Test
    void aFreeDayTellsWhenItGoesOn() {
        evening.underWay().at(WEDNESDAY.plusDays(4).atTime(10, 0));
        model.attach();

        assertThat(TodayText.heading(day().hours())).isEqualTo("Nothing planned today");
        assertThat(TodayText.toGo(day())).startsWith("next: tomorrow at");
    }

    @Test
    void whatIsMissingForAPlanIsSaid() {
        evening.underWay();
        model.attach();

        evening.pause(CAREER).pause(SIX_MONTH);
        assertThat(model.shown().get()).isEqualTo(new Shown.Nothing(Shown.Why.NOTHING_ACTIVE));
        assertThat(model.part().toStart()).contains(CAREER);

        evening.active(CAREER).hours(Availability.NONE).at(WEDNESDAY.plusDays(1).atTime(8, 0));
        assertThat(model.shown().get()).isEqualTo(new Shown.Nothing(Shown.Why.NO_HOURS));

        evening.done(CAREER, 10_000, WEDNESDAY);
        assertThat(model.shown().get()).isEqualTo(new Shown.Nothing(Shown.Why.ALL_DONE));
    }

    @Test
    void aPlanThatCannotBeMadeSaysWhyAndIsTriedAgain() {
        model.attach();
        assertThat(model.shown().get()).isEqualTo(new Shown.Loading());

        evening.desk.store.close();
        model.retry();

        assertThat(model.shown().get()).isInstanceOf(Shown.Failed.class);
    }

    @Test
    void afterMidnightTheEveningGoesOn() {
        var friday = WEDNESDAY.plusDays(2);
        var late = Availability.of(new WeekPattern(Map.of(
                DayOfWeek.FRIDAY, List.of(new Window(22 * 60, Window.DAY)),
                DayOfWeek.SATURDAY, List.of(new Window(0, 120)))));
        evening.at(friday.atTime(21, 0)).active(CAREER).hours(late);
        model.attach();
        assertThat(day().hours().left()).isEqualTo(240);
        assertThat(day().hours().until()).hasToString("02:00");

        evening.at(friday.plusDays(1).atTime(0, 0)).at(friday.plusDays(1).atTime(0, 30));

        assertThat(day().date()).isEqualTo(friday);
        assertThat(day().current()).satisfies(it -> {
            assertThat(it.on()).isTrue();
            assertThat(TodayText.when(it, friday)).startsWith("Now, ");
        });
        assertThat(day().lines()).extracting(Line::state).startsWith(Line.State.RUNNING);
        assertThat(day().hours().planned()).isEqualTo(240);
        assertThat(day().ahead()).satisfies(it -> {
            assertThat(it.date()).isEqualTo(friday.plusWeeks(1));
            assertThat(it.planned()).isEqualTo(it.available()).isEqualTo(240);
        });
        assertThat(day().week())
                .filteredOn(bar -> bar.planned() > 0)
                .extracting(Day.Bar::date)
                .containsExactly(friday);

        evening.at(friday.plusDays(1).atTime(0, 30)).done(CAREER, 1, friday);
        evening.hours(Availability.of(new WeekPattern(Map.of(DayOfWeek.SATURDAY, List.of(new Window(60, 120))))));
        var next = day().current();
        assertThat(next).isNotNull();
        assertThat(TodayText.when(next, friday)).startsWith("Next, 1:00");
    }

    @Test
    void anEveningThatPassedUnusedIsNotForgotten() {
        evening.at(WEDNESDAY.atTime(12, 0)).active(CAREER).hours(Evening.evenings());
        evening.at(WEDNESDAY.atTime(21, 0));
        model.attach();

        assertThat(TodayText.heading(day().hours())).isEqualTo("0 of 1.5 h done");
        assertThat(TodayText.toGo(day())).startsWith("next: tomorrow at");
        assertThat(day().week()).contains(new Day.Bar(WEDNESDAY, 90, 0, false));
        var earlier = day().earlier();
        assertThat(earlier).isNotNull();
        assertThat(earlier.minutes()).isEqualTo(90);
        assertThat(TodayText.leftFrom(earlier.day(), day().date())).isEqualTo("Left from earlier today");
        var first = earlier.lines().getFirst();
        assertThat(TodayText.moved(first, earlier.moved().get(first.task()), day().date()))
                .startsWith("now tomorrow at 7:00");

        model.tick(first);
        assertThat(day().earlier()).satisfies(it -> assertThat(it.lines()).doesNotContain(first));
    }

    @Test
    void whatStillFitsIntoTheEveningIsNotLeft() {
        evening.at(WEDNESDAY.atTime(12, 0)).active(CAREER).hours(Evening.evenings());
        evening.at(WEDNESDAY.atTime(20, 0));
        model.attach();

        assertThat(day().hours().left()).isEqualTo(30);
        assertThat(TodayText.toGo(day())).startsWith("about 0.5 h to go, until ");
        var earlier = day().earlier();
        assertThat(earlier).isNotNull();
        assertThat(earlier.lines())
                .extracting(Line::task)
                .doesNotContain(current().task());
    }

    @Test
    void aTimeIsToldOnlyOnce() {
        evening.at(WEDNESDAY.atTime(12, 0)).active(CAREER).hours(Evening.evenings());
        model.attach();
        var first = current();

        model.done();

        var done = day().find(first.task()).orElseThrow();
        assertThat(current().window()).satisfies(it -> assertThat(it.start()).hasToString("19:00"));
        assertThat(TodayText.times(done.window())).isEqualTo("done");
        evening.at(WEDNESDAY.atTime(21, 0));
        assertThat(day().find(first.task()).orElseThrow().window()).isEqualTo(first.window());
    }

    @Test
    void weeksCountFromTheFirstPlan() {
        evening.underWay();
        model.attach();

        assertThat(TodayText.trail(model.outlook().orElseThrow(), RoadmapId.ALL, "", DayOfWeek.MONDAY))
                .isEqualTo("Week 2, all active roadmaps");
    }

    @Test
    void aPlanThatBeganOnASundayIsAWeekOlderWhereWeeksBeginOnMonday() {
        evening.underWay();
        model.attach();
        var library = evening.desk.library;
        var plan = model.outlook().orElseThrow().plan();
        library.perform(PlanEdits.baseline(library.planning(), CAREER, plan.baseline(CAREER, WEDNESDAY.minusDays(3))));
        var outlook = model.outlook().orElseThrow();

        assertThat(TodayText.trail(outlook, CAREER, "It", DayOfWeek.MONDAY)).isEqualTo("Week 2, It");
        assertThat(TodayText.trail(outlook, CAREER, "It", DayOfWeek.SUNDAY)).isEqualTo("Week 1, It");
    }
}
