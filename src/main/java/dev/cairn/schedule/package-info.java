/**
 * From hours a week to dated sessions: availability, what the learner chose for each plan, the planner, the first plan to compare with,
 * and the ways back when a plan has slipped.
 *
 * <p>Pure: no clock, no files, no database, no toolkit. Dates and times are local.
 */
@NullMarked
package dev.cairn.schedule;

import org.jspecify.annotations.NullMarked;
