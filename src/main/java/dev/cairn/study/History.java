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
    private final Deque<Step> undone = new ArrayDeque<>();

    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    Optional<Step> undo(Moment moment) {
        return undoable().map(step -> {
            undone.push(done.pop());
            return inverse(step, moment);
        });
    }

    Optional<Step> redo(Moment moment) {
        return redoable().map(step -> {
            var again = inverse(inverse(step, moment), moment);
            undone.pop();
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
