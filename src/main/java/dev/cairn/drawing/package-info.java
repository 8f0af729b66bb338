/** A picture as a list of shapes, whoever draws it then: the screen, SVG, PDF. Coordinates in pixels at 96 an inch, y grows downwards. */
@NullMarked
package dev.cairn.drawing;

import org.jspecify.annotations.NullMarked;
