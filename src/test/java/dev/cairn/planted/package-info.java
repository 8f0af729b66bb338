/**
 * A small house built wrong on purpose: each class breaks one rule of the architecture, to show that the rule can fail. Its packages
 * are named like the rooms of the program.
 */
@NullMarked
package dev.cairn.planted;

import org.jspecify.annotations.NullMarked;
