/**
 * The model: a {@link dev.cairn.roadmap.Roadmap} is phases, a phase is modules, a module is tasks. Immutable records in the words
 * learners use, with the functions that read and rebuild the tree.
 *
 * <p>Knows no other package: nothing here reads files, keeps data, tells the time or draws.
 */
@NullMarked
package dev.cairn.roadmap;

import org.jspecify.annotations.NullMarked;
