/**
 * What was learned and should not be forgotten: cards, how well they are known, and when they come back.
 *
 * <p>Pure; days are study days.
 */
@NullMarked
package dev.cairn.recall;

import org.jspecify.annotations.NullMarked;
