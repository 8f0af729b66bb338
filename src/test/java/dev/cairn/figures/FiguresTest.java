package dev.cairn.figures;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
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
import dev.cairn.testing.RandomRoadmap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures against a slow and plain recomputation from the events. */
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void equalAPlainRecomputationFromTheEvents(long seed) {
        var lot = new Random(seed);
        bring(new RandomRoadmap(lot).roadmap());
        hours(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        for (int day = 0; day < 40; day++) {
            for (int i = lot.nextInt(4); i > 0; i--) {
                act(lot);
            }
            next();
        }

        var plain = new Plain(events, leaves());
        for (Range range : Range.values()) {
            var figures = figures(range);
            assertThat(figures.tiles().doneMinutes()).isEqualTo(plain.doneMinutes());
            assertThat(figures.tiles().streak()).isEqualTo(plain.streak());
            for (DayFigures day : figures.year()) {
                assertThat(day.minutes()).as("minutes on %s", day.day()).isEqualTo(plain.minutes(day.day()));
                assertThat(day.tasks()).as("tasks on %s", day.day()).isEqualTo(plain.tasks(day.day()));
            }
            assertThat(figures.burnUp().done().getLast().minutes()).isEqualTo(plain.doneMinutes());
            assertThat(figures.trend().minutes())
                    .isEqualTo(plain.minutes(
                            figures.trend().now().from(), figures.trend().now().to()));
        }
    }

    private void act(Random lot) {
        var leaves = leaves();
        if (leaves.isEmpty()) {
            return;
        }
        var task = leaves.get(lot.nextInt(leaves.size())).key();
        var today = Moment.now(clock).studyDay();
        switch (lot.nextInt(7)) {
            case 0, 1, 2 -> library.change(ID, Edits.stand(List.of(task), Standing.done(today)));
            case 3 -> library.change(ID, Edits.stand(List.of(task), Standing.OPEN));
            case 4 -> library.change(ID, Edits.stand(List.of(task), Standing.skipped(today)));
            case 5 -> {
                var all = library.standing(ID).orElseThrow().allTasks().toList();
                var any = all.get(lot.nextInt(all.size())).key();
                library.perform(TimeEdits.log(
                        ID, new TimeEntry(any, today.minusDays(lot.nextInt(3)), 1 + lot.nextInt(9000), null)));
            }
            default -> {
                var names = List.copyOf(library.time().of(ID).keySet());
                if (!names.isEmpty()) {
                    var name = names.get(lot.nextInt(names.size()));
                    var after = lot.nextBoolean()
                            ? null
                            : library.time().entry(ID, name).orElseThrow().withSeconds(60 + lot.nextInt(7200));
                    library.perform(TimeEdits.change(library.time(), ID, name, after));
                }
            }
        }
    }

    /** The same by walking all events, and asking every task for every day. */
    private final class Plain {
        private final Map<Key, Standing> standing = new HashMap<>();
        private final Map<UUID, TimeEntry> time = new HashMap<>();
        private final List<Task> leaves;
        private final Estimates estimates;

        Plain(List<Event> events, List<Task> leaves) {
            this.leaves = leaves;
            estimates = Estimates.of(library.standing(ID).orElseThrow());
            for (Event event : events) {
                switch (event.what()) {
                    case Happening.Imported it ->
                        it.reading()
                                .allTasks()
                                .forEach(task ->
                                        standing.put(task.key(), task.state().standing()));
                    case Happening.StatusChange it -> standing.put(it.node(), it.after());
                    case Happening.TimeChanged it -> {
                        time.remove(it.entry());
                        var after = it.after();
                        if (after != null) {
                            time.put(it.entry(), after);
                        }
                    }
                    default -> {}
                }
            }
        }

        private int estimate(Task task) {
            return estimates.of(task).minutes().middle();
        }

        private boolean done(Task task) {
            return standing(task).status() == Status.DONE;
        }

        private Standing standing(Task task) {
            return standing.getOrDefault(task.key(), Standing.OPEN);
        }

        int doneMinutes() {
            return leaves.stream().filter(this::done).mapToInt(this::estimate).sum();
        }

        int tasks(LocalDate day) {
            return (int) leaves.stream()
                    .filter(it -> done(it) && day.equals(standing(it).since()))
                    .count();
        }

        private long seconds(LocalDate day) {
            long timed = time.values().stream()
                    .filter(it -> it.day().equals(day))
                    .mapToLong(TimeEntry::seconds)
                    .sum();
            return timed + guessed(day);
        }

        /** Minute by minute, and each that was logged on a task above is struck off once. */
        private long guessed(LocalDate day) {
            var left = new HashMap<UUID, Integer>();
            time.forEach((name, entry) -> left.put(name, entry.seconds()));
            long sum = 0;
            for (LocalDate at : leaves.stream()
                    .filter(this::done)
                    .map(it -> standing(it).since())
                    .filter(it -> it != null && !it.isAfter(day))
                    .distinct()
                    .sorted()
                    .toList()) {
                for (Task leaf : leaves) {
                    if (done(leaf)
                            && at.equals(standing(leaf).since())
                            && entries(leaf.key()).isEmpty()) {
                        int seconds = estimate(leaf) * 60;
                        for (Key above : above(leaf.key())) {
                            for (UUID name : entries(above)) {
                                if (!time.get(name).day().isAfter(at)) {
                                    int taken = Math.min(seconds, left.get(name));
                                    left.put(name, left.get(name) - taken);
                                    seconds -= taken;
                                }
                            }
                        }
                        sum += at.equals(day) ? seconds : 0;
                    }
                }
            }
            return sum;
        }

        private List<UUID> entries(Key task) {
            return time.entrySet().stream()
                    .filter(it -> it.getValue().task().equals(task))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** The nearest first. */
        private List<Key> above(Key leaf) {
            return library.standing(ID)
                    .orElseThrow()
                    .allTasks()
                    .filter(it -> !it.key().equals(leaf))
                    .filter(it -> it.all().anyMatch(below -> below.key().equals(leaf)))
                    .map(Task::key)
                    .toList()
                    .reversed();
        }

        int minutes(LocalDate day) {
            return Ledger.minutes(seconds(day));
        }

        int minutes(LocalDate from, LocalDate to) {
            return Ledger.minutes(
                    from.datesUntil(to.plusDays(1)).mapToLong(this::seconds).sum());
        }

        Streak streak() {
            int run = 0;
            int longest = 0;
            var today = Moment.now(clock).studyDay();
            for (LocalDate day = LocalDate.of(2020, 1, 1); !day.isAfter(today); day = day.plusDays(1)) {
                boolean hours = day.getDayOfWeek() != DayOfWeek.WEDNESDAY && day.getDayOfWeek() != DayOfWeek.SATURDAY;
                if (seconds(day) > 0) {
                    run++;
                } else if (hours && !day.equals(today)) {
                    run = 0;
                }
                longest = Math.max(longest, run);
            }
            return new Streak(run, longest);
        }
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
