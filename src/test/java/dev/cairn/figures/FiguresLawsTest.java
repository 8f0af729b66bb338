package dev.cairn.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.linked.PairEdits;
import dev.cairn.progress.Change;
import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.progress.TimeEntry;
import dev.cairn.recall.Card;
import dev.cairn.recall.CardName;
import dev.cairn.recall.Grade;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.CardEdits;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.study.TimeEdits;
import dev.cairn.testing.MovableClock;
import dev.cairn.testing.RandomRoadmap;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures against a slow and plain recomputation from the events. */
class FiguresLawsTest {
    private static final RoadmapId ID = new RoadmapId("r");
    private static final RoadmapId OTHER = new RoadmapId("s");

    private final MovableClock clock = new MovableClock(Instant.parse("2027-01-04T18:00:00Z"), ZoneOffset.UTC);
    private final List<Event> events = new ArrayList<>();
    private final Library library = new Library(List.of(), (Step step) -> events.addAll(step.events()), clock);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void equalAPlainRecomputationFromTheEvents(long seed) {
        var lot = new Random(seed);
        bring(ID, lot);
        live(lot);
        compare();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void equalItWithLinkedTasksToo(long seed) {
        var lot = new Random(seed);
        bring(ID, lot);
        bring(OTHER, lot);
        live(lot);
        compare();
    }

    private void bring(RoadmapId id, Random lot) {
        var source = new SourceFile(id + ".md", false, new byte[0]);
        library.keep(new Proposal.Ready(
                id, source, new Reading.Read(new RandomRoadmap(lot).roadmap(), 0, List.of()), List.of()));
    }

    private void live(Random lot) {
        var windows = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.WEDNESDAY && day != DayOfWeek.SATURDAY) {
                windows.put(day, List.of(new Window(17 * 60, 19 * 60)));
            }
        }
        library.perform(PlanEdits.availability(library.planning(), Availability.of(new WeekPattern(windows))));
        for (int day = 0; day < 40; day++) {
            for (int i = lot.nextInt(4); i > 0; i--) {
                act(lot);
            }
            clock.pass(Duration.ofDays(1));
        }
    }

    private Map<RoadmapId, Roadmap> roadmaps() {
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        library.overviews()
                .forEach(it -> roadmaps.put(it.id(), library.standing(it.id()).orElseThrow()));
        return roadmaps;
    }

    private void compare() {
        var roadmaps = roadmaps();
        var moment = Moment.now(clock);
        var outlook = Outlook.of(moment, library.notebook(), roadmaps, false);
        var matter = new Matter(outlook, roadmaps, library.time(), List.of(), DayOfWeek.MONDAY);
        var plain = new PlainFigures(events, roadmaps, this::isPinned);
        for (Range range : Range.values()) {
            var figures = Figures.of(matter, range);
            assertThat(figures.tiles().doneMinutes()).isEqualTo(plain.doneMinutes());
            assertThat(figures.tiles().totalMinutes()).isEqualTo(plain.totalMinutes());
            assertThat(figures.tiles().streak()).isEqualTo(plain.streak(moment.studyDay()));
            for (DayFigures day : figures.year()) {
                assertThat(day.minutes()).as("minutes on %s", day.day()).isEqualTo(plain.minutes(day.day()));
                assertThat(day.tasks()).as("tasks on %s", day.day()).isEqualTo(plain.tasks(day.day()));
            }
            assertThat(figures.burnUp().done().getLast().minutes()).isEqualTo(plain.doneMinutes());
            assertThat(figures.burnUp().total()).isEqualTo(plain.totalMinutes());
            assertThat(figures.trend().minutes())
                    .isEqualTo(plain.minutes(
                            figures.trend().now().from(), figures.trend().now().to()));
        }
        long planned =
                outlook.plan().sessions().stream().mapToLong(it -> it.minutes()).sum();
        assertThat(planned)
                .as("the plan holds what is open, once")
                .isEqualTo(plain.totalMinutes() - plain.doneMinutes());
    }

    private boolean isPinned(TaskId task) {
        return library.planning().choices(task.roadmap()).pins().containsKey(task.task());
    }

    private List<TaskId> leaves() {
        return roadmaps().entrySet().stream()
                .flatMap(it -> it.getValue()
                        .studyPhases()
                        .flatMap(phase -> phase.modules().stream())
                        .flatMap(module -> module.tasks().stream())
                        .flatMap(Task::leaves)
                        .map(task -> new TaskId(it.getKey(), task.key())))
                .toList();
    }

    private void act(Random lot) {
        var leaves = leaves();
        if (leaves.isEmpty()) {
            return;
        }
        var task = leaves.get(lot.nextInt(leaves.size()));
        var other = leaves.get(lot.nextInt(leaves.size()));
        var today = Moment.now(clock).studyDay();
        if (!task.roadmap().equals(other.roadmap()) && lot.nextBoolean()) {
            link(task, other, lot);
            return;
        }
        switch (lot.nextInt(8)) {
            case 0, 1 -> stand(task, Standing.done(today));
            case 2 -> stand(task, Standing.done(today.minusDays(lot.nextInt(3))));
            case 3 -> stand(task, Standing.OPEN);
            case 4 -> stand(task, Standing.skipped(today));
            case 5 -> {
                var all = roadmaps().get(task.roadmap()).allTasks().toList();
                var any = all.get(lot.nextInt(all.size())).key();
                library.perform(TimeEdits.log(
                        task.roadmap(),
                        new TimeEntry(any, today.minusDays(lot.nextInt(3)), 1 + lot.nextInt(9000), null)));
            }
            case 6 -> grade(task, lot);
            default -> changeTime(task.roadmap(), lot);
        }
    }

    private void stand(TaskId task, Standing standing) {
        library.change(task.roadmap(), Edits.stand(Set.of(task.task()), standing));
    }

    /** Grades a card that grew of it; now and then that is taken back. */
    private void grade(TaskId task, Random lot) {
        var name = CardName.grown(task.roadmap(), task.task(), null);
        var card = library.deck().card(task.roadmap(), name).orElse(Card.of(task.task(), null));
        var today = Moment.now(clock).studyDay();
        var after = card.graded(lot.nextBoolean() ? Grade.GOOD : Grade.AGAIN, today, 0.9, 20);
        library.perform(CardEdits.change(library.deck(), task.roadmap(), name, after));
        if (lot.nextInt(4) == 0) {
            library.undo();
        }
    }

    private void changeTime(RoadmapId id, Random lot) {
        var names = List.copyOf(library.time().of(id).keySet());
        if (!names.isEmpty()) {
            var name = names.get(lot.nextInt(names.size()));
            var after = lot.nextBoolean()
                    ? null
                    : library.time().entry(id, name).orElseThrow().withSeconds(60 + lot.nextInt(7200));
            library.perform(TimeEdits.change(library.time(), id, name, after));
        }
    }

    /** Links them, parts them, pins one of them, or ticks both in one step. */
    private void link(TaskId one, TaskId other, Random lot) {
        var today = Moment.now(clock).studyDay();
        switch (lot.nextInt(6)) {
            case 0 -> library.perform(PairEdits.judge(library.links(), new Pair(one, other), null));
            case 1 -> {
                var pins = List.of(Pin.on(today.plusDays(lot.nextInt(60))));
                library.perform(
                        PlanEdits.choose(library.planning(), one.roadmap(), it -> it.withPins(one.task(), pins)));
            }
            case 2 -> {
                stand(one, Standing.OPEN);
                stand(other, Standing.OPEN);
                library.perform(PairEdits.judge(library.links(), new Pair(one, other), Verdict.LINKED));
                var changes = new ArrayList<Change>();
                for (TaskId it : List.of(one, other)) {
                    Edits.stand(Set.of(it.task()), Standing.done(today))
                            .apply(library.standing(it.roadmap()).orElseThrow())
                            .forEach(what -> changes.add(new Change(it.roadmap(), what)));
                }
                library.perform(changes);
            }
            default -> library.perform(PairEdits.judge(library.links(), new Pair(one, other), Verdict.LINKED));
        }
    }
}
