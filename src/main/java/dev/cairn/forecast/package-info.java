/**
 * When it will be finished, from the learner's own history: a likely day and a safe one, and why they moved.
 *
 * <p>Pure, and the same for the same history: chance comes from a fixed seed. How it is reckoned, and how often it holds, stands in
 * docs/progress.md.
 */
@NullMarked
package dev.cairn.forecast;

import org.jspecify.annotations.NullMarked;
