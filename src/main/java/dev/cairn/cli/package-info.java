/**
 * The commands of the command line: what is asked, what is printed, which code ends it.
 *
 * <p>Knows the use cases and their ports alone; no window, no files' formats, no database. What fails is one sentence on the error
 * stream and the code 1; wrong usage is 2.
 */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
