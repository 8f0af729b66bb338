package dev.cairn.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.Session;
import dev.cairn.testing.RandomRequest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds for every plan, whatever was asked for. */
class PlannerLawsTest {
    private static final int TRIES = 300;

    private record TaskOf(RoadmapId roadmap, Key task) {}

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void sessionsNeverOverlap(@ForAll long seed) {
        var sessions = Planner.plan(new RandomRequest(seed).request()).sessions();
        for (int i = 1; i < sessions.size(); i++) {
            assertThat(sessions.get(i).begins())
                    .isAfterOrEqualTo(sessions.get(i - 1).ends());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void sessionsLieInsideTheFreeWindowsUnlessTheirTimeWasNamedAndNotBeforeNow(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        var exact = ExactPins.of(request);
        for (Session session : Planner.plan(request).sessions()) {
            assertThat(exact.stream().anyMatch(pin -> pin.isKeptBy(session))
                            || request.availability().free(session.date()).stream()
                                    .anyMatch(window -> window.contains(session.start(), session.minutes())))
                    .as("%s lies in the windows", session)
                    .isTrue();
            assertThat(session.begins()).isAfterOrEqualTo(request.now());
            var start = choices(request, session).start();
            if (start != null && !session.pinned()) {
                assertThat(session.date()).isAfterOrEqualTo(start);
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aNamedTimeIsKeptExactlyUnlessSomethingElseHasIt(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        var plan = Planner.plan(request);
        var exact = ExactPins.of(request);
        for (ExactPins pin : exact) {
            boolean kept = plan.sessions().stream().anyMatch(pin::isKeptExactlyBy);
            boolean hindered = pin.hasPassed() || pin.overlapsHabit() || pin.lastsPastMidnight();
            assertThat(kept && hindered)
                    .as("%s is kept where it cannot be", pin)
                    .isFalse();
            if (!kept) {
                boolean said = plan.notices().stream().anyMatch(pin::isSaidBy);
                boolean shared = pin.leavesWorkToItsTasks()
                        || exact.stream().anyMatch(it -> it != pin && it.sharesWorkWith(pin));
                boolean shorter = plan.sessions().stream().anyMatch(pin::isKeptBy);
                boolean taken = exact.stream().anyMatch(it -> it != pin && it.overlaps(pin));
                assertThat(said ? hindered || taken || shared : shorter && shared)
                        .as("%s is kept with what there is left for it, or said", pin)
                        .isTrue();
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noSessionLiesOverAHabit(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        for (Session session : Planner.plan(request).sessions()) {
            assertThat(request.availability().habits())
                    .noneMatch(habit -> habit.days().contains(session.date().getDayOfWeek())
                            && habit.window().from() < session.start() + session.minutes()
                            && habit.window().to() > session.start());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyOpenMinuteHasItsPlaceOrItsReason(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        assertThat(planned(Planner.plan(request))).isEqualTo(open(request));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void sessionsAreNeitherTooShortNorTooLong(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        var open = open(request);
        for (Session session : Planner.plan(request).sessions()) {
            if (!hasPin(request, session)) {
                var task = new TaskOf(session.roadmap(), session.task());
                assertThat(session.minutes())
                        .isLessThanOrEqualTo(request.lengths().longest())
                        .isGreaterThanOrEqualTo(Math.min(
                                open.getOrDefault(task, 0), request.lengths().shortest()));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onlyOpenTasksOfStudyPhasesGetSessions(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        for (PlannedRoadmap planned : request.roadmaps()) {
            var open = planned.roadmap()
                    .studyPhases()
                    .flatMap(phase -> phase.modules().stream())
                    .flatMap(module -> module.tasks().stream())
                    .flatMap(Task::leaves)
                    .filter(task -> task.status() == Status.OPEN)
                    .map(Task::key)
                    .collect(Collectors.toSet());
            assertThat(Planner.plan(request).sessions().stream()
                            .filter(it -> it.roadmap().equals(planned.id()))
                            .map(Session::task))
                    .isSubsetOf(open);
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void tasksFollowTheOrderOfTheDocument(@ForAll long seed) {
        var lot = new RandomRequest(seed);
        var request = plain(lot.request(2, false));
        var plan = Planner.plan(request);
        for (PlannedRoadmap planned : request.roadmaps()) {
            var tasks = planned.roadmap()
                    .studyPhases()
                    .flatMap(phase -> phase.modules().stream())
                    .flatMap(module -> module.tasks().stream())
                    .flatMap(Task::leaves)
                    .map(Task::key)
                    .toList();
            assertThat(plan.sessions().stream()
                            .filter(it -> it.roadmap().equals(planned.id()))
                            .map(it -> tasks.indexOf(it.task())))
                    .isSorted();
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noModuleBeginsBeforeWhatItWaitsForIsDone(@ForAll long seed) {
        var request = new RandomRequest(seed).request(2, false);
        var plan = Planner.plan(request);
        for (PlannedRoadmap planned : request.roadmaps()) {
            boolean rings = plan.notices().stream()
                    .anyMatch(it -> it.kind() == PlanNotice.Kind.WAITS_IN_A_RING
                            && it.roadmap().equals(planned.id()));
            if (!rings) {
                planned.choices()
                        .waits()
                        .forEach((module, before) -> before.forEach(it -> {
                            var begins = first(plan, planned, module);
                            var ends = last(plan, planned, it);
                            assertThat(begins == null || ends == null || !begins.isBefore(ends))
                                    .as("%s from %s, %s to %s", module, begins, it, ends)
                                    .isTrue();
                        }));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyPinIsKeptOrSaid(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        var plan = Planner.plan(request);
        for (PlannedRoadmap planned : request.roadmaps()) {
            for (Module module : planned.roadmap()
                    .studyPhases()
                    .flatMap(it -> it.modules().stream())
                    .toList()) {
                for (Task task : module.allTasks().toList()) {
                    for (Pin pin : planned.choices().pins().getOrDefault(task.key(), List.of())) {
                        var leaves = pin.minutes() == null ? about(planned, task) : task.leaves();
                        var tasks = leaves.map(Task::key).collect(Collectors.toSet());
                        assertThat(isKept(plan, request, planned, pin, tasks)
                                        || isSaid(plan, planned, task.key(), pin)
                                        || tasks.stream()
                                                .noneMatch(
                                                        it -> open(request).containsKey(new TaskOf(planned.id(), it)))
                                        || isPlacedByAnother(plan, planned, tasks))
                                .as("%s of %s", pin, task.key())
                                .isTrue();
                    }
                }
            }
        }
    }

    /** What a date is about: not what is below it and has a date of its own. */
    private static Stream<Task> about(PlannedRoadmap planned, Task task) {
        return task.subtasks().isEmpty()
                ? Stream.of(task)
                : task.subtasks().stream()
                        .filter(it -> planned.choices().pins().getOrDefault(it.key(), List.of()).stream()
                                .allMatch(pin -> pin.minutes() != null))
                        .flatMap(it -> about(planned, it));
    }

    /** Where other pins left nothing of it to be placed. */
    private static boolean isPlacedByAnother(Plan plan, PlannedRoadmap planned, Set<Key> tasks) {
        return plan.sessions().stream()
                .filter(it -> it.roadmap().equals(planned.id()) && tasks.contains(it.task()))
                .allMatch(Session::pinned);
    }

    private static boolean isKept(Plan plan, PlanRequest request, PlannedRoadmap planned, Pin pin, Set<Key> tasks) {
        return plan.sessions().stream()
                .filter(it -> it.roadmap().equals(planned.id()) && tasks.contains(it.task()) && it.pinned())
                .anyMatch(it -> it.date().equals(pin.date())
                        && (pin.at() == null
                                || it.start() == pin.at()
                                || it.date().equals(request.now().toLocalDate())));
    }

    private static boolean isSaid(Plan plan, PlannedRoadmap planned, Key node, Pin pin) {
        return plan.notices().stream()
                .anyMatch(it -> it.roadmap().equals(planned.id())
                        && node.equals(it.node())
                        && pin.date().equals(it.date()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void moreTimeNeverEndsAPlanLater(@ForAll long seed) {
        var lot = new RandomRequest(seed);
        var request = lot.plain();
        var more =
                new PlanRequest(request.now(), lot.more(request.availability()), request.lengths(), request.roadmaps());
        var before = Planner.plan(request);
        if (before.unplaced().isEmpty()) {
            var after = Planner.plan(more);
            assertThat(after.unplaced()).isEmpty();
            assertThat(end(after)).isBeforeOrEqualTo(end(before));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void moreTimeNeverEndsSeveralRoadmapsLaterWhereNoneHasToWait(@ForAll long seed) {
        var lot = new RandomRequest(seed);
        var request = withoutKeptTime(lot.request(3, false));
        var more =
                new PlanRequest(request.now(), lot.more(request.availability()), request.lengths(), request.roadmaps());
        var before = Planner.plan(request);
        if (before.unplaced().isEmpty()) {
            var after = Planner.plan(more);
            assertThat(after.unplaced()).isEmpty();
            assertThat(end(after)).isBeforeOrEqualTo(end(before));
        }
    }

    /** The others have nothing open: the one that has is as if it were alone, and is not cut into parts that leave windows half empty. */
    @Example
    void moreTimeDoesNotEndTheOneRoadmapLaterThatHasWork() {
        moreTimeNeverEndsSeveralRoadmapsLaterWhereNoneHasToWait(2130984156);
    }

    /** A part of a task that finds no window does not bring the whole task forward: the others' turns stay where they are. */
    @Example
    void moreTimeDoesNotEndRoadmapsLaterBesideATaskTooLongForOneSession() {
        moreTimeNeverEndsSeveralRoadmapsLaterWhereNoneHasToWait(622161740);
        moreTimeNeverEndsSeveralRoadmapsLaterWhereNoneHasToWait(1363259037);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theSameRequestGivesTheSamePlanHoweverItsMapsAreOrdered(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        var again = new RandomRequest(seed).request();
        var turned = new PlanRequest(
                again.now(),
                again.availability(),
                again.lengths(),
                again.roadmaps().stream()
                        .map(it -> new PlannedRoadmap(it.id(), it.roadmap(), turned(it.choices())))
                        .toList());
        var plan = Planner.plan(request);
        for (Plan other : List.of(Planner.plan(request), Planner.plan(turned))) {
            assertThat(other.sessions()).isEqualTo(plan.sessions());
            assertThat(other.unplaced()).isEqualTo(plan.unplaced());
            assertThat(other.notices()).isEqualTo(plan.notices());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noWeekHoldsMoreOfAModuleThanItsLimit(@ForAll long seed) {
        var request = new RandomRequest(seed).request();
        var plan = Planner.plan(request);
        for (PlannedRoadmap planned : request.roadmaps()) {
            planned.choices().limits().forEach((module, most) -> {
                boolean said = plan.notices().stream()
                        .anyMatch(it -> module.equals(it.node()) && it.kind() == PlanNotice.Kind.LIMIT_TOO_SMALL);
                var weeks = new HashMap<Long, List<Session>>();
                plan.sessions().stream()
                        .filter(it ->
                                it.roadmap().equals(planned.id()) && it.module().equals(module))
                        .forEach(it -> weeks.computeIfAbsent(Axis.week(Axis.of(it.date())), week -> new ArrayList<>())
                                .add(it));
                for (List<Session> week : weeks.values()) {
                    int minutes = week.stream().mapToInt(Session::minutes).sum();
                    boolean pinned = week.stream().anyMatch(Session::pinned);
                    assertThat(minutes <= most
                                    || pinned
                                    || (said && minutes < 2 * request.lengths().shortest()))
                            .as("%d minutes of at most %d: %s", minutes, most, week)
                            .isTrue();
                }
            });
        }
    }

    private static PlanChoices turned(PlanChoices choices) {
        return new PlanChoices(
                choices.activity(),
                choices.start(),
                choices.share(),
                choices.pace(),
                choices.reckoning(),
                turned(choices.pins()),
                turned(choices.limits()),
                turned(choices.waits()),
                new HashSet<>(new ArrayList<>(choices.beside()).reversed()));
    }

    private static <V> Map<Key, V> turned(Map<Key, V> map) {
        var turned = new LinkedHashMap<Key, V>();
        new ArrayList<>(map.keySet()).reversed().forEach(key -> turned.put(key, Objects.requireNonNull(map.get(key))));
        return turned;
    }

    private static PlanRequest plain(PlanRequest request) {
        return new PlanRequest(
                request.now(),
                request.availability(),
                request.lengths(),
                request.roadmaps().stream()
                        .map(it -> new PlannedRoadmap(it.id(), it.roadmap(), PlanChoices.NONE))
                        .toList());
    }

    private static PlanRequest withoutKeptTime(PlanRequest request) {
        return new PlanRequest(
                request.now(),
                request.availability(),
                request.lengths(),
                request.roadmaps().stream()
                        .map(it -> new PlannedRoadmap(
                                it.id(),
                                it.roadmap()
                                        .withPhases(it.roadmap().phases().stream()
                                                .filter(phase -> Pause.of(phase) == null)
                                                .toList()),
                                it.choices()))
                        .toList());
    }

    private static LocalDateTime end(Plan plan) {
        return plan.sessions().isEmpty()
                ? plan.from()
                : plan.sessions().getLast().ends();
    }

    private static PlanChoices choices(PlanRequest request, Session session) {
        return request.roadmaps().stream()
                .filter(it -> it.id().equals(session.roadmap()))
                .findFirst()
                .orElseThrow()
                .choices();
    }

    /** Whether a pin asked for a length of its own. */
    private static boolean hasPin(PlanRequest request, Session session) {
        return request.roadmaps().stream()
                .filter(it -> it.id().equals(session.roadmap()))
                .flatMap(it -> it.choices().pins().entrySet().stream()
                        .filter(pins -> pins.getValue().stream().anyMatch(pin -> pin.minutes() != null))
                        .flatMap(pins -> it.roadmap()
                                .allTasks()
                                .filter(task -> task.key().equals(pins.getKey()))
                                .flatMap(Task::leaves)))
                .anyMatch(task -> task.key().equals(session.task()));
    }

    private static Map<TaskOf, Integer> planned(Plan plan) {
        var planned = new HashMap<TaskOf, Integer>();
        plan.sessions().forEach(it -> planned.merge(new TaskOf(it.roadmap(), it.task()), it.minutes(), Integer::sum));
        plan.unplaced().forEach(it -> planned.merge(new TaskOf(it.roadmap(), it.task()), it.minutes(), Integer::sum));
        return planned;
    }

    private static Map<TaskOf, Integer> open(PlanRequest request) {
        var open = new HashMap<TaskOf, Integer>();
        for (PlannedRoadmap planned : request.roadmaps()) {
            var estimates = Estimates.of(planned.roadmap());
            planned.roadmap()
                    .studyPhases()
                    .flatMap(phase -> phase.modules().stream())
                    .flatMap(module -> module.tasks().stream())
                    .flatMap(Task::leaves)
                    .filter(task -> task.status() == Status.OPEN)
                    .forEach(task -> {
                        int minutes = planned.choices()
                                .reckoning()
                                .minutes(estimates.of(task).minutes());
                        if (minutes > 0) {
                            open.put(new TaskOf(planned.id(), task.key()), minutes);
                        }
                    });
        }
        return open;
    }

    private static LocalDateTime first(Plan plan, PlannedRoadmap planned, Key module) {
        return plan.sessions().stream()
                .filter(it -> it.roadmap().equals(planned.id()) && it.module().equals(module))
                .map(Session::begins)
                .findFirst()
                .orElse(null);
    }

    private static LocalDateTime last(Plan plan, PlannedRoadmap planned, Key module) {
        return plan.sessions().reversed().stream()
                .filter(it -> it.roadmap().equals(planned.id()) && it.module().equals(module))
                .map(Session::ends)
                .findFirst()
                .orElse(null);
    }
}
