package dev.cairn.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Edits;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.HeldBackground;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    @TempDir
    private Path folder;

    private final HeldBackground held = new HeldBackground();
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
        Days.load(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HistoryViewModel model() {
        var model = new HistoryViewModel(desk.model.steps(), held, desk.clock);
        model.start();
        return model;
    }

    private void restart() {
        desk.close();
        desk = Desk.in(folder);
        desk.model.rememberSteps();
    }

    private static List<Row> rows(HistoryViewModel model) {
        return ((HistoryState.Listed) model.state().get()).rows();
    }

    private static Row row(HistoryViewModel model, String text) {
        return rows(model).stream()
                .filter(it -> it.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private boolean isDone(int number) {
        return desk.store
                .load(Days.ID)
                .flatMap(it -> Tree.find(it, Days.task(number)))
                .filter(it -> it.node() instanceof Task task && task.status() == Status.DONE)
                .isPresent();
    }

    private void threeDays() {
        desk.clock.set(LocalDateTime.of(2026, 12, 31, 20, 0));
        Days.tick(desk, 0);
        desk.clock.set(LocalDateTime.of(2027, 3, 8, 19, 5));
        Days.tick(desk, 1);
        // Past midnight, and still the same evening.
        desk.clock.set(LocalDateTime.of(2027, 3, 9, 0, 30));
        Days.tick(desk, 2);
        desk.clock.set(LocalDateTime.of(2027, 3, 10, 18, 0));
        Days.tick(desk, 3);
    }

    @Test
    void whatWasDoneStandsByStudyDayTheLatestFirst() {
        threeDays();
        var rows = rows(model());
        assertThat(rows)
                .extracting(Row::day)
                .containsExactly("Today", "Monday 8 March", "", "Thursday 31 December 2026");
        assertThat(rows)
                .extracting(Row::kind)
                .containsExactly(Row.Kind.LATEST, Row.Kind.EARLIER, Row.Kind.EARLIER, Row.Kind.EARLIER);
        assertThat(rows.getFirst().text()).isEqualTo("Tick “Work through part 4 of Linear Regression”");
        assertThat(rows.getFirst().roadmap()).isEqualTo("The Distinguished ML & Gen AI Engineer");
        assertThat(rows.get(1).time()).startsWith("12:30");
    }

    @Test
    void goingBackAfterARestartLeavesTheStepAndTakesWhatCameAfter() {
        threeDays();
        restart();
        var model = model();
        assertThat(rows(model)).hasSize(5);
        assertThat(rows(model).subList(0, 4)).noneMatch(it -> it.text().contains("…"));
        model.goTo(row(model, "part 2"));
        held.finishAll();
        assertThat(List.of(isDone(0), isDone(1), isDone(2), isDone(3))).containsExactly(true, true, false, false);
        assertThat(model.walk().get()).isEqualTo(new Walk.Arrived(true, 2));
        assertThat(rows(model).subList(0, 3))
                .extracting(Row::kind)
                .containsExactly(Row.Kind.UNDONE, Row.Kind.UNDONE, Row.Kind.LATEST);
        assertThat(rows(model)).extracting(Row::day).startsWith("Taken back · Today", "Taken back · Monday 8 March");
    }

    @Test
    void whatWasTakenBackIsDoneAgainUpToARowAndNoFurther() {
        threeDays();
        var model = model();
        model.takeBack(row(model, "part 1"));
        held.finishAll();
        assertThat(isDone(0)).isFalse();
        model.goTo(row(model, "part 3"));
        held.finishAll();
        assertThat(List.of(isDone(0), isDone(1), isDone(2), isDone(3))).containsExactly(true, true, true, false);
        assertThat(model.walk().get()).isEqualTo(new Walk.Arrived(false, 3));
        restart();
        model = model();
        assertThat(rows(model).getFirst().kind()).isEqualTo(Row.Kind.UNDONE);
        assertThat(rows(model).get(1).kind()).isEqualTo(Row.Kind.LATEST);
        assertThat(rows(model).get(1).text()).contains("part 3");
    }

    @Test
    void threeHundredStepsAreTakenBackOneAtATimeAndCanBeHalted() {
        for (int i = 0; i <= 300; i++) {
            Days.note(desk, "note " + i);
        }
        var model = model();
        var first = rows(model).getLast();
        model.goTo(first);
        assertThat(model.walk().get()).isEqualTo(new Walk.Going(true, 1, 300));
        for (int i = 2; i <= 100; i++) {
            held.finish();
            assertThat(model.walk().get()).isEqualTo(new Walk.Going(true, i, 300));
        }
        model.halt();
        held.finishAll();
        assertThat(model.walk().get()).isEqualTo(new Walk.Halted(true, 100, 300));
        assertThat(desk.model.steps().undone()).hasSize(100);
        model.goTo(first);
        held.finishAll();
        assertThat(model.walk().get()).isEqualTo(new Walk.Arrived(true, 200));
        assertThat(rows(model).getLast().kind()).isEqualTo(Row.Kind.LATEST);
    }

    @Test
    void whoeverLeavesIsTakenNoFurther() {
        threeDays();
        var model = model();
        model.goTo(row(model, "part 1"));
        model.stop();
        held.finishAll();
        assertThat(List.of(isDone(0), isDone(1), isDone(2), isDone(3))).containsExactly(true, true, true, false);
    }

    @Test
    void whatIsDoneMeanwhileIsNotTakenBack() {
        threeDays();
        var model = model();
        model.goTo(row(model, "part 1"));
        Days.note(desk, "meanwhile");
        held.finishAll();
        assertThat(model.walk().get())
                .isInstanceOfSatisfying(
                        Walk.Stuck.class, it -> assertThat(it.why()).isEqualTo(Walk.Why.OVERTAKEN));
        assertThat(isDone(2)).isTrue();
        assertThat(rows(model).getFirst().kind()).isEqualTo(Row.Kind.LATEST);
    }

    @Test
    void theWayBackStopsAtWhatWasDecidedAnewAndGoesPastItWhenAskedAgain() {
        Days.tick(desk, 0);
        desk.library.perform(
                PlanEdits.choose(desk.library.planning(), Days.OTHER, it -> it.withStart(LocalDate.of(2027, 4, 1))));
        Days.tick(desk, 1);
        Days.decideElsewhere(desk);
        var model = model();
        assertThat(rows(model))
                .extracting(Row::kind)
                .containsExactly(Row.Kind.LATEST, Row.Kind.SETTLED, Row.Kind.EARLIER);
        model.takeBack(row(model, "part 1"));
        held.finishAll();
        assertThat(model.walk().get()).isEqualTo(new Walk.Stuck(true, 1, 3, "the plan", Walk.Why.SETTLED));
        assertThat(isDone(0)).isTrue();
        model.takeBack(row(model, "part 1"));
        held.finishAll();
        assertThat(model.walk().get()).isEqualTo(new Walk.Arrived(true, 1));
        assertThat(isDone(0)).isFalse();
    }

    private void begin(LocalDate start) {
        desk.library.perform(PlanEdits.choose(desk.library.planning(), Days.OTHER, it -> it.withStart(start)));
    }

    @Test
    void aDecisionThatALaterOneReplacedCanStillBeTakenBackAfterThatOne() {
        begin(LocalDate.of(2027, 4, 1));
        begin(LocalDate.of(2027, 5, 1));
        var model = model();
        assertThat(rows(model)).extracting(Row::kind).containsExactly(Row.Kind.LATEST, Row.Kind.EARLIER);
        model.takeBack(rows(model).getLast());
        held.finishAll();
        assertThat(desk.store.notebook().planning().choices(Days.OTHER).start()).isNull();
    }

    @Test
    void whatIsGoneIsCalledByItsNameAllTheSame() {
        Days.tick(desk, 0);
        desk.library.change(Days.ID, Edits.delete(List.of(Days.task(0))));
        assertThat(rows(model()))
                .extracting(Row::text)
                .containsExactly(
                        "Delete “Work through part 1 of Linear Regression”",
                        "Tick “Work through part 1 of Linear Regression”");
    }

    @Test
    void olderStepsComeWhenWanted() {
        for (int i = 0; i < 250; i++) {
            Days.note(desk, "note " + i);
        }
        restart();
        var model = model();
        assertThat(rows(model)).hasSize(100);
        model.older();
        assertThat(rows(model)).hasSize(200);
        model.older();
        // What brought the roadmaps in is a step too.
        assertThat(rows(model)).hasSize(251);
        assertThat(((HistoryState.Listed) model.state().get()).more()).isFalse();
    }
}
