/**
 * What a learner can do: open the library, import, tick, skip, note, change the plan, undo. The use cases, the ports they need, and
 * what views ask.
 *
 * <p>Knows the model and what happened to it. Files, database and toolkit come in through ports.
 */
@NullMarked
package dev.cairn.study;

import org.jspecify.annotations.NullMarked;
