package dev.cairn.schedule.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.schedule.Extra;
import dev.cairn.schedule.Extras;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Slip;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.schedule.planner.Planner;
import dev.cairn.testing.Draw;
import dev.cairn.testing.Roadmaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways back from a slip, over random roadmaps, hours and holidays. */
class SlipRepairTest {
    private static final RoadmapId ID = new RoadmapId("one");
    private static final LocalDateTime BEGIN = LocalDateTime.of(2027, 3, 1, 8, 0);

    static Stream<Random> lots() {
        return IntStream.range(0, 40).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("lots")
    void movingOnLeavesTasksAndHoursAndComparesWithThePlanAsItIs(Random lot) {
        var slip = slip(lot);
        var way = new SlipRepair(slip).moveOn();

        assertThat(way.baseline()).isEqualTo(slip.plan().baseline(ID, slip.today()));
        assertThat(new Slip(slip.request(), slip.plan(), ID, way.baseline(), slip.today()).days())
                .isZero();
        assertThat(way.preview().finish()).isEqualTo(slip.finish());
    }

    @ParameterizedTest
    @MethodSource("lots")
    void catchingUpHoldsTheFinishOrSaysHowFarItComes(Random lot) {
        var slip = slip(lot);
        var usual = slip.request().availability();
        var limit = new Limit(usual.usualMinutes() + 15 * (1 + lot.nextInt(40)), 1 + lot.nextInt(6));
        var way = new SlipRepair(slip).catchUp(limit, "more");
        var then = plan(slip, way.availability());

        assertThat(way.preview().late()).isEqualTo(slip.days(then));
        assertThat(way.preview().late()).isLessThanOrEqualTo(slip.days());
        assertThat(way.raised()).isBetween(way.usual(), Math.max(way.usual(), limit.weekMinutes()));
        if (way.suffices()) {
            assertThat(slip.finish(then).orElseThrow())
                    .isBeforeOrEqualTo(slip.first().finish().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("lots")
    void moreHoursAreOnlyOnDaysThatHaveSomeAndOnlyInTheWeeksStated(Random lot) {
        var slip = slip(lot);
        var usual = slip.request().availability();
        var way = new SlipRepair(slip).catchUp(new Limit(usual.usualMinutes() + 300, 3), "more");

        slip.today().minusDays(20).datesUntil(slip.today().plusDays(60)).forEach(day -> {
            int before = usual.minutes(day);
            int after = way.availability().minutes(day);
            assertThat(after).isGreaterThanOrEqualTo(before);
            if (usual.windows(day).isEmpty() || !way.dates().contains(day)) {
                assertThat(after).as("%s", day).isEqualTo(before);
            }
            assertThat(way.availability().windows(day))
                    .allMatch(it -> it.from()
                            >= Math.min(6 * 60, usual.windows(day).getFirst().from()))
                    .allMatch(it -> it.to()
                            <= Math.max(
                                    22 * 60 + 30, usual.windows(day).getLast().to()));
        });
    }

    @ParameterizedTest
    @MethodSource("lots")
    void aQuarterOfAnHourLessWouldNotCatchUp(Random lot) {
        var slip = slip(lot);
        var way = new SlipRepair(slip).catchUp(new Limit(Limit.MOST, 4), "more");
        if (way.suffices() && way.raised() > way.usual()) {
            var less = new SlipRepair(slip).catchUp(new Limit(way.raised() - 1, 4), "more");
            assertThat(less.suffices()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("lots")
    void trimmingNeverDropsWhatIsNeededAndHoldsTheFinishOrDropsAllItMay(Random lot) {
        var slip = slip(lot);
        var way = new SlipRepair(slip).trim(Set.of());
        var tasks = tasks(slip.planned().roadmap());

        assertThat(way.dropped()).allSatisfy(it -> {
            var task = tasks.get(it.task());
            assertThat(task).isNotNull();
            assertThat(task.kind()).isNotIn(TaskKind.PROJECT, TaskKind.MILESTONE);
            assertThat(task.status()).isEqualTo(Status.OPEN);
            assertThat(task.kind() != TaskKind.STUDY || task.title().contains("Bonus"))
                    .isTrue();
        });
        assertThat(way.suffices() || way.dropped().equals(Extras.of(slip.planned())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("lots")
    void aTaskThatIsKeptStaysAndIsStillOffered(Random lot) {
        var slip = slip(lot);
        var repair = new SlipRepair(slip);
        repair.trim(Set.of()).dropped().stream().findFirst().ifPresent(first -> {
            var way = repair.trim(Set.of(first.task()));
            assertThat(way.dropped()).doesNotContain(first);
            assertThat(way.offered()).contains(first);
        });
    }

    @Test
    void resourcesGoFirstThenWhatIsCalledOptionalThenSparePracticeAndTheLastFirst() {
        var module = Roadmaps.module(
                "Trees",
                task("Read on", TaskKind.RESOURCE),
                task("Theory", TaskKind.STUDY),
                task("Zusatzaufgabe", TaskKind.ACTION),
                task("Build it", TaskKind.PROJECT),
                task("Stretch", TaskKind.MILESTONE),
                task("One", TaskKind.PRACTICE),
                task("Two", TaskKind.PRACTICE),
                task("Three", TaskKind.PRACTICE));
        var later = Roadmaps.module("Nets", task("Watch", TaskKind.RESOURCE), task("Four", TaskKind.PRACTICE));
        var planned =
                new PlannedRoadmap(ID, Roadmaps.roadmap(Roadmaps.phase("Basics", module, later)), PlanChoices.NONE);

        assertThat(Extras.of(planned))
                .extracting(Extra::title)
                .containsExactly("Watch", "Read on", "Zusatzaufgabe", "Three");
    }

    @Test
    void whatIsPinnedOrWaitedForIsKept() {
        var basics =
                Roadmaps.module("Trees", task("Optional theory", TaskKind.STUDY), task("Read on", TaskKind.RESOURCE));
        var choices = PlanChoices.NONE
                .withPins(Roadmaps.key("Read on"), List.of(Pin.on(LocalDate.of(2027, 3, 9))))
                .withWaits(Roadmaps.key("Nets"), Set.of(basics.key()));
        var roadmap = Roadmaps.roadmap(Roadmaps.phase("Basics", basics, Roadmaps.module("Nets", "Theory")));

        assertThat(Extras.of(new PlannedRoadmap(ID, roadmap, choices))).isEmpty();
    }

    @Test
    void aDayGrowsBehindItsLastWindowRoundAHabitAndThenBeforeItsFirst() {
        var week = new WeekPattern(Map.of(DayOfWeek.MONDAY, List.of(new Window(20 * 60, 21 * 60))));
        var habit = new Block("Cards", Set.of(DayOfWeek.MONDAY), new Window(21 * 60 + 30, 22 * 60));

        assertThat(LongerDays.week(week, List.of(habit), 90).on(DayOfWeek.MONDAY))
                .containsExactly(new Window(19 * 60 + 30, 21 * 60 + 30), new Window(22 * 60, 22 * 60 + 30));
        assertThat(LongerDays.week(week, List.of(), 5000).on(DayOfWeek.MONDAY))
                .containsExactly(new Window(6 * 60, 22 * 60 + 30));
    }

    private static Task task(String title, TaskKind kind) {
        return Roadmaps.task(title).withKind(kind).withEffort(new Effort(MinuteRange.ofHours(1, 1), Effort.Origin.OWN));
    }

    private static Plan plan(Slip slip, Availability availability) {
        var it = slip.request();
        return Planner.plan(new PlanRequest(it.now(), availability, it.lengths(), it.roadmaps()));
    }

    /** A plan made on the first of March of which nothing was done for some weeks. */
    private static Slip slip(Random lot) {
        var draw = new Draw(lot);
        var planned = List.of(new PlannedRoadmap(ID, roadmap(draw), PlanChoices.NONE));
        var availability = new Availability(week(draw), draw.some(2, i -> spell(draw)), List.of());
        var first = Planner.plan(new PlanRequest(BEGIN, availability, SessionLengths.USUAL, planned));
        var now = BEGIN.plusDays(7 + draw.below(21));
        var request = new PlanRequest(now, availability, SessionLengths.USUAL, planned);
        return new Slip(request, Planner.plan(request), ID, first.baseline(ID, BEGIN.toLocalDate()), now.toLocalDate());
    }

    private static Roadmap roadmap(Draw draw) {
        var modules = new ArrayList<Module>();
        int keys = 0;
        for (int m = 0; m < 6; m++) {
            var tasks = new ArrayList<Task>();
            for (int t = draw.upTo(9); t > 0; t--) {
                var kind = draw.of(TaskKind.values());
                var title = (draw.oneIn(5) ? "Bonus " : "Part ") + keys++;
                tasks.add(Task.of(new Key("t" + keys), title)
                        .withKind(kind)
                        .withEffort(new Effort(new MinuteRange(60, 60 + 60 * draw.below(4)), Effort.Origin.OWN)));
            }
            modules.add(Module.of(new Key("m" + m), "Module " + m).withTasks(tasks));
        }
        return Roadmaps.roadmap(Phase.of(new Key("p"), "Phase").withModules(modules));
    }

    private static WeekPattern week(Draw draw) {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!draw.oneIn(3) || day == DayOfWeek.SATURDAY) {
                int from = 60 * (5 + draw.below(15));
                week.put(day, List.of(new Window(from, from + 30 * (2 + draw.below(6)))));
            }
        }
        return new WeekPattern(week);
    }

    private static Spell spell(Draw draw) {
        var from = BEGIN.toLocalDate().plusDays(draw.below(60));
        return new Spell(from, from.plusDays(draw.below(10)), draw.oneIn(2) ? WeekPattern.NONE : week(draw), "away");
    }

    private static Map<Key, Task> tasks(Roadmap roadmap) {
        var tasks = new HashMap<Key, Task>();
        roadmap.allTasks().forEach(it -> tasks.put(it.key(), it));
        return tasks;
    }
}
