/** Printers: those of CUPS through its own commands, elsewhere those Java finds. */
@NullMarked
package dev.cairn.export.print;

import org.jspecify.annotations.NullMarked;
