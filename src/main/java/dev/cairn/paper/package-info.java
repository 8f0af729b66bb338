/**
 * Paper: weeks, checklists and pictures laid out on pages. A page is a {@link dev.cairn.drawing.Drawing}, so that what is previewed, printed
 * and saved as PDF is one and the same. Who sets the letters and who owns printers stands behind ports.
 */
@NullMarked
package dev.cairn.paper;

import org.jspecify.annotations.NullMarked;
