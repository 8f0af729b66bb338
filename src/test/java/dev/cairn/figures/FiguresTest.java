package dev.cairn.figures;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.study.TimeEdits;
import dev.cairn.testing.MovableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final RoadmapId ID = new RoadmapId("r");
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    private final MovableClock clock = new MovableClock(Instant.parse("2027-01-04T18:00:00Z"), ZoneOffset.UTC);
    private final List<Event> events = new ArrayList<>();
    private final Library library = new Library(List.of(), (Step step) -> events.addAll(step.events()), clock);

    private void bring(Roadmap roadmap) {
        library.keep(new Proposal.Ready(
                ID, new SourceFile("r.md", false, new byte[0]), new Reading.Read(roadmap, 0, List.of()), List.of()));
    }

    private void hours(DayOfWeek... days) {
        var windows = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : days) {
            windows.put(day, List.of(new Window(17 * 60, 19 * 60)));
        }
        library.perform(PlanEdits.availability(library.planning(), Availability.of(new WeekPattern(windows))));
    }

    private Figures figures(Range range) {
        var moment = Moment.now(clock);
        var roadmaps = Map.of(ID, library.standing(ID).orElseThrow());
        var outlook = Outlook.of(moment, library.notebook(), roadmaps, false);
        return Figures.of(new Matter(outlook, roadmaps, library.time(), List.of(), DayOfWeek.MONDAY), range);
    }

    private List<Task> leaves() {
        return library.standing(ID)
                .orElseThrow()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .toList();
    }

    private void tick(String... titles) {
        var keys = leaves().stream()
                .filter(it -> List.of(titles).contains(it.title()))
                .map(Task::key)
                .toList();
        assertThat(keys).hasSameSizeAs(titles);
        library.change(ID, Edits.stand(keys, Standing.done(Moment.now(clock).studyDay())));
    }

    private void log(String title, int minutes) {
        var key = leaves().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow()
                .key();
        library.perform(TimeEdits.log(ID, new TimeEntry(key, Moment.now(clock).studyDay(), minutes * 60, null)));
    }

    private void next() {
        clock.pass(Duration.ofDays(1));
    }

    private static Roadmap small() {
        return roadmap(
                phase("One", module("M1", "A", "B", "C", "D")), phase("Two", module("M2", task("P"), task("Q"))));
    }

    @Test
    void timeThatWasLoggedCountsInsteadOfTheEstimate() {
        bring(small());
        log("A", 20);
        tick("A", "B");
        var figures = figures(Range.WHOLE);

        assertThat(figures.tiles().doneMinutes()).as("by estimates").isEqualTo(120);
        assertThat(figures.tiles().totalMinutes()).isEqualTo(360);
        assertThat(figures.tiles().weekDone()).as("20 logged, 60 guessed").isEqualTo(80);
        assertThat(figures.accuracies()).singleElement().satisfies(it -> {
            assertThat(it.estimated()).isEqualTo(60);
            assertThat(it.actual()).isEqualTo(20);
            assertThat(it.more()).isEqualTo(-40 / 60.0);
        });
    }

    @Test
    void timeOnATaskWithSubTasksIsNotCountedBesideWhatTheseAreReckonedWith() {
        bring(roadmap(phase("One", module("M", task("Whole", task("A"), task("B"), task("C"))))));
        tick("A");
        next();
        logWhole(90);
        tick("B", "C");

        assertThat(minutes(MONDAY)).as("ticked before any time was logged").isEqualTo(60);
        assertThat(minutes(MONDAY.plusDays(1)))
                .as("90 logged, and what two hours are more than that")
                .isEqualTo(120);

        logWhole(60);
        assertThat(minutes(MONDAY))
                .as("what is logged later takes nothing away")
                .isEqualTo(60);
        assertThat(minutes(MONDAY.plusDays(1)))
                .as("more was logged than two hours")
                .isEqualTo(150);
        assertThat(figures(Range.WHOLE).tiles().doneMinutes()).isEqualTo(180);
    }

    private void logWhole(int minutes) {
        library.perform(TimeEdits.log(
                ID, new TimeEntry(new Key("whole"), Moment.now(clock).studyDay(), minutes * 60, null)));
    }

    private int minutes(LocalDate day) {
        return figures(Range.WHOLE).year().stream()
                .filter(it -> it.day().equals(day))
                .findFirst()
                .orElseThrow()
                .minutes();
    }

    @Test
    void aDayNobodyLookedAtHeldWhatWasDoneOnIt() {
        bring(small());
        hours(DayOfWeek.values());
        log("A", 45);
        next();

        var tiles = figures(Range.WHOLE).tiles();
        assertThat(tiles.weekDue()).isEqualTo(45);
        assertThat(tiles.weekDone()).isEqualTo(45);
        assertThat(tiles.weekPlanned()).isEqualTo(45 + 360);
    }

    @Test
    void aPlannedWeekOffKeepsTheStreakAndOneDayMissedEndsIt() {
        bring(small());
        hours(DayOfWeek.values());
        tick("A");
        next();
        tick("B");
        var away = new Spell(MONDAY.plusDays(2), MONDAY.plusDays(8), WeekPattern.NONE, "away");
        library.perform(PlanEdits.availability(
                library.planning(), library.planning().availability().withSpells(List.of(away))));
        clock.pass(Duration.ofDays(8));
        assertThat(figures(Range.WHOLE).tiles().streak())
                .as("today is not over")
                .isEqualTo(new Streak(2, 2));

        tick("C");
        assertThat(figures(Range.WHOLE).tiles().streak()).isEqualTo(new Streak(3, 3));

        clock.pass(Duration.ofDays(2));
        assertThat(figures(Range.WHOLE).tiles().streak())
                .as("yesterday was missed")
                .isEqualTo(new Streak(0, 3));
    }

    @Test
    void theFirstPlanAndThePresentOneEndWithEverythingDone() {
        bring(small());
        hours(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        var roadmaps = Map.of(ID, library.standing(ID).orElseThrow());
        var outlook = Outlook.of(Moment.now(clock), library.notebook(), roadmaps, false);
        library.perform(
                PlanEdits.baseline(library.planning(), ID, outlook.plan().baseline(ID, MONDAY)));
        clock.pass(Duration.ofDays(7));
        tick("A");

        var burnUp = figures(Range.WHOLE).burnUp();
        assertThat(burnUp.total()).isEqualTo(360);
        assertThat(burnUp.firstPlan().getLast().minutes()).isEqualTo(360);
        assertThat(burnUp.plan().getFirst().minutes()).isEqualTo(60);
        assertThat(burnUp.plan().getLast().minutes()).isEqualTo(360);
        assertThat(burnUp.done().getLast()).isEqualTo(new BurnUp.Point(MONDAY.plusDays(7), 60));
        assertThat(burnUp.bands()).extracting(BurnUp.Band::from).containsExactly(0, 240);
        assertThat(burnUp.bands().getLast().to()).isEqualTo(360);
    }

    /** Another roadmap of two hours, begun a week later. */
    @Test
    void eachFirstPlanCountsFromItsOwnDay() {
        bring(small());
        hours(DayOfWeek.values());
        var other = new RoadmapId("other");
        library.keep(new Proposal.Ready(
                other,
                new SourceFile("other.md", false, new byte[0]),
                new Reading.Read(roadmap(phase("O", module("MO", "X", "Y", "Z"))), 0, List.of()),
                List.of()));
        firstPlan(ID);
        clock.pass(Duration.ofDays(2));
        library.change(other, Edits.stand(List.of(new Key("x")), Standing.done(MONDAY.plusDays(2))));
        clock.pass(Duration.ofDays(5));
        firstPlan(other);
        clock.pass(Duration.ofDays(1));
        library.change(other, Edits.stand(List.of(new Key("y")), Standing.done(MONDAY.plusDays(8))));

        var roadmaps = Map.of(
                ID,
                library.standing(ID).orElseThrow(),
                other,
                library.standing(other).orElseThrow());
        var outlook = Outlook.of(Moment.now(clock), library.notebook(), roadmaps, false);
        var line = Figures.of(new Matter(outlook, roadmaps, library.time(), List.of(), DayOfWeek.MONDAY), Range.WHOLE)
                .burnUp()
                .firstPlan();

        assertThat(line.getFirst().minutes()).isZero();
        assertThat(line)
                .as("the hour of the other roadmap that was done before it had a plan, on its day")
                .contains(new BurnUp.Point(MONDAY.plusDays(2), 60 + 120 + 120 + 60));
        assertThat(line.getLast().minutes())
                .as("six hours, the one done before, and the two the other plan began with")
                .isEqualTo(360 + 60 + 120);
    }

    private void firstPlan(RoadmapId id) {
        var roadmaps = Map.of(id, library.standing(id).orElseThrow());
        var outlook = Outlook.of(Moment.now(clock), library.notebook(), roadmaps, false);
        library.perform(PlanEdits.baseline(
                library.planning(),
                id,
                outlook.plan().baseline(id, Moment.now(clock).studyDay())));
    }

    @Test
    void aRoadmapThatRestsAddsItsWorkAndNothingElse() {
        bring(small());
        log("A", 45);
        tick("B");
        var other = new RoadmapId("other");
        var planned = Map.of(other, roadmap(phase("O", module("MO", "X"))));
        var outlook = Outlook.of(Moment.now(clock), library.notebook(), planned, false);
        var roadmaps = Map.of(ID, library.standing(ID).orElseThrow(), other, planned.get(other));
        var tiles = Figures.of(new Matter(outlook, roadmaps, library.time(), List.of(), DayOfWeek.MONDAY), Range.WHOLE)
                .tiles();

        assertThat(tiles.totalMinutes()).isEqualTo(60);
        assertThat(tiles.doneMinutes()).isZero();
        assertThat(tiles.tasks().total()).isEqualTo(1);
        assertThat(tiles.weekDone()).isEqualTo(45 + 60);
        assertThat(tiles.streak()).isEqualTo(new Streak(1, 1));
    }

    @Test
    void workOnATaskThatIsGoneStaysWorked() {
        bring(small());
        log("A", 30);
        library.change(ID, Edits.delete(List.of(leaves().getFirst().key())));

        var figures = figures(Range.FOUR_WEEKS);
        assertThat(figures.tiles().weekDone()).isEqualTo(30);
        assertThat(figures.gone()).isEqualTo(30);
        assertThat(figures.kinds()).isEmpty();
        assertThat(figures.phases()).isEmpty();
    }

    @Test
    void aRoadmapWithNothingInItHasFiguresToo() {
        bring(roadmap(new Phase[0]));
        var figures = figures(Range.WHOLE);
        assertThat(figures.tiles().totalMinutes()).isZero();
        assertThat(figures.year()).hasSize(53 * 7);
        assertThat(figures.burnUp().done()).containsExactly(new BurnUp.Point(MONDAY, 0));
        assertThat(figures.ahead()).isEmpty();
    }
}
