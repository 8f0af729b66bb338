package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.schedule.repair.SlipRepair;
import dev.cairn.testing.MovableClock;
import dev.cairn.testing.Roadmaps;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far a learner is behind the plan, an hour every evening, that was set on a Monday; it is Friday now. */
class BehindTest {
    private static final RoadmapId ID = new RoadmapId("plan");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 8);

    private final MovableClock clock = new MovableClock(Instant.parse("2027-01-04T08:00:00Z"), ZoneOffset.UTC);
    private final Library library = new Library(List.of(), step -> {}, clock);

    @BeforeEach
    void setThePlanAndDoNothing() {
        var roadmap = roadmap(phase(
                "P",
                module("M1", hours("A", 2), hours("B", 1)),
                module("M2", hours("C", 2), hours("More", 1).withKind(TaskKind.RESOURCE)),
                module("M3", hours("D", 3), hours("More still", 3).withKind(TaskKind.RESOURCE))));
        library.keep(new Proposal.Ready(
                ID,
                new SourceFile("plan.md", false, new byte[] {1}),
                new Reading.Read(roadmap, 0, List.of()),
                List.of()));
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new Window(19 * 60, 20 * 60)));
        }
        library.perform(PlanEdits.availability(library.planning(), Availability.of(new WeekPattern(week))));
        var first = outlook().plan().baseline(ID, LocalDate.of(2027, 1, 4));
        library.perform(PlanEdits.baseline(library.planning(), ID, first));
        clock.pass(Duration.ofDays(4));
    }

    private static Task hours(String title, int hours) {
        return Roadmaps.task(title).withEffort(Effort.own(60 * hours));
    }

    private Outlook outlook() {
        Map<RoadmapId, Roadmap> roadmaps = Map.of(ID, library.standing(ID).orElseThrow());
        return Outlook.of(Moment.now(clock), library.notebook(), roadmaps, false);
    }

    private int behind() {
        return outlook().behind(ID);
    }

    private void stand(Standing standing, String... tasks) {
        library.change(
                ID, Edits.stand(List.of(tasks).stream().map(Roadmaps::key).toList(), standing));
    }

    @Test
    void whatWasDueAndNeitherDoneNorSkippedIsBehind() {
        assertThat(behind()).isEqualTo(4 * 60);
        stand(Standing.done(FRIDAY), "A");
        assertThat(behind()).isEqualTo(2 * 60);
        stand(Standing.skipped(FRIDAY), "B");
        assertThat(behind()).isEqualTo(60);
    }

    @Test
    void whatWasSkippedBeforeThePlanWasSetCountsForNothing() {
        stand(Standing.skipped(LocalDate.of(2027, 1, 3)), "More");
        assertThat(behind()).isEqualTo(4 * 60);
    }

    @Test
    void aTaskThatTurnsOutShorterLeavesNothingBehind() {
        stand(Standing.done(FRIDAY), "A", "B", "C", "More");
        library.change(ID, Edits.reestimate(key("A"), Effort.own(15)));
        library.change(ID, Edits.reestimate(key("C"), Effort.own(15)));
        assertThat(behind()).isZero();
    }

    @Test
    void trimmingLeavesNoMoreBehindThanIsNotTrimmed() {
        var slip = WaysBack.slip(outlook(), ID).orElseThrow();
        assertThat(slip.days()).isEqualTo(4);
        var trim = new SlipRepair(slip).trim(Set.<Key>of());
        assertThat(trim.suffices()).isTrue();
        library.perform(WaysBack.take(trim, slip, library.planning()));
        assertThat(behind()).isZero();
    }
}
