package dev.cairn.study;

import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

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

    Optional<Step> undo(Moment moment) {
        return undoable().map(step -> {
            var back = inverse(step, moment);
            undone.push(new Undone(done.pop(), back));
            return back;
        });
    }

    Optional<Step> redo(Moment moment) {
        return Optional.ofNullable(undone.poll()).map(last -> {
            var again = inverse(last.by(), moment);
            done.push(again);
            return again;
        });
    }

    /** The events taken back one by one, the last first. */
    private static Step inverse(Step step, Moment moment) {
        var events = new ArrayList<Event>();
        for (Event event : step.events().reversed()) {
            events.add(new Event(
                    UUID.randomUUID(), moment, event.roadmap(), event.what().inverse()));
        }
        return new Step(UUID.randomUUID(), step.id(), events);
    }
}
