package dev.cairn.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.planner.Planner;
import dev.cairn.study.Outlook;
import dev.cairn.testing.Draw;
import dev.cairn.testing.RandomRequest;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds for every week that is planned, whatever was chosen. */
class WeekDraftLawsTest {
    private static final int TRIES = 400;

    /** A learner with any plan, who chooses at random. */
    private static final class Learner {
        final Draw draw;
        final PlanRequest request;
        final Moment moment;
        final Outlook outlook;
        final WeekDraft draft;

        Learner(long seed) {
            this(seed, new RandomRequest(seed).request());
        }

        private Learner(long seed, PlanRequest request) {
            this.request = request;
            draw = new Draw(new Random(seed));
            moment = new Moment(request.now().toInstant(ZoneOffset.UTC), ZoneOffset.UTC, Moment.dayOf(request.now()));
            outlook = outlook(request);
            var week = WeekSpan.holding(request.now().toLocalDate(), DayOfWeek.MONDAY)
                    .plus(draw.below(4));
            var scope = draw.oneIn(3) ? draw.of(List.copyOf(outlook.roadmaps().keySet())) : RoadmapId.ALL;
            draft = chosen(WeekDraft.of(outlook, week, scope));
        }

        /** One who never put a session at a time. */
        static Learner withoutTimes(long seed) {
            var request = new RandomRequest(seed).request();
            return new Learner(
                    seed,
                    new PlanRequest(
                            request.now(),
                            request.availability(),
                            request.lengths(),
                            request.roadmaps().stream()
                                    .map(it -> new PlannedRoadmap(it.id(), it.roadmap(), withoutTimes(it.choices())))
                                    .toList()));
        }

        private static PlanChoices withoutTimes(PlanChoices choices) {
            var without = choices;
            for (var it : choices.pins().entrySet()) {
                without = without.withPins(
                        it.getKey(),
                        it.getValue().stream()
                                .filter(pin -> pin.minutes() == null)
                                .toList());
            }
            return without;
        }

        private Outlook outlook(PlanRequest from) {
            Map<RoadmapId, Roadmap> roadmaps = new LinkedHashMap<>();
            var planning = Planning.NONE.withAvailability(from.availability()).withLengths(from.lengths());
            for (PlannedRoadmap it : from.roadmaps()) {
                roadmaps.put(it.id(), it.roadmap());
                planning = planning.withChoices(it.id(), it.choices());
            }
            return Outlook.of(moment, Notebook.NOTHING.with(planning), roadmaps, false);
        }

        private WeekDraft chosen(WeekDraft as) {
            var chosen = as;
            for (int i = draw.below(12); i > 0; i--) {
                var tasks = chosen.picks().stream().map(WeekDraft.Pick::task).toList();
                var next = chosen.next().limit(8).toList();
                if (draw.oneIn(3) && !next.isEmpty()) {
                    chosen = chosen.take(draw.of(next));
                } else if (!tasks.isEmpty()) {
                    chosen = draw.oneIn(2)
                            ? chosen.leave(draw.of(tasks))
                            : chosen.move(draw.of(tasks), draw.below(tasks.size()));
                }
            }
            return draw.oneIn(4) ? chosen.trimmed() : chosen;
        }

        Plan now() {
            return outlook.plan();
        }

        WeekOutcome outcome() {
            return draft.outcome(moment);
        }
    }

    private static Map<TaskId, Integer> minutes(Plan plan) {
        var minutes = new HashMap<TaskId, Integer>();
        plan.sessions().forEach(it -> minutes.merge(TaskId.of(it), it.minutes(), Integer::sum));
        plan.unplaced().forEach(it -> minutes.merge(new TaskId(it.roadmap(), it.task()), it.minutes(), Integer::sum));
        return minutes;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingIsLostAndNothingIsAdded(@ForAll long seed) {
        var learner = new Learner(seed);
        assertThat(minutes(learner.outcome().then().plan())).isEqualTo(minutes(learner.now()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsLeftOutIsNotInTheWeek(@ForAll long seed) {
        var learner = new Learner(seed);
        var draft = learner.draft;
        var plan = learner.outcome().then().plan();
        Set<TaskId> out = new HashSet<>(draft.leftOut());
        if (endsForEver(learner.outlook.availability(), draft.week())) {
            return;
        }
        assertThat(plan.sessions())
                .filteredOn(it -> draft.week().contains(it.date()))
                .noneMatch(it -> out.contains(TaskId.of(it)));
    }

    /** What is left out has a session on a far date without hours besides: that it finds no room there moves nothing else. */
    @Example
    void whatIsLeftOutIsNotPutOffForEverForWantOfRoomElsewhere() {
        whatIsLeftOutIsNotInTheWeek(98745);
    }

    /** Whether there is no time after a week, so that nothing can be put there. */
    private static boolean endsForEver(Availability hours, WeekSpan week) {
        return hours.minutes(week.last().plusDays(1), week.last().plusDays(700)) < 60 * 24 * 7;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatFitsIsInTheWeekInTheOrderThatWasChosen(@ForAll long seed) {
        var learner = Learner.withoutTimes(seed);
        var outcome = learner.outcome();
        var week = learner.draft.week();
        Session before = null;
        for (TaskId task : learner.draft.chosen()) {
            if (outcome.beyond().contains(task)) {
                continue;
            }
            var sessions = outcome.then().plan().sessions().stream()
                    .filter(it -> TaskId.of(it).equals(task))
                    .toList();
            var inWeek =
                    sessions.stream().filter(it -> week.contains(it.date())).toList();
            assertThat(inWeek).isNotEmpty();
            assertThat(sessions.getFirst().date()).isAfterOrEqualTo(week.first());
            if (!outcome.partly().contains(task)) {
                assertThat(inWeek).isEqualTo(sessions);
            }
            if (before != null) {
                assertThat(inWeek.getFirst().begins()).isAfterOrEqualTo(before.ends());
            }
            before = inWeek.getLast();
        }
    }

    /** A week in which a task that goes on after it has to be put session by session: chance finds one of these rarely. */
    @Example
    void whatGoesOnAfterTheWeekIsNotBegunBeforeIt() {
        whatFitsIsInTheWeekInTheOrderThatWasChosen(372);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void thePlanMadeAfterwardsIsWhatWasShown(@ForAll long seed) {
        var learner = new Learner(seed);
        var then = learner.outcome().then();
        var request = new PlanRequest(
                learner.request.now(),
                learner.request.availability(),
                learner.request.lengths(),
                learner.request.roadmaps().stream()
                        .map(it -> new PlannedRoadmap(
                                it.id(), it.roadmap(), then.planning().choices(it.id())))
                        .toList());
        assertThat(Planner.plan(request).sessions()).isEqualTo(then.plan().sessions());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onlyPinsAreChanged(@ForAll long seed) {
        var learner = new Learner(seed);
        var after = learner.outcome().then().planning();
        for (PlannedRoadmap it : learner.request.roadmaps()) {
            assertThat(bare(after.choices(it.id()))).isEqualTo(bare(it.choices()));
        }
    }

    private static PlanChoices bare(PlanChoices choices) {
        var bare = choices;
        for (var key : choices.pins().keySet()) {
            bare = bare.withPins(key, List.of());
        }
        return bare;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void trimmedToWhatFitsAllOfItBeginsInTheWeek(@ForAll long seed) {
        var learner = Learner.withoutTimes(seed);
        var trimmed = learner.draft.trimmed();
        if (trimmed.chosen().size() > 1) {
            assertThat(trimmed.outcome(learner.moment).beyond()).isEmpty();
        }
    }
}
