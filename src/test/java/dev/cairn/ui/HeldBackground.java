package dev.cairn.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Holds all work until the test says how it ends. */
public final class HeldBackground implements Background {
    private final Deque<Held<?>> held = new ArrayDeque<>();

    private record Held<T>(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        void run() {
            new DirectBackground().files(work, onSuccess, onFailure);
        }
    }

    @Override
    public <T> void store(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        held.add(new Held<>(work, onSuccess, onFailure));
    }

    @Override
    public <T> void files(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        held.add(new Held<>(work, onSuccess, onFailure));
    }

    /** How much waits to be done. */
    public int size() {
        return held.size();
    }

    /** Does what was given first. */
    public void finish() {
        held.remove().run();
    }

    /** Does all, also what that brings about. */
    public void finishAll() {
        while (!held.isEmpty()) {
            finish();
        }
    }

    /** Lets what was given first go wrong. */
    public void fail(Throwable why) {
        held.remove().onFailure().accept(why);
    }
}
