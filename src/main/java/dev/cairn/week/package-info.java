/**
 * A week as it stands: what was done in it, what is planned, what was moved away, and the numbers its tasks have on paper. Made from the
 * plan and from what the library remembers of past days; looked at by the window, printed, sent to calendars. How it looks anywhere is not
 * decided here.
 */
@NullMarked
package dev.cairn.week;

import org.jspecify.annotations.NullMarked;
