package dev.cairn.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Work is done by who asks for it; nothing happens later. */
public final class AtOnce implements Background, Delay {
    /** Does something on the thread that paints, and waits for it. */
    public static <T> T onPaintThread(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    @Override
    public <T> void store(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        files(work, onSuccess, onFailure);
    }

    @Override
    public <T> void files(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        try {
            onSuccess.accept(work.call());
        } catch (Exception failure) {
            onFailure.accept(failure);
        }
    }

    @Override
    public void after(Duration time, Runnable action) {
        // Nobody waits here.
    }
}
