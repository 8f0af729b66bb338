package dev.cairn.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.forecast.Because.Cause;
import dev.cairn.linked.PairEdits;
import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.testing.MovableClock;
import dev.cairn.testing.Roadmaps;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two active roadmaps of forty hours each, of which an hour was done on each of 28 days; all tasks take an hour, but the last takes ten. */
class LinkedForecastTest {
    private static final RoadmapId A = new RoadmapId("a");
    private static final RoadmapId B = new RoadmapId("b");
    private static final Pair LAST = new Pair(new TaskId(A, new Key("last")), new TaskId(B, new Key("last")));

    private final MovableClock clock = new MovableClock(Instant.parse("2027-01-04T18:00:00Z"), ZoneOffset.UTC);
    private final List<Event> events = new ArrayList<>();
    private final Library library = new Library(List.of(), (Step step) -> events.addAll(step.events()), clock);

    private static Task task(String key, int hours) {
        return Task.of(new Key(key), key)
                .withEffort(new Effort(MinuteRange.ofHours(hours, hours), Effort.Origin.STATED));
    }

    private static Roadmap roadmap() {
        var tasks = new ArrayList<>(
                IntStream.range(0, 30).mapToObj(i -> task("t" + i, 1)).toList());
        tasks.add(task("last", 10));
        var module = Module.of(new Key("m"), "M").withTasks(tasks);
        return Roadmaps.roadmap(Roadmaps.phase("P", module));
    }

    @BeforeEach
    void fourWeeks() {
        for (RoadmapId id : List.of(A, B)) {
            library.keep(new Proposal.Ready(
                    id,
                    new SourceFile(id + ".md", false, new byte[0]),
                    new Reading.Read(roadmap(), 0, List.of()),
                    List.of()));
            library.perform(
                    PlanEdits.choose(library.planning(), id, it -> it.withActivity(PlanChoices.Activity.ACTIVE)));
        }
        var windows = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            windows.put(day, List.of(new Window(17 * 60, 18 * 60)));
        }
        library.perform(PlanEdits.availability(library.planning(), Availability.of(new WeekPattern(windows))));
        for (int i = 0; i < 28; i++) {
            if (i == 28 - Explained.DAYS_BACK) {
                events.clear();
            }
            stand(i % 2 == 0 ? A : B, "t" + i / 2, Standing.done(today()));
            clock.pass(Duration.ofDays(1));
        }
    }

    private LocalDate today() {
        return Moment.now(clock).studyDay();
    }

    private void stand(RoadmapId id, String task, Standing standing) {
        library.change(id, Edits.stand(Set.of(new Key(task)), standing));
    }

    private Explained explained(RoadmapId scope) {
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        library.overviews()
                .forEach(it -> roadmaps.put(it.id(), library.standing(it.id()).orElseThrow()));
        var outlook = Outlook.of(Moment.now(clock), library.notebook(), roadmaps, false);
        return Explained.of(new Lately(outlook, scope, roadmaps, library.planning(), library.time(), events));
    }

    private Forecast.Known known(RoadmapId scope) {
        return (Forecast.Known) explained(scope).now();
    }

    private void link() {
        library.perform(PairEdits.judge(library.links(), LAST, Verdict.LINKED));
    }

    @Test
    void linkingTwoOpenTasksMovesTheDaysOfAllByTheHoursThatLeave() {
        var before = known(RoadmapId.ALL);
        link();
        var linked = explained(RoadmapId.ALL);
        library.undo();
        stand(B, "last", Standing.skipped(today()));
        var skipped = explained(RoadmapId.ALL);

        assertThat(linked.now()).as("as if the other were not there").isEqualTo(skipped.now());
        assertThat(linked.because()).isEqualTo(skipped.because());
        assertThat(linked.because()).extracting(Because::what).contains(Cause.WORK);
        assertThat(((Forecast.Known) linked.now()).safe())
                .isBetween(before.safe().minusDays(20), before.safe().minusDays(10));
    }

    @Test
    void whatIsPlannedElsewhereIsNoOpenWorkOfTheRoadmap() {
        var first = known(A).safe();
        var second = known(B).safe();
        link();
        assertThat(known(A).safe()).as("the first plans it").isEqualTo(first);
        assertThat(known(B).safe()).as("the other no longer does").isBefore(second);
        assertThat(explained(B).because()).extracting(Because::what).contains(Cause.WORK);
    }

    @Test
    void oneTickOfTheTwoIsCreditedOnce() {
        link();
        stand(B, "last", Standing.done(today()));
        var cone = known(RoadmapId.ALL).cone();
        assertThat(cone.getFirst().middle()).as("28 hours and these ten").isEqualTo(38 * 60);
        assertThat(cone.getLast().low()).as("all there is, once").isEqualTo(70 * 60);
    }

    @Test
    void theForecastOfAWeekAgoHadItTwice() {
        link();
        var before = (Forecast.Known) explained(RoadmapId.ALL).before();
        library.undo();
        assertThat(((Forecast.Known) explained(RoadmapId.ALL).before()).safe()).isEqualTo(before.safe());
    }
}
