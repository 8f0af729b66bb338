package dev.cairn.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands: the {@code index}-th child of its parent.
 *
 * @param parent the phase of a module, the module or task of a task; null for a phase, which stands in the roadmap itself
 * @param index counted from 0; where it exceeds the number of siblings, the end is meant
 */
public record Place(@Nullable Key parent, int index) {
    public Place {
        if (index < 0) {
            throw new IllegalArgumentException("index " + index);
        }
    }
}
