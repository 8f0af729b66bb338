package dev.cairn.ui.timeline;

import java.time.LocalDate;

/**
 * A diamond.
 *
 * @param day the day it is done, or should be
 */
record Milestone(String title, LocalDate day, boolean done) {}
