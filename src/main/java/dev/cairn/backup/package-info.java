/** Copies of the library: why they are made, which are kept, and what going back to one would give and take. Pure, but for the port. */
@NullMarked
package dev.cairn.backup;

import org.jspecify.annotations.NullMarked;
