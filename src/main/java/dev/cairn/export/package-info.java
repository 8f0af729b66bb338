/** What leaves the application for other programs: JSON. Writes text; files are opened by others. */
@NullMarked
package dev.cairn.export;

import org.jspecify.annotations.NullMarked;
