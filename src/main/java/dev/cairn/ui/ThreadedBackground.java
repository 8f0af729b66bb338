package dev.cairn.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work beside the thread that paints: one thread owns the store, a virtual thread is begun for each piece of work on files.
 *
 * <p>Results are handed over on the thread that paints. Closing waits for work that was given, then ends the threads.
 */
public final class ThreadedBackground implements Background, Delay, AutoCloseable {
    private final ExecutorService store = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("cairn-store").factory());
    private final ExecutorService files = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("cairn-files-", 0).factory());

    @Override
    public <T> void store(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        run(store, work, onSuccess, onFailure);
    }

    @Override
    public <T> void files(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        run(files, work, onSuccess, onFailure);
    }

    private static <T> void run(
            ExecutorService executor,
            Callable<T> work,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        try {
            executor.execute(() -> carryOut(work, onSuccess, onFailure));
        } catch (RejectedExecutionException closing) {
            Platform.runLater(() -> onFailure.accept(closing));
        }
    }

    /** Errors are handed over like exceptions: whoever asked must hear of it, or would wait for ever. */
    private static <T> void carryOut(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Throwable failure) {
            Platform.runLater(() -> onFailure.accept(failure));
            return;
        }
        Platform.runLater(() -> onSuccess.accept(result));
    }

    @Override
    public void after(Duration time, Runnable action) {
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(action);
    }

    /** Waits for all work that was given; what it hands over may still be on its way to the thread that paints. */
    @Override
    public void close() {
        files.close();
        store.close();
    }
}
