/** How far along: what was done when and how it compares, when it will be finished and why that moved, as charts, tables, files and on paper. */
@NullMarked
package dev.cairn.ui.progress;

import org.jspecify.annotations.NullMarked;
