package dev.cairn.roadmap;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatesTest {
    private static final Effort TEN_HOURS = Effort.stated(MinuteRange.ofHours(8, 10));

    @Test
    void whereNothingIsStatedATaskIsGuessedAtOneHour() {
        var task = task("A");
        var effort = estimates(module("M", task)).of(task);
        assertThat(effort).isEqualTo(new Effort(new MinuteRange(60, 60), Effort.Origin.GUESSED));
    }

    @Test
    void aProjectWeighsMoreThanAReading() {
        var project = task("P").withKind(TaskKind.PROJECT);
        var reading = task("R").withKind(TaskKind.RESOURCE);
        var estimates = estimates(module("M", project, reading).withEffort(TEN_HOURS));
        assertThat(estimates.of(project).minutes().middle())
                .isGreaterThan(4 * estimates.of(reading).minutes().middle());
        assertThat(estimates.of(project).origin()).isEqualTo(Effort.Origin.SHARED);
    }

    @Test
    void theLearnersFigureStandsAndTheOthersShareTheRest() {
        var own = task("A").withEffort(Effort.own(120));
        var other = task("B");
        var estimates = estimates(module("M", own, other).withEffort(Effort.stated(MinuteRange.ofHours(5, 5))));
        assertThat(estimates.of(own)).isEqualTo(Effort.own(120));
        assertThat(estimates.of(other).minutes()).isEqualTo(new MinuteRange(180, 180));
    }

    @Test
    void figuresOfTheirOwnForAllTasksLeaveNothingToShare() {
        var own = task("A").withEffort(Effort.own(30));
        var estimates = estimates(module("M", own).withEffort(TEN_HOURS));
        assertThat(estimates.sum(List.of(own))).isEqualTo(new MinuteRange(30, 30));
    }

    @Test
    void figuresBeyondTheModulesHoursLeaveTheOthersNothingRatherThanLess() {
        var own = task("A").withEffort(Effort.own(6_000));
        var other = task("B");
        var estimates = estimates(module("M", own, other).withEffort(TEN_HOURS));
        assertThat(estimates.of(other).minutes()).isEqualTo(MinuteRange.ZERO);
    }

    @Test
    void onlyTasksWithoutSubtasksTakePart() {
        var leaf = task("B");
        var parent = task("A", leaf);
        var estimates = estimates(module("M", parent).withEffort(TEN_HOURS));
        assertThat(estimates.of(parent).minutes()).isEqualTo(MinuteRange.ZERO);
        assertThat(estimates.of(leaf).minutes()).isEqualTo(TEN_HOURS.minutes());
        assertThat(estimates.sum(List.of(parent))).isEqualTo(TEN_HOURS.minutes());
    }

    @Test
    void whatIsDoneIsWorthWhatItWasWorthBefore() {
        var a = task("A");
        var before = estimates(module("M", a, task("B")).withEffort(TEN_HOURS)).of(a);
        var done = a.withState(TaskState.DONE_IN_FILE);
        assertThat(estimates(module("M", done, task("B")).withEffort(TEN_HOURS)).of(done))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void sharesAddUpToTheMinute(long seed) {
        var lot = new Random(seed);
        var tasks = IntStream.rangeClosed(1, 1 + lot.nextInt(40))
                .mapToObj(i -> task("T" + i).withKind(TaskKind.values()[lot.nextInt(TaskKind.values().length)]))
                .toList();
        int min = lot.nextInt(3_000);
        var hours = new MinuteRange(min, min + lot.nextInt(1_000));
        var module = module("M", tasks.toArray(Task[]::new)).withEffort(Effort.stated(hours));
        assertThat(estimates(module).sum(tasks)).isEqualTo(hours);
        assertThat(Estimates.of(module, null).sum(tasks)).isEqualTo(hours);
        assertThat(tasks.stream()
                        .mapToInt(task -> estimates(module).of(task).minutes().middle())
                        .sum())
                .isEqualTo(hours.middle());
    }

    private static Estimates estimates(Module module) {
        return Estimates.of(roadmap(phase("P", module)));
    }
}
