/**
 * The library on disk: one SQLite file that holds the log of everything that happened, the files that were imported, how every
 * roadmap stands because of it, and the settings.
 *
 * <p>Everything SQL is here and nowhere else. What a step means is not decided here: {@link dev.cairn.progress.Replay} says so, and
 * the tables follow it.
 */
@NullMarked
package dev.cairn.storage;

import org.jspecify.annotations.NullMarked;
