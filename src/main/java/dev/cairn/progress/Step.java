package dev.cairn.progress;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the learner did in one go: the events that are kept together, undone together and redone together.
 *
 * @param id random
 * @param undoes the step this one takes back; null for one that does something new. Redoing is undoing an undo
 * @param events in the order they happened, never empty
 */
public record Step(UUID id, @Nullable UUID undoes, List<Event> events) {
    public Step {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a step has at least one event");
        }
    }
}
