/**
 * What a plan is: its sessions, what the learner chose for it, the first plan to compare with, and how far it slipped. The hours it is
 * made of are in {@code hours}, the making in {@code planner}, the ways back in {@code repair}.
 *
 * <p>Pure: no clock, no files, no database, no toolkit. Dates and times are local.
 */
@NullMarked
package dev.cairn.schedule;

import org.jspecify.annotations.NullMarked;
