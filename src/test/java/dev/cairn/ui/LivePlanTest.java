package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.StorageException;
import dev.cairn.study.StudyDay;
import dev.cairn.study.StudyStore;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePlanTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);
    private static final RoadmapId FIRST = new RoadmapId("sample-1");
    private static final RoadmapId THIRD = new RoadmapId("sample-3");
    private static final Availability WEDNESDAYS =
            Availability.of(new WeekPattern(Map.of(DayOfWeek.WEDNESDAY, List.of(new Window(19 * 60, 20 * 60)))));

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
        desk.clock.set(WEDNESDAY.atTime(12, 0));
        desk.library.perform(PlanEdits.availability(desk.library.planning(), WEDNESDAYS));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Outlook active() {
        return Objects.requireNonNull(desk.plan.active().get());
    }

    private Session first() {
        return active().plan().sessions().getFirst();
    }

    private void decide() {
        desk.library.perform(
                PlanEdits.activity(desk.library.planning(), desk.library.overviews(), FIRST, Activity.ACTIVE));
    }

    @Test
    void missingRoadmapsAreLoaded() {
        desk.plan.view(THIRD);

        assertThat(active().roadmaps()).containsOnlyKeys(FIRST, new RoadmapId("sample-2"));
        assertThat(desk.plan.of(THIRD)).isPresent();
        assertThat(desk.plan.failure().get()).isEmpty();
    }

    @Test
    void itComesBackWhenASessionBeginsAndWhenItEnds() {
        desk.plan.refresh();
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofHours(7));

        desk.clock.set(WEDNESDAY.atTime(19, 0));
        desk.background.passTime();
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.between(WEDNESDAY.atTime(19, 0), first().ends()));
    }

    @Test
    void withNothingToWaitForItComesBackWithTheNextStudyDay() {
        desk.library.perform(PlanEdits.availability(desk.library.planning(), Availability.NONE));
        desk.clock.set(WEDNESDAY.atTime(19, 0));
        desk.background.passTime();

        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void manyStepsWaitOnlyOnce() {
        desk.plan.refresh();
        desk.background.passTime();
        var made = new AtomicInteger();
        desk.plan.active().subscribe((before, now) -> made.incrementAndGet());

        desk.plan.refresh();
        desk.plan.refresh();
        desk.plan.refresh();
        desk.background.passTime();

        assertThat(made).hasValueLessThanOrEqualTo(4);
    }

    @Test
    void howTheDayBeganIsKeptOnce() {
        decide();
        var morning = active().plan().on(WEDNESDAY);

        desk.library.perform(
                PlanEdits.activity(desk.library.planning(), desk.library.overviews(), FIRST, Activity.PAUSED));

        assertThat(active().plan().on(WEDNESDAY)).isNotEqualTo(morning);
        assertThat(desk.store.agendaBefore(WEDNESDAY.plusDays(1)).orElseThrow().sessions())
                .isEqualTo(morning);
        assertThat(desk.plan.agendas().get().of(WEDNESDAY).orElseThrow().sessions())
                .isEqualTo(morning);
    }

    @Test
    void aSessionThatIsOnIsFoundAgainAtTheNextStart() {
        decide();
        var session = first();
        desk.close();
        desk = Desk.in(folder);
        desk.clock.set(WEDNESDAY.atTime(19, 20));

        desk.plan.refresh();

        assertThat(first()).isEqualTo(session);
        assertThat(active().now()).isEqualTo(WEDNESDAY.atTime(19, 20));
    }

    @Test
    void aDayThatBeganWithWhatWasAssumedIsNotKept() {
        desk.plan.refresh();
        StudyDay.at(desk.store, active());
        assertThat(active().activeAssumed()).isTrue();
        assertThat(kept()).isEmpty();

        decide();
        assertThat(kept()).isPresent();
    }

    @Test
    void assumedHoursAreNoAgendaEither() {
        desk.library.perform(PlanEdits.availability(desk.library.planning(), null));
        decide();
        StudyDay.at(desk.store, active());

        assertThat(active().availabilityAssumed()).isTrue();
        assertThat(active().plan().on(WEDNESDAY)).isNotEmpty();
        assertThat(kept()).isEmpty();
        assertThat(desk.plan.agendas().get().of(WEDNESDAY)).isEmpty();
    }

    private Optional<Agenda> kept() {
        return desk.store.agendaBefore(WEDNESDAY.plusDays(1));
    }

    @Test
    void sessionsAfterMidnightBelongToTheEveningWhoeverKeepsIt() {
        var late = Map.of(
                DayOfWeek.WEDNESDAY, List.of(new Window(22 * 60, Window.DAY)),
                DayOfWeek.THURSDAY, List.of(new Window(0, 120), new Window(22 * 60, Window.DAY)));
        desk.library.perform(PlanEdits.availability(desk.library.planning(), Availability.of(new WeekPattern(late))));
        decide();

        var sessions = kept().orElseThrow().sessions();
        assertThat(sessions).extracting(Session::date).containsOnly(WEDNESDAY, WEDNESDAY.plusDays(1));
        assertThat(sessions.getLast().ends())
                .isBeforeOrEqualTo(WEDNESDAY.plusDays(1).atTime(2, 0));
        assertThat(StudyDay.at(desk.store, active()).ahead()).isEqualTo(sessions);
    }

    @Test
    void anAgendaThatCouldNotBeWrittenIsWrittenWithTheNextPlan() {
        decide();
        desk.close();
        desk = Desk.in(folder);
        var thursday = WEDNESDAY.plusDays(8);
        desk.clock.set(WEDNESDAY.plusDays(7).atTime(12, 0));
        var failures = new AtomicInteger(1);
        var plan = new LivePlan(desk.library, failing(failures), desk.background, desk.background, desk.clock);

        plan.refresh();
        assertThat(failures).hasValue(0);
        assertThat(desk.store.agendaBefore(thursday).orElseThrow().day()).isEqualTo(WEDNESDAY);
        var began = plan.agendas().get().of(WEDNESDAY.plusDays(7)).orElseThrow();

        plan.refresh();
        assertThat(desk.store.agendaBefore(thursday)).contains(began);
    }

    /** A store that cannot keep so many agendas. */
    private StudyStore failing(AtomicInteger failures) {
        return (StudyStore) Proxy.newProxyInstance(
                StudyStore.class.getClassLoader(), new Class<?>[] {StudyStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("keepAgenda") && failures.get() > 0) {
                        failures.decrementAndGet();
                        throw new StorageException("The disk is full.");
                    }
                    return method.invoke(desk.store, arguments);
                });
    }

    @Test
    void aWakeUpThatWasSleptThroughIsAskedForAgain() {
        desk.plan.refresh();
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofHours(7));

        desk.clock.set(WEDNESDAY.atTime(19, 30));
        desk.plan.refresh();

        assertThat(desk.background.lastDelay()).isEqualTo(Duration.between(active().now(), first().ends()));
    }

    @Test
    void whatFailedIsTriedAgainInAMinuteAndThenWithTheNextStudyDay() {
        desk.store.close();

        desk.plan.view(THIRD);
        assertThat(desk.plan.failure().get()).isNotEmpty();
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofMinutes(1));

        desk.clock.set(WEDNESDAY.atTime(12, 1));
        desk.background.passTime();
        assertThat(desk.background.lastDelay()).isEqualTo(Duration.ofHours(16).minusMinutes(1));
    }

    @Test
    void theFirstDecisionKeepsThoseThatWereAssumed() {
        desk.library.perform(
                PlanEdits.activity(desk.library.planning(), desk.library.overviews(), THIRD, Activity.ACTIVE));

        assertThat(active().roadmaps()).containsOnlyKeys(FIRST, new RoadmapId("sample-2"), THIRD);
        desk.library.undo();
        assertThat(Outlook.activeDecided(desk.library.planning(), desk.library.overviews()))
                .isFalse();
    }

    @Test
    void theListTellsPaceAndRest() {
        desk.plan.refresh();

        var rows = desk.model.rows();
        assertThat(rows.getFirst().id()).isEqualTo(RoadmapId.ALL);
        assertThat(rows.getFirst().pace()).isEqualTo("1 h a week");
        assertThat(rows.get(1).second()).startsWith("Done by ").endsWith(", assumed");
        assertThat(rows.get(3).heading()).isEqualTo("Resting");

        desk.library.perform(PlanEdits.baseline(
                desk.library.planning(), FIRST, active().plan().baseline(FIRST, WEDNESDAY)));
        assertThat(desk.model.rows().get(1).pace()).isEqualTo("On plan");

        desk.model.choose(FIRST, Activity.PAUSED);
        assertThat(desk.model.rows().get(1).id()).isEqualTo(new RoadmapId("sample-2"));
        assertThat(desk.model.rows().get(2).pace()).isEqualTo("Paused");
        assertThat(NextText.of(active())).startsWith("Next: 7:00");
    }
}
