/** Ways back when a plan has slipped: more time, less work, or a later end, each tried with the planner before it is offered. Pure. */
@NullMarked
package dev.cairn.schedule.repair;

import org.jspecify.annotations.NullMarked;
