/** What the learner can set: how the window looks. What is remembered without being set has its place in {@link dev.cairn.ui.Memory}. */
@NullMarked
package dev.cairn.ui.settings;

import org.jspecify.annotations.NullMarked;
