/** The planner: puts open work into the hours there are, in the order of the documents, around what the learner pinned. Pure. */
@NullMarked
package dev.cairn.schedule.planner;

import org.jspecify.annotations.NullMarked;
