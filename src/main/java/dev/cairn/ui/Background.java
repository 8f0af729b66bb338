package dev.cairn.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work that may wait: for the disk, for a parser. The results come back on the thread that paints.
 *
 * <p>A failure handler is never optional: what goes wrong is said where the learner looks.
 */
public interface Background {

    /** Runs work that touches the database, on the one thread that owns it, in the order it was given. */
    <T> void store(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);

    /** Runs work on files or texts, beside other such work. */
    <T> void files(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);
}
