package dev.cairn.ui.timeline;

import java.time.LocalDate;

/**
 * The load of a week, in minutes.
 *
 * @param number of the plan, counted from 1
 * @param available that sessions can lie in; of the present week, from today on
 */
record Week(LocalDate monday, int number, int done, int planned, int available) {

    /** What is planned beyond the hours there are. */
    int excess() {
        return Math.max(0, planned - available);
    }
}
