package dev.cairn.study;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What can be taken back, and done again: two stacks of steps. A new step ends what could be done again. */
final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Undone> undone = new ArrayDeque<>();

    /** A step, and the step that took it back. */
    private record Undone(Step step, Step by) {}

    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek()).map(Undone::step);
    }

    /** @param standing how a roadmap stands now */
    Optional<Step> undo(Moment moment, Function<RoadmapId, Optional<Roadmap>> standing) {
        return undoable().map(step -> {
            var back = inverse(step, moment, standing);
            undone.push(new Undone(done.pop(), back));
            return back;
        });
    }

    /** @param standing how a roadmap stands now */
    Optional<Step> redo(Moment moment, Function<RoadmapId, Optional<Roadmap>> standing) {
        return Optional.ofNullable(undone.poll()).map(last -> {
            var again = inverse(last.by(), moment, standing);
            done.push(again);
            return again;
        });
    }

    /** The events taken back one by one, the last first. */
    private static Step inverse(Step step, Moment moment, Function<RoadmapId, Optional<Roadmap>> standing) {
        var events = new ArrayList<Event>();
        for (Event event : step.events().reversed()) {
            events.add(new Event(UUID.randomUUID(), moment, event.roadmap(), inverse(event, standing)));
        }
        return new Step(UUID.randomUUID(), step.id(), events);
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
