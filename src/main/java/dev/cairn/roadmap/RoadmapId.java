package dev.cairn.roadmap;

import java.util.Objects;

/**
 * Names a roadmap in the library: the file's name without its ending, such as {@code six-month}.
 *
 * @param slug what is typed on the command line; never blank, unique in a library
 */
public record RoadmapId(String slug) implements Comparable<RoadmapId> {
    /** Stands for all roadmaps together: no file can get this name. */
    public static final RoadmapId ALL = new RoadmapId("*");

    public RoadmapId {
        Objects.requireNonNull(slug);
        if (slug.isBlank()) {
            throw new IllegalArgumentException("a roadmap's slug is never blank");
        }
    }

    @Override
    public int compareTo(RoadmapId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
