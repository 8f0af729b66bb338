package dev.cairn.ui;

/** Port: whether the learner is at the computer. What happens in the window itself is known without it. */
@FunctionalInterface
public interface Presence {

    /** Whether the pointer was moved, anywhere on the screen, since this was asked last. On the thread that paints; cheap. */
    boolean moved();
}
