package dev.cairn.ui;

import java.time.Duration;

/** Doing something later, without waiting for it. */
@FunctionalInterface
public interface Delay {

    /** Does something on the thread that paints, once the time has passed. */
    void after(Duration time, Runnable action);
}
