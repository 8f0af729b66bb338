/** The library for other programs, and drawings as files: JSON, SVG, PDF, PNG. */
@NullMarked
package dev.cairn.export;

import org.jspecify.annotations.NullMarked;
