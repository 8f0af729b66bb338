/**
 * The window: shell, theme, background work, and the controls its views share. Each view has a package of its own below this one
 * and knows none of the others.
 */
@NullMarked
package dev.cairn.ui;

import org.jspecify.annotations.NullMarked;
