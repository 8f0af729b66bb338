package dev.cairn.study;

import dev.cairn.linked.Once;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.WeekTemplates;
import dev.cairn.schedule.planner.Planner;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies ahead: the plan as it is now, with all it was made from. Immutable, and safe to make on any thread.
 *
 * @param now the learner's local time it was made for
 * @param today the study day that is, which is the day before until four in the morning
 * @param notebook what the learner decided, and whatever else the plan was made with
 * @param availability the hours the plan was made with
 * @param availabilityAssumed whether the learner never said, so that they are what the first roadmap assumes
 * @param roadmaps those the plan holds, in the order of the list
 * @param activeAssumed whether the learner never said which roadmaps are active
 * @param reviews the time that is kept for reviews
 * @param plan of all of them together
 */
public record Outlook(
        LocalDateTime now,
        LocalDate today,
        Notebook notebook,
        Availability availability,
        boolean availabilityAssumed,
        Map<RoadmapId, Roadmap> roadmaps,
        Map<RoadmapId, Estimates> estimates,
        boolean activeAssumed,
        ReviewLoad reviews,
        Plan plan) {

    /**
     * The plan of some roadmaps together, where no reviews are wanted.
     *
     * @param moment the present one
     * @param roadmaps all that take part, in the order of the list
     * @param activeAssumed see {@link #activeAssumed()}
     * @throws IllegalArgumentException where reviews are wanted: then it has to be said what they take
     */
    public static Outlook of(
            Moment moment, Notebook notebook, Map<RoadmapId, Roadmap> roadmaps, boolean activeAssumed) {
        if (notebook.deck().choices().wanted()) {
            throw new IllegalArgumentException("reviews are wanted, and it is not said what they take");
        }
        return of(moment, notebook, roadmaps, activeAssumed, ReviewLoad.NONE);
    }

    /**
     * The plan of some roadmaps together.
     *
     * @param reviews of all cards of the library, also those of other roadmaps; see {@link ReviewDay}
     * @see #of(Moment, Notebook, Map, boolean)
     */
    public static Outlook of(
            Moment moment,
            Notebook notebook,
            Map<RoadmapId, Roadmap> roadmaps,
            boolean activeAssumed,
            ReviewLoad reviews) {
        return of(new PlanMatter(local(moment), moment, notebook, roadmaps, reviews), activeAssumed);
    }

    /**
     * The plan of some roadmaps together, made while a session is on: that session keeps its place, where the plan still begins with its
     * task. Without this it would begin anew each time something else is ticked.
     *
     * @param underWay the session that was on so far
     * @see #of(Moment, Notebook, Map, boolean, ReviewLoad)
     */
    public static Outlook of(
            Moment moment,
            Session underWay,
            Notebook notebook,
            Map<RoadmapId, Roadmap> roadmaps,
            boolean activeAssumed,
            ReviewLoad reviews) {
        var kept = of(new PlanMatter(underWay.begins(), moment, notebook, roadmaps, reviews), activeAssumed);
        return kept.plan().sessions().stream()
                        .findFirst()
                        .filter(underWay::sameBegin)
                        .isPresent()
                ? kept
                : of(moment, notebook, roadmaps, activeAssumed, reviews);
    }

    private static LocalDateTime local(Moment moment) {
        return moment.instant().atZone(moment.zone()).toLocalDateTime();
    }

    private static Outlook of(PlanMatter matter, boolean activeAssumed) {
        var estimates = new LinkedHashMap<RoadmapId, Estimates>();
        matter.roadmaps().forEach((id, roadmap) -> estimates.put(id, Estimates.of(roadmap)));
        return new Outlook(
                local(matter.moment()),
                matter.moment().studyDay(),
                matter.notebook(),
                matter.availability(),
                matter.notebook().planning().availability() == null,
                new LinkedHashMap<>(matter.roadmaps()),
                estimates,
                activeAssumed,
                matter.reviews(),
                Planner.plan(matter.request()));
    }

    /** What was asked for to get the plan; from another moment, and with other choices, a plan that can be compared with it. */
    public PlanRequest request(LocalDateTime from, Planning planning) {
        return PlanMatter.request(from, availability, notebook.with(planning), roadmaps, reviews);
    }

    /** What the learner decided about plans. */
    public Planning planning() {
        return notebook.planning();
    }

    /** The same planned for another moment, with other choices. */
    public Outlook with(Moment moment, Planning planning) {
        return of(moment, notebook.with(planning), roadmaps, activeAssumed, reviews);
    }

    /** The hours that some roadmaps seem to assume together: those of the first. */
    public static Availability assumed(Collection<Roadmap> roadmaps) {
        return roadmaps.stream()
                .findFirst()
                .map(first -> Availability.of(
                        WeekTemplates.of(first.about()).getFirst().windows()))
                .orElse(Availability.NONE);
    }

    /**
     * The roadmaps that share the week: those the learner made active; where nothing was decided, those that were begun, or else the
     * first.
     */
    public static List<RoadmapId> active(Planning planning, List<Overview> overviews) {
        var active = ids(overviews, it -> activity(planning, it) == PlanChoices.Activity.ACTIVE);
        boolean decided = overviews.stream().anyMatch(it -> activity(planning, it) != PlanChoices.Activity.UNDECIDED);
        if (decided) {
            return active;
        }
        var begun = ids(overviews, it -> it.tally().done() > 0 && !it.tally().complete());
        return begun.isEmpty() ? ids(overviews, it -> true).stream().limit(1).toList() : begun;
    }

    /** Whether the learner has said which roadmaps are active. */
    public static boolean activeDecided(Planning planning, List<Overview> overviews) {
        return overviews.stream().anyMatch(it -> activity(planning, it) != PlanChoices.Activity.UNDECIDED);
    }

    private static PlanChoices.Activity activity(Planning planning, Overview overview) {
        return planning.choices(overview.id()).activity();
    }

    private static List<RoadmapId> ids(List<Overview> overviews, Predicate<Overview> which) {
        return overviews.stream().filter(which).map(Overview::id).toList();
    }

    /**
     * The study day a session of the plan counts for: what begins after midnight belongs to the evening before. Never before today: what
     * is still on when a day begins is part of it.
     */
    public LocalDate day(Session session) {
        var day = Moment.dayOf(session.begins());
        return day.isBefore(today) ? today : day;
    }

    /**
     * What the present study day begins with, where this is the first plan of it; empty where the plan has nothing for it, and as long
     * as the hours or the active roadmaps are only assumed: what the learner never agreed to can not be left over either.
     */
    public Optional<Agenda> agenda() {
        var sessions =
                plan.sessions().stream().takeWhile(it -> day(it).equals(today)).toList();
        return sessions.isEmpty() || availabilityAssumed || activeAssumed
                ? Optional.empty()
                : Optional.of(new Agenda(today, sessions));
    }

    /** What a task of a roadmap is reckoned with, in minutes; 0 for one that is not planned. */
    public int minutes(RoadmapId id, Task task) {
        var known = estimates.get(id);
        return known == null
                ? 0
                : planning().choices(id).reckoning().minutes(known.of(task).minutes());
    }

    /**
     * The minutes that were worked on a roadmap from one study day to another, both included: the time that was logged, and of tasks that were done
     * without any, and not along with one they are linked with, what they are reckoned with.
     */
    public int doneMinutes(RoadmapId id, LocalDate from, LocalDate to) {
        var span = new Dates(from, to);
        var timed = new HashSet<Key>();
        long seconds = 0;
        for (TimeEntry entry : notebook.time().of(id).values()) {
            timed.add(entry.task());
            seconds += span.contains(entry.day()) ? entry.seconds() : 0;
        }
        var guessed = doneTasks(id, from, to).stream()
                .filter(task -> !timed.contains(task.key()))
                .toList();
        var along = guessed.isEmpty() ? Set.<TaskId>of() : once(Map.of()).along();
        return TimeEntry.minutes(seconds)
                + guessed.stream()
                        .filter(task -> !along.contains(new TaskId(id, task.key())))
                        .mapToInt(task -> minutes(id, task))
                        .sum();
    }

    /**
     * What linked tasks mean for hours.
     *
     * @param others roadmaps that are asked about too, and may rest: those of the plan go before them
     */
    public Once once(Map<RoadmapId, Roadmap> others) {
        var all = new LinkedHashMap<>(roadmaps);
        others.forEach(all::putIfAbsent);
        return Once.of(notebook.links(), planning(), all);
    }

    /** The tasks of each roadmap's study phases that are open and have none below them. */
    public Map<RoadmapId, Set<Key>> openTasks() {
        var open = new HashMap<RoadmapId, Set<Key>>();
        roadmaps.forEach((id, roadmap) -> open.put(
                id,
                roadmap.studyPhases()
                        .flatMap(phase -> phase.modules().stream())
                        .flatMap(module -> module.tasks().stream())
                        .flatMap(Task::leaves)
                        .filter(task -> task.status() == Status.OPEN)
                        .map(Task::key)
                        .collect(Collectors.toSet())));
        return open;
    }

    /** The leaves of the study phases of a roadmap that were done in Cairn from one study day to another, both included. */
    public List<Task> doneTasks(RoadmapId id, LocalDate from, LocalDate to) {
        return leaves(id, module -> true)
                .filter(task -> task.status() == Status.DONE)
                .filter(task -> isWithin(task, from, to))
                .toList();
    }

    private static boolean isWithin(Task task, LocalDate from, LocalDate to) {
        var since = task.state().standing().since();
        return since != null && !since.isBefore(from) && !since.isAfter(to);
    }

    private Stream<Task> leaves(RoadmapId id, Predicate<Module> which) {
        return Optional.ofNullable(roadmaps.get(id)).stream()
                .flatMap(Roadmap::studyPhases)
                .flatMap(phase -> phase.modules().stream())
                .filter(which)
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves);
    }

    /**
     * How many minutes a roadmap is behind its first plan: what was due before today and was neither done nor skipped since; 0 where it
     * is not. Never more than what is open of the modules that were due: a task that turned out shorter than planned leaves nothing
     * behind.
     */
    public int behind(RoadmapId id) {
        return planning().baseline(id).map(baseline -> behind(id, baseline)).orElse(0);
    }

    private int behind(RoadmapId id, Baseline baseline) {
        int settled = sum(
                id,
                leaves(id, module -> true)
                        .filter(task -> task.status() != Status.OPEN)
                        .filter(task -> isWithin(task, baseline.setOn(), today)));
        int open = sum(id, leaves(id, module -> wasDue(module, baseline)).filter(task -> task.status() == Status.OPEN));
        return Math.clamp(baseline.dueBefore(today) - settled, 0, open);
    }

    private boolean wasDue(Module module, Baseline baseline) {
        var dates = baseline.modules().get(module.key());
        return dates != null && dates.from().isBefore(today);
    }

    private int sum(RoadmapId id, Stream<Task> tasks) {
        return tasks.mapToInt(task -> minutes(id, task)).sum();
    }
}
