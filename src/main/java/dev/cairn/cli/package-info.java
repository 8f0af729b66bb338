/** The commands of the command line: what is asked, what is printed, which code ends it. No window, no files, no database. */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
