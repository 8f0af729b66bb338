/**
 * The checklist: a roadmap as a tree of phases, modules, groups and tasks to tick, with filters and search, and beside it all there
 * is to know about what is selected.
 *
 * <p>What the rows are is decided without the toolkit's scene: {@link dev.cairn.ui.checklist.Outline} makes a tree of a roadmap,
 * {@link dev.cairn.ui.checklist.RowList} the rows that show of it, {@link dev.cairn.ui.checklist.ChecklistViewModel} what can be
 * done with them. Nothing here keeps data or decides what a change means; that is the library's.
 */
@NullMarked
package dev.cairn.ui.checklist;

import org.jspecify.annotations.NullMarked;
