package dev.cairn.roadmap;

import java.util.Objects;

/**
 * Names one phase, module or task inside its roadmap, for as long as the roadmap lives.
 *
 * <p>Keys of nodes that came from a file are derived from where they stand, what they say and their turn among equals, so that
 * reading an edited file again gives the same keys for what stayed the same. Keys of nodes the learner added are random.
 *
 * @param value letters and digits only, never empty
 */
public record Key(String value) implements Comparable<Key> {
    public Key {
        Objects.requireNonNull(value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a key is never empty");
        }
    }

    @Override
    public int compareTo(Key other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
