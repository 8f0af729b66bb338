package dev.cairn.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Overview;
import dev.cairn.ui.Evening;
import dev.cairn.ui.WeekBook;
import dev.cairn.ui.palette.Offer.State;
import dev.cairn.week.PlanWeek;
import dev.cairn.week.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickEntryTest {
    private static final String KEPT = "Nothing is ticked until every number is right.";
    private static final String TYPE = "Type the numbers that stand beside the boxes, such as tick 3 7 12.";
    private static final String SKIP = "Type its number, such as skip 2.5, or the beginnings of its words.";
    private static final String GO = "Type for example go week 14, go W48, go friday or go 12 march.";

    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.in(folder);
    }

    @AfterEach
    void close() {
        opened.desk.close();
    }

    private void enter(String typed) {
        opened.model.type(typed);
        opened.model.enter();
    }

    private Status status(Task task) {
        return opened.desk.library.overviews().stream()
                .flatMap(it -> opened.desk.library.standing(it.id()).stream())
                .flatMap(it -> Tree.find(it, task.key()).stream())
                .map(it -> ((Task) it.node()).status())
                .findFirst()
                .orElse(Status.OPEN);
    }

    @Test
    void numbersOfTheSheetAreNamedBeforeTheyAreTickedAndTickedAsOneStep() {
        var tasks = opened.print(Opened.THIS_WEEK, 12);
        long done = opened.done();

        opened.model.type("tick 3 7 12");
        assertThat(opened.offer().state()).isEqualTo(State.READY);
        assertThat(opened.offer().says()).isEqualTo("Ticks 3 tasks from the sheet of W10");
        assertThat(opened.offer().lines().stream().map(Offer.Line::title))
                .containsExactly(
                        tasks.get(2).title(),
                        tasks.get(6).title(),
                        tasks.get(11).title());
        assertThat(opened.done()).isEqualTo(done);

        opened.model.enter();
        assertThat(opened.told).containsExactly("3 ticked from the sheet of W10");
        assertThat(opened.done()).isEqualTo(done + 3);
        assertThat(status(tasks.get(11))).isEqualTo(Status.DONE);

        opened.desk.library.undo();
        assertThat(opened.done()).isEqualTo(done);
        assertThat(status(tasks.get(2))).isEqualTo(Status.OPEN);
    }

    @Test
    void aRoadmapNobodyOpenedYetIsTickedToo() {
        var id = new RoadmapId("condensed");
        var task = opened.open(id).findFirst().orElseThrow();
        assertThat(opened.desk.library.standing(id)).isEmpty();
        opened.desk.weeks.keep(new Sheet(Opened.THIS_WEEK, List.of(new Sheet.Line(id, task.key()))));
        opened.open();

        enter("tick 1");

        assertThat(opened.told).containsExactly("1 ticked from the sheet of W10");
        assertThat(status(task)).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tick 13", "tick 3 0", "tick 3 999999999", "tick 3 -7", "tick 3 x", "tick 3 🧮", "tick W9 3"})
    void oneWrongNumberAndNothingIsTicked(String typed) {
        opened.print(Opened.THIS_WEEK, 12);
        long done = opened.done();

        enter(typed);

        assertThat(opened.offer().state()).isEqualTo(State.REFUSED);
        assertThat(opened.offer().says()).isNotBlank().endsWith(".");
        assertThat(opened.model.said().get()).isEqualTo(opened.offer().says());
        assertThat(opened.done()).isEqualTo(done);
        assertThat(opened.told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tick 3 13   | 13 is not on the sheet of W10, which has the numbers 1 to 12. " + KEPT,
                "tick 3 0    | 0 is not on the sheet of W10, which has the numbers 1 to 12. " + KEPT,
                "tick 11-14  | 13, 14 are not on the sheet of W10, which has the numbers 1 to 12. " + KEPT,
                "tick 1-9999 | 13, 14, 15, 16, … are not on the sheet of W10, which has the numbers 1 to 12. " + KEPT,
                "tick 3 -7   | “-7” is no number of a sheet. " + TYPE,
                "tick seven  | “seven” is no number of a sheet. " + TYPE,
                "tick 3 x y  | “x” is no number of a sheet. " + TYPE,
                "tick 99999999999 | “99999999999” is no number of a sheet. " + TYPE,
                "tick W9 3   | There is no sheet of W9. Printed were W10.",
                "tick W99 3  | There is no sheet of W99. Printed were W10.",
                "tick 1      | It is done already, so there is nothing to tick on the sheet of W10.",
                "tick 1,1 1-1 | It is done already, so there is nothing to tick on the sheet of W10.",
                "tick 1-2    | All of them are done already, so there is nothing to tick on the sheet of W10.",
                "untick 3    | It is open, so there is nothing to untick on the sheet of W10.",
                "untick 0    | 0 is not on the sheet of W10, which has the numbers 1 to 12."
                        + " Nothing is opened until every number is right.",
                "skip 99.99  | No module or task is called “99.99”. " + SKIP,
                "skip 0      | No module or task is called “0”. " + SKIP,
                "skip -1 -2  | No module or task is called “-1 -2”. " + SKIP,
                "go W54      | There is no W54 in the calendar. Weeks go from 1 to 52 or 53.",
                "go 2027-W53 | There is no W53 of 2027 in the calendar. Weeks go from 1 to 52 or 53.",
                "go 3-7      | “3-7” is no week and no day. " + GO,
                "go week 99999999999 | “week 99999999999” is no week and no day. " + GO,
                "add call yesterday | Tuesday 9 March has passed. Choose today or a later day."
            })
    void whatCannotBeDoneIsSaidAndNothingIsDone(String typed, String sentence) {
        opened.print(Opened.THIS_WEEK, 12);
        enter("tick 1 2");
        opened.told.clear();
        long done = opened.done();

        enter(typed);

        assertThat(opened.offer().says()).isEqualTo(sentence);
        assertThat(opened.offer().isReady()).isFalse();
        assertThat(opened.model.said().get()).isEqualTo(sentence);
        assertThat(opened.done()).isEqualTo(done);
        assertThat(opened.told).isEmpty();
        assertThat(opened.weeks).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"tick 3,7 | 2", "tick 3-7 | 5", "tick 7-3 | 5", "tick 3 3 7 3-3 | 2"})
    void everyNumberIsTickedOnceHoweverItIsTyped(String typed, int tasks) {
        opened.print(Opened.THIS_WEEK, 12);
        long done = opened.done();

        enter(typed);

        assertThat(opened.told).containsExactly(tasks + " ticked from the sheet of W10");
        assertThat(opened.done()).isEqualTo(done + tasks);
    }

    @Test
    void ofALongSheetAllIsTickedAtOnce() {
        var lines = opened.desk.library.overviews().stream()
                .map(Overview::id)
                .flatMap(id -> opened.open(id).map(it -> new Sheet.Line(id, it.key())))
                .limit(700)
                .toList();
        int tasks = lines.size();
        assertThat(tasks).isGreaterThan(500);
        opened.desk.weeks.keep(new Sheet(Opened.THIS_WEEK, lines));
        opened.open();

        enter("tick 1-" + tasks);

        assertThat(opened.told).containsExactly(tasks + " ticked from the sheet of W10");
    }

    @Test
    void theLineThatIsWrongIsMarked() {
        opened.print(Opened.THIS_WEEK, 12);

        opened.model.type("tick 3 13");

        assertThat(opened.offer().lines()).extracting(Offer.Line::wrong).containsExactly(false, true);
    }

    @Test
    void whatIsDoneAlreadyStaysSoAndTheOthersAreTicked() {
        opened.print(Opened.THIS_WEEK, 12);
        enter("tick 3");

        opened.model.type("tick 3 4");
        assertThat(opened.offer().says()).isEqualTo("Ticks one task from the sheet of W10");
        assertThat(opened.offer().lines().getFirst().remark()).isEqualTo("done already, stays so");

        opened.model.type("tick 3 3");
        assertThat(opened.offer().state()).isEqualTo(State.REFUSED);

        enter("untick 3");
        assertThat(opened.told)
                .containsExactly("1 ticked from the sheet of W10", "1 opened again from the sheet of W10");
    }

    @Test
    void theSheetOfThisWeekIsMeantElseTheOnePrintedLast() {
        opened.print(new WeekName(2027, 8), 2);
        opened.model.type("tick 1");
        assertThat(opened.offer().says()).contains("W8");

        opened.print(Opened.THIS_WEEK, 2);
        opened.print(new WeekName(2027, 11), 2);
        opened.model.type("tick 1");
        assertThat(opened.offers())
                .extracting(Offer::says)
                .satisfiesExactly(
                        first -> assertThat(first).contains("W10"),
                        second -> assertThat(second).contains("W11"));

        opened.model.type("tick W11 1");
        assertThat(opened.offers())
                .extracting(Offer::says)
                .singleElement()
                .asString()
                .contains("W11");
        opened.model.type("tick 2026-W11 1");
        assertThat(opened.offer().says()).isEqualTo("There is no sheet of W11 of 2026. Printed were W11, W10, W8.");
    }

    @Test
    void withoutASheetItSaysHowToPrintOne() {
        enter("tick 3");

        assertThat(opened.offer().says())
                .isEqualTo("No week was printed yet, so no task has a number. Print one first: Ctrl P in the week.");
    }

    @Test
    void aModuleIsSkippedByItsNumber() {
        opened.select(Evening.CAREER, null);
        opened.model.type("skip 2.5");
        var says = opened.offer().says();
        assertThat(says).startsWith("Skips what is open in “2.5 ");

        opened.model.enter();
        assertThat(opened.told.getFirst()).startsWith("“2.5 ").contains("skipped: ");
        opened.model.type("skip 2.5");
        assertThat(opened.offer().state()).isEqualTo(State.REFUSED);

        opened.desk.library.undo();
        opened.model.type("skip 2.5");
        assertThat(opened.offer().says()).isEqualTo(says);
    }

    @Test
    void nothingOfThatNameIsNotSkipped() {
        enter("skip 99.99");

        assertThat(opened.offer().state()).isEqualTo(State.REFUSED);
        assertThat(opened.told).isEmpty();
    }

    @Test
    void weeksAreOpenedByNumberAndByDay() {
        enter("go week 2");
        enter("go W20");
        enter("go friday");

        assertThat(opened.weeks).hasSize(3).endsWith(LocalDate.of(2027, 3, 12));
        // The number the week itself bears.
        var outlook = opened.desk.plan.active().get();
        assertThat(outlook).isNotNull();
        assertThat(PlanWeek.number(WeekBook.span(opened.weeks.getFirst()), outlook, RoadmapId.ALL))
                .hasValue(2);
        assertThat(WeekBook.span(opened.weeks.get(1)).name()).isEqualTo(new WeekName(2027, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"go week 0", "go week 9999", "go W54", "go W0"})
    void weeksThereAreNotAreRefused(String typed) {
        enter(typed);

        assertThat(opened.offer().state()).isEqualTo(State.REFUSED);
        assertThat(opened.weeks).isEmpty();
    }

    @Test
    void aTaskIsAddedWithItsHoursAndItsDayWhereItIsSaid() {
        var selected = opened.open(Evening.CAREER).skip(30).findFirst().orElseThrow();
        opened.select(Evening.CAREER, selected);

        opened.model.type("add read chapter 4 2h thu");
        assertThat(opened.offer().says()).startsWith("Adds “read chapter 4” to ");
        assertThat(opened.offer().detail()).startsWith("2 h · on Thursday 11 March · ");
        opened.model.enter();

        var roadmap = opened.desk.library.standing(Evening.CAREER).orElseThrow();
        var added = roadmap.allTasks()
                .filter(task -> task.title().equals("read chapter 4"))
                .findFirst()
                .orElseThrow();
        var path = Tree.find(roadmap, added.key()).orElseThrow().path();
        assertThat(path)
                .isEqualTo(Tree.find(roadmap, selected.key()).orElseThrow().path());
        assertThat(opened.desk.library.planning().choices(Evening.CAREER).pins())
                .containsEntry(added.key(), List.of(Pin.on(LocalDate.of(2027, 3, 11))));

        opened.desk.library.undo();
        assertThat(opened.desk.library.planning().choices(Evening.CAREER).pins())
                .doesNotContainKey(added.key());
        assertThat(opened.desk.library.standing(Evening.CAREER).orElseThrow().allTasks())
                .noneMatch(task -> task.key().equals(added.key()));
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        enter("add call 2027-03-09");

        assertThat(opened.offer().says()).isEqualTo("Tuesday 9 March has passed. Choose today or a later day.");
        assertThat(opened.told).isEmpty();
    }

    @Test
    void aNameOfFiveThousandLettersIsRefused() {
        enter("add " + "a".repeat(5_000));
        enter("add " + "ab ".repeat(200));

        assertThat(opened.offer().state()).isEqualTo(State.REFUSED);
        assertThat(opened.told).isEmpty();
    }

    @Test
    void timeIsLoggedOnWhatIsNextAsItIsSaid() {
        var next = Objects.requireNonNull(opened.desk.plan.active().get())
                .plan()
                .sessions()
                .getFirst();

        opened.model.type("log 1.5 h yesterday");
        assertThat(opened.offer().state()).isEqualTo(State.READY);
        assertThat(opened.offer().says()).startsWith("Logs 1 h 30 min on “");
        opened.model.enter();

        assertThat(opened.desk.store.notebook().time().of(next.roadmap()).values())
                .containsExactly(new TimeEntry(next.task(), Evening.WEDNESDAY.minusDays(1), 90 * 60, null));
        opened.desk.library.undo();
        assertThat(opened.desk.store.notebook().time().of(next.roadmap())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log 0", "log 25 h", "log tomorrow", "log 45 tomorrow", "log 45 knitting"})
    void timeThatCannotBeIsRefused(String typed) {
        opened.model.type(typed);

        assertThat(opened.offer().state()).isEqualTo(State.REFUSED);
    }
}
