/** Everything by its name, and quick entry, behind one key. */
@NullMarked
package dev.cairn.ui.palette;

import org.jspecify.annotations.NullMarked;
