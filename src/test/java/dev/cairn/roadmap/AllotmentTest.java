package dev.cairn.roadmap;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.testing.RandomRoadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllotmentTest {
    private static final About TEN_TO_FIFTEEN = week(hours(10, 15));
    private static final PhaseTime ONE_TO_TWO_WEEKS = lasting(1, 2, Span.Unit.WEEKS);

    @Test
    void theLengthOfAPhaseCountsAtTheHoursOfAWeek() {
        var phase = phase("P", module("A", "a", "b"), module("B", "c"));
        var estimates = estimates(TEN_TO_FIFTEEN, timed(phase, ONE_TO_TWO_WEEKS));
        assertThat(sum(estimates, phase)).isEqualTo(hours(10, 30));
        assertThat(effort(estimates, phase, "c"))
                .isEqualTo(new Effort(new MinuteRange(200, 600), Effort.Origin.ASSUMED));
    }

    @Test
    void aMonthIsAYearsTwelfth() {
        var phase = phase("P", module("A", "a"));
        var estimates = estimates(week(hours(15, 20)), timed(phase, lasting(1, 2, Span.Unit.MONTHS)));
        assertThat(sum(estimates, phase)).isEqualTo(new MinuteRange(3_913, 10_436));
    }

    @Test
    void daysAreASeventhOfAWeek() {
        var phase = phase("P", module("A", "a"));
        var estimates = estimates(week(hours(7, 7)), timed(phase, lasting(3, 5, Span.Unit.DAYS)));
        assertThat(sum(estimates, phase)).isEqualTo(hours(3, 5));
    }

    @Test
    void hoursStatedForThePhaseComeBeforeItsWeeks() {
        var phase = phase("P", module("A", "a").withEffort(Effort.stated(hours(8, 10))), module("B", "b", "c"));
        var time = new PhaseTime(new Span(9, 9, Span.Unit.WEEKS), null, false, hours(20, 24));
        var estimates = estimates(TEN_TO_FIFTEEN, timed(phase, time));
        assertThat(effort(estimates, phase, "b").minutes()).isEqualTo(hours(6, 7));
        assertThat(effort(estimates, phase, "b").origin()).isEqualTo(Effort.Origin.ASSUMED);
        assertThat(sum(estimates, phase)).isEqualTo(hours(20, 24));
    }

    @Test
    void aModuleGetsItsOwnWeeks() {
        var two = weeks(module("A", "a", "b"), 1, 2);
        var one = weeks(module("B", "c"), 3, 3);
        var phase = timed(phase("P", two, one), new PhaseTime(null, new WeekSpan(1, 13), false, null));
        var estimates = estimates(week(hours(25, 25)), phase);
        assertThat(estimates.sum(two.tasks())).isEqualTo(hours(50, 50));
        assertThat(estimates.sum(one.tasks())).isEqualTo(hours(25, 25));
    }

    @Test
    void modulesInTheSameWeeksShareThem() {
        var phase = phase(
                "P", weeks(module("A", "a"), 25, 26), weeks(module("B", "b"), 26, 27), weeks(module("C", "c"), 30, 30));
        var estimates = estimates(week(hours(20, 20)), phase);
        assertThat(effort(estimates, phase, "a").minutes()).isEqualTo(hours(30, 30));
        assertThat(effort(estimates, phase, "b").minutes()).isEqualTo(hours(30, 30));
        assertThat(effort(estimates, phase, "c").minutes()).isEqualTo(hours(20, 20));
    }

    @Test
    void whatModulesWithHoursTakeInTheSameWeeksIsTakenOff() {
        var beside = weeks(module("A", "a").withEffort(Effort.stated(hours(10, 10))), 7, 8);
        var before = weeks(module("B", "b").withEffort(Effort.stated(hours(18, 18))), 5, 6);
        var project = weeks(module("C", "c"), 8, 8);
        var phase = phase("P", before, beside, project);
        assertThat(effort(estimates(week(hours(20, 20)), phase), phase, "c").minutes())
                .isEqualTo(hours(15, 15));
    }

    @Test
    void modulesWithoutWeeksShareWhatThePhaseHasLeft() {
        var dated = weeks(module("B", "b"), 2, 3);
        var open = module("C", "c");
        var phase = timed(phase("P", dated, open), lasting(4, 4, Span.Unit.WEEKS));
        var estimates = estimates(week(hours(20, 20)), phase);
        assertThat(effort(estimates, phase, "b").minutes()).isEqualTo(hours(40, 40));
        assertThat(effort(estimates, phase, "c").minutes()).isEqualTo(hours(40, 40));
    }

    @Test
    void whereModulesStateHoursTheLengthOfThePhaseSaysNothingOfTheOthers() {
        var stated = module("A", "a").withEffort(Effort.stated(hours(30, 30)));
        var phase = timed(phase("P", stated, module("B", "b")), lasting(4, 4, Span.Unit.WEEKS));
        assertThat(effort(estimates(week(hours(20, 20)), phase), phase, "b").origin())
                .isEqualTo(Effort.Origin.GUESSED);
    }

    @Test
    void tasksWithFiguresOfTheirOwnKeepThemAndLessIsLeftForTheOthers() {
        var own = task("a").withEffort(Effort.own(120));
        var phase = timed(phase("P", module("A", own, task("b")), module("B", "c")), lasting(1, 1, Span.Unit.WEEKS));
        var estimates = estimates(week(hours(10, 10)), phase);
        assertThat(estimates.of(own)).isEqualTo(Effort.own(120));
        assertThat(effort(estimates, phase, "b").minutes()).isEqualTo(hours(4, 4));
        assertThat(effort(estimates, phase, "c").minutes()).isEqualTo(hours(4, 4));
    }

    @Test
    void whereNothingIsLeftATaskIsGuessed() {
        var full = module("A", "a").withEffort(Effort.stated(hours(50, 50)));
        var phase = timed(phase("P", full, module("B", "b")), ONE_TO_TWO_WEEKS);
        assertThat(effort(estimates(TEN_TO_FIFTEEN, phase), phase, "b").origin())
                .isEqualTo(Effort.Origin.GUESSED);
    }

    @Test
    void withoutTimeOrWithoutWeeklyHoursATaskIsGuessed() {
        var phase = phase("P", module("A", "a"));
        assertThat(effort(estimates(TEN_TO_FIFTEEN, phase), phase, "a").origin())
                .isEqualTo(Effort.Origin.GUESSED);
        var timed = timed(phase, ONE_TO_TWO_WEEKS);
        assertThat(effort(estimates(About.NOTHING, timed), phase, "a").origin()).isEqualTo(Effort.Origin.GUESSED);
    }

    @Test
    void aSlipOfThePenStillAddsUp() {
        var phases = Stream.of("P", "Q", "R", "S")
                .map(title -> timed(phase(title, module(title + "m", title + "t")), lasting(1, 1e9, Span.Unit.MONTHS)))
                .toList();
        var roadmap = new Roadmap("R", "", null, week(hours(1, 168)), phases, List.of(), List.of(), List.of());
        assertThat(Estimates.of(roadmap).sum(roadmap.allTasks().toList()).max()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsAllottedIsWorkedToTheMinute(long seed) {
        var roadmap = new RandomRoadmap(new Random(seed)).roadmap();
        var estimates = Estimates.of(roadmap);
        for (Phase phase : roadmap.phases()) {
            var allotment = Allotment.of(roadmap.about(), phase);
            for (Module module : phase.modules()) {
                var share = allotment.of(module);
                var alone = Estimates.of(module, share);
                var open = new ArrayList<Task>();
                for (Task leaf : module.tasks().stream().flatMap(Task::leaves).toList()) {
                    if (leaf.effort() == null) {
                        open.add(leaf);
                    } else if (phase.kind() == Phase.Kind.STUDY) {
                        assertThat(estimates.of(leaf)).isEqualTo(leaf.effort());
                    }
                    if (phase.kind() == Phase.Kind.STUDY) {
                        assertThat(estimates.of(leaf)).isEqualTo(alone.of(leaf));
                    }
                }
                if (share != null) {
                    assertThat(module.effort()).isNull();
                    assertThat(estimates.sum(open)).isEqualTo(share.minutes());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aPhaseAddsUpToWhatItHasExactly(long seed) {
        var lot = new Random(seed);
        var modules = new ArrayList<Module>();
        for (int m = 0; m <= lot.nextInt(6); m++) {
            var tasks = new ArrayList<Task>();
            for (int i = 0; i <= lot.nextInt(9); i++) {
                var kind = TaskKind.values()[lot.nextInt(TaskKind.values().length)];
                tasks.add(task("t" + m + "x" + i).withKind(kind));
            }
            modules.add(module("m" + m, tasks.toArray(Task[]::new)));
        }
        var stated = module("s", "s1", "s2", "s3").withEffort(Effort.stated(new MinuteRange(lot.nextInt(300), 301)));
        boolean byLength = lot.nextBoolean();
        if (!byLength) {
            modules.add(stated);
        }
        int from = 1 + lot.nextInt(3);
        var time = byLength
                ? lasting(from, from + lot.nextInt(3), Span.Unit.WEEKS)
                : new PhaseTime(null, null, false, new MinuteRange(from * 600, from * 600 + lot.nextInt(999)));
        var phase = timed(phase("P", modules.toArray(Module[]::new)), time);
        var hours = time.hours();
        var length = time.duration();
        var whole = hours != null || length == null
                ? hours
                : new MinuteRange(601 * (int) length.min(), 907 * (int) length.max());
        assertThat(sum(estimates(week(new MinuteRange(601, 907)), phase), phase))
                .isEqualTo(whole);
    }

    private static Estimates estimates(About about, Phase phase) {
        return Estimates.of(new Roadmap("R", "", null, about, List.of(phase), List.of(), List.of(), List.of()));
    }

    private static Effort effort(Estimates estimates, Phase phase, String title) {
        return phase.allTasks()
                .filter(task -> task.title().equals(title))
                .map(estimates::of)
                .findFirst()
                .orElseThrow();
    }

    private static MinuteRange sum(Estimates estimates, Phase phase) {
        return estimates.sum(phase.allTasks().toList());
    }

    private static Phase timed(Phase phase, PhaseTime time) {
        return new Phase(
                phase.key(), phase.heading(), phase.kind(), 0, time, phase.goal(), phase.modules(), phase.note());
    }

    private static Module weeks(Module it, int from, int to) {
        return new Module(
                it.key(),
                it.heading(),
                null,
                0,
                it.effort(),
                new WeekSpan(from, to),
                List.of(),
                it.tasks(),
                List.of(),
                "");
    }

    private static PhaseTime lasting(double min, double max, Span.Unit unit) {
        return new PhaseTime(new Span(min, max, unit), null, false, null);
    }

    private static MinuteRange hours(int min, int max) {
        return MinuteRange.ofHours(min, max);
    }

    private static About week(MinuteRange minutes) {
        var weekly = List.of(new WeeklyHours("", minutes));
        return new About(null, null, List.of(), null, null, weekly, List.of(), List.of());
    }
}
