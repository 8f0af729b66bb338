package dev.cairn.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Where a task comes from.
 *
 * @param lines its lines in the source file; null for a task the learner added
 * @param box whether it is a checkbox there
 * @param whole whether it stands for a whole module that has no task of its own
 */
public record TaskSource(@Nullable Lines lines, boolean box, boolean whole) {
    /** Added by the learner: in no file. */
    public static final TaskSource LEARNER = new TaskSource(null, false, false);
}
