package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Replay;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What can be taken back, and done again: two stacks of steps. A new step ends what could be done again.
 *
 * <p>A decision about plans, time that was logged, a card and a word on two tasks are taken back only where it still holds: each carries all that was chosen at once, so that taking back an old
 * one would wipe what another window, or the command line, has decided since. A step of which nothing can be taken back any more is
 * passed over, and forgotten once one below it is taken back.
 */
final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Undone> undone = new ArrayDeque<>();
    private PastSteps past = new PastSteps();

    /** A step, and the step that took it back. */
    record Undone(Step step, Step by) {}

    /**
     * How things stand now, which may be other than the steps of this history left them.
     *
     * @param along the changes that take a step back, with what comes along because tasks are linked
     */
    record Present(
            Function<RoadmapId, Optional<Roadmap>> standing, Notebook notebook, UnaryOperator<List<Change>> along) {}

    /**
     * Takes in steps of the log that came before all it knows.
     *
     * @param latestFirst the next older ones, without a gap
     */
    void remember(List<Step> latestFirst) {
        latestFirst.forEach(past::read);
        past.taken(done, undone);
    }

    /** Knows of no step any more. */
    void forget() {
        done.clear();
        undone.clear();
        past = new PastSteps();
    }

    /** How many steps it knows that were not taken back. */
    int depth() {
        return done.size();
    }

    /** The steps that were not taken back, the latest first; whether they can be is seen from how things stand once those before them are. */
    List<DoneStep> done(Present present) {
        var past = new ArrayList<DoneStep>();
        var notebook = present.notebook();
        for (Step step : done) {
            if (step.events().stream().noneMatch(it -> it.what() instanceof Happening.BesideTheTree)) {
                past.add(new DoneStep(step, true));
                continue;
            }
            var back = standing(step, notebook);
            past.add(new DoneStep(step, !back.isEmpty()));
            notebook = Replay.apply(notebook, back.stream().map(History::back).toList());
        }
        return past;
    }

    /** The steps that can be done again, the next first. */
    List<Step> undone() {
        return undone.stream().map(Undone::step).toList();
    }

    void did(Step step) {
        done.push(step);
        undone.clear();
        past.overtaken();
    }

    Optional<Step> undoable(Present present) {
        return done.stream().filter(step -> canBeTakenBack(step, present)).findFirst();
    }

    Optional<Step> redoable(Present present) {
        return undone.stream()
                .filter(it -> canBeTakenBack(it.by(), present))
                .findFirst()
                .map(Undone::step);
    }

    Optional<Step> undo(Moment moment, Present present) {
        for (Step step = done.poll(); step != null; step = done.poll()) {
            var back = inverse(step, moment, present);
            if (back.isPresent()) {
                undone.push(new Undone(step, back.get()));
                return back;
            }
        }
        return Optional.empty();
    }

    Optional<Step> redo(Moment moment, Present present) {
        for (Undone last = undone.poll(); last != null; last = undone.poll()) {
            var again = inverse(last.by(), moment, present);
            if (again.isPresent()) {
                done.push(again.get());
                return again;
            }
        }
        return Optional.empty();
    }

    /** The events taken back one by one, the last first; empty where none can be. */
    private static Optional<Step> inverse(Step step, Moment moment, Present present) {
        var back = standing(step, present.notebook()).stream()
                .map(it -> new Change(it.roadmap(), inverse(it, present.standing())))
                .toList();
        if (back.isEmpty()) {
            return Optional.empty();
        }
        var events = present.along().apply(back).stream()
                .map(it -> new Event(UUID.randomUUID(), moment, it.roadmap(), it.what()))
                .toList();
        return Optional.of(new Step(UUID.randomUUID(), step.id(), events));
    }

    /** Whether anything of a step can be: the last event of it that stands tells. */
    private static boolean canBeTakenBack(Step step, Present present) {
        return step.events().reversed().stream().anyMatch(it -> holds(it, present.notebook()));
    }

    /** Those events of a step that can be taken back, the last first. */
    private static List<Event> standing(Step step, Notebook present) {
        var events = new ArrayList<Event>();
        var notebook = present;
        for (Event event : step.events().reversed()) {
            if (!holds(event, notebook)) {
                continue;
            }
            notebook = Replay.apply(notebook, List.of(back(event)));
            events.add(event);
        }
        return events;
    }

    private static Event back(Event event) {
        return new Event(
                event.id(), event.moment(), event.roadmap(), event.what().inverse());
    }

    private static boolean holds(Event event, Notebook notebook) {
        return switch (event.what()) {
            case Happening.PlanningChange it -> holds(notebook.planning(), event.roadmap(), it);
            case Happening.TimeChanged it ->
                Objects.equals(
                        it.after(),
                        notebook.time().entry(event.roadmap(), it.entry()).orElse(null));
            case Happening.CardChanged it ->
                Objects.equals(
                        it.after(),
                        notebook.deck().card(event.roadmap(), it.card()).orElse(null));
            case Happening.RecallChosen it -> it.after().equals(notebook.deck().choices());
            case Happening.PairJudged it ->
                Objects.equals(it.after(), notebook.links().verdict(it.pair()).orElse(null));
            case Happening.StandingLent it ->
                Objects.equals(
                        it.after(),
                        notebook.links()
                                .own(new TaskId(event.roadmap(), it.node()))
                                .orElse(null));
            default -> true;
        };
    }

    /** Whether what was decided is what holds now. */
    private static boolean holds(Planning planning, RoadmapId id, Happening.PlanningChange change) {
        return switch (change) {
            case Happening.AvailabilityChanged it -> Objects.equals(it.after(), planning.availability());
            case Happening.SessionLengthsChanged it -> it.after().equals(planning.lengths());
            case Happening.PlanChanged it -> it.after().equals(planning.choices(id));
            case Happening.BaselineChanged it ->
                Objects.equals(it.after(), planning.baselines().get(id));
        };
    }

    private static Happening inverse(Event event, Function<RoadmapId, Optional<Roadmap>> standing) {
        if (event.what() instanceof Happening.Imported imported) {
            // It may have changed since other than by steps of this history: what leaves is what comes back.
            return new Happening.Removed(
                    imported.source(), standing.apply(event.roadmap()).orElse(imported.reading()));
        }
        return event.what().inverse();
    }
}
