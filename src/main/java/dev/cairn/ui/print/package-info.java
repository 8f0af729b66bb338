/** What goes on paper: choices, a preview of the very pages, printers and PDF. */
@NullMarked
package dev.cairn.ui.print;

import org.jspecify.annotations.NullMarked;
