/**
 * What it means that tasks are linked: what changes together, and what counts once.
 *
 * <p>Pure. Which tasks are linked is told by {@link dev.cairn.topics.Links}.
 */
@NullMarked
package dev.cairn.linked;

import org.jspecify.annotations.NullMarked;
