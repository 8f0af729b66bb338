package dev.cairn.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.ui.Samples;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpentTest {
    private static final RoadmapId ID = new RoadmapId("sample-1");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    private final Outline outline = Outline.of(Samples.roadmap(0));
    private final Item phase = outline.phases().get(1);

    private Item first(Status status) {
        return phase.all()
                .filter(it -> it.node() instanceof Task task && task.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private static TimeLog log(Item task, int minutes) {
        return TimeLog.EMPTY.with(
                ID,
                entries ->
                        entries.put(UUID.randomUUID(), new TimeEntry(task.id().key(), DAY, minutes * 60, null)));
    }

    @Test
    void withoutALogWhatIsDoneCountsAsEstimated() {
        var spent = Spent.of(outline.phases(), TimeLog.EMPTY, ID);

        assertThat(spent.minutes(phase)).isEqualTo(phase.sums().doneMinutes()).isPositive();
    }

    @Test
    void whatIsLoggedTakesThePlaceOfTheEstimateOnEveryLevel() {
        var done = first(Status.DONE);
        long estimated = done.sums().doneMinutes();

        var spent = Spent.of(outline.phases(), log(done, 10), ID);

        assertThat(spent.minutes(done)).isEqualTo(10);
        assertThat(spent.minutes(phase)).isEqualTo(phase.sums().doneMinutes() - estimated + 10);
        assertThat(outline.lineage(done.id()).map(spent::minutes)).allMatch(it -> it >= 10);
    }

    @Test
    void timeOfWhatIsOpenComesOnTop() {
        var open = first(Status.OPEN);

        var spent = Spent.of(outline.phases(), log(open, 10), ID);

        assertThat(spent.minutes(open)).isEqualTo(10);
        assertThat(spent.minutes(phase)).isEqualTo(phase.sums().doneMinutes() + 10);
        assertThat(Wording.hours(open.sums(), 30)).startsWith("0.5 / ");
    }

    @Test
    void timeOfAnotherRoadmapIsNotItsOwn() {
        var spent = Spent.of(outline.phases(), log(first(Status.OPEN), 10), new RoadmapId("sample-2"));

        assertThat(spent.more()).isEmpty();
    }
}
