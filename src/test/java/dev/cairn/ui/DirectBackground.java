package dev.cairn.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once, on the thread that asks; what is to be done later waits until the test says so. */
public final class DirectBackground implements Background, Delay {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private Duration lastDelay = Duration.ZERO;

    @Override
    public <T> void store(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        run(work, onSuccess, onFailure);
    }

    @Override
    public <T> void files(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        run(work, onSuccess, onFailure);
    }

    private static <T> void run(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            onFailure.accept(failure);
            return;
        }
        onSuccess.accept(result);
    }

    @Override
    public void after(Duration time, Runnable action) {
        lastDelay = time;
        later.add(action);
    }

    /** Lets the time pass until all that waits has been done; what that brings about waits again. */
    public void passTime() {
        for (int n = later.size(); n > 0; n--) {
            later.remove().run();
        }
    }

    /** The time asked for last. */
    public Duration lastDelay() {
        return lastDelay;
    }
}
