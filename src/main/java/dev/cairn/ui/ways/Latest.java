package dev.cairn.ui.ways;

import dev.cairn.ui.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work beside the thread that paints of which only the latest matters: what is asked while something is being worked out waits, and takes
 * the place of what waited before. Confined to the thread that paints.
 */
final class Latest<T> {
    private final Background background;
    private final Consumer<T> done;
    private final Consumer<Throwable> failed;
    private @Nullable Callable<T> next;
    private boolean running;
    private int dropped;

    Latest(Background background, Consumer<T> done, Consumer<Throwable> failed) {
        this.background = background;
        this.done = done;
        this.failed = failed;
    }

    void ask(Callable<T> work) {
        next = work;
        if (!running) {
            run();
        }
    }

    /** Nothing comes of what was asked so far. */
    void drop() {
        dropped++;
        next = null;
    }

    private void run() {
        var work = next;
        if (work == null) {
            return;
        }
        next = null;
        running = true;
        int asked = dropped;
        background.files(
                work, result -> ended(asked, () -> done.accept(result)), why -> ended(asked, () -> failed.accept(why)));
    }

    private void ended(int asked, Runnable tell) {
        running = false;
        // What waits is newer than what has just come: showing both would only flicker.
        if (next == null && asked == dropped) {
            tell.run();
        }
        run();
    }
}
