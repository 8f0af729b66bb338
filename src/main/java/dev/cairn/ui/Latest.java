package dev.cairn.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work beside the thread that paints of which only the newest matters: what is asked while something is being worked out waits, and takes
 * the place of what waited before. Whatever comes of a question that is no longer the newest, or was forgotten, is told to nobody: neither
 * its answer nor its failure. Confined to the thread that paints.
 */
public final class Latest {
    private final Background background;
    private @Nullable Question<?> newest;
    private boolean running;

    private record Question<T>(Callable<T> work, Consumer<? super T> answered, Consumer<? super Throwable> failed) {}

    public Latest(Background background) {
        this.background = background;
    }

    /**
     * Asks, in place of all that was asked before.
     *
     * @param work done beside the thread that paints
     * @param failed told why there is no answer, where this is still the newest question
     */
    public <T> void ask(Callable<T> work, Consumer<? super T> answered, Consumer<? super Throwable> failed) {
        var question = new Question<>(work, answered, failed);
        newest = question;
        if (!running) {
            run(question);
        }
    }

    /** Nothing comes of what was asked so far. */
    public void forget() {
        newest = null;
    }

    private <T> void run(Question<T> question) {
        running = true;
        background.files(
                question.work(),
                answer -> ended(question, () -> question.answered().accept(answer)),
                failure -> ended(question, () -> question.failed().accept(failure)));
    }

    private void ended(Question<?> question, Runnable tell) {
        running = false;
        var next = newest;
        if (next == null) {
            return;
        }
        if (!next.equals(question)) {
            run(next);
            return;
        }
        newest = null;
        tell.run();
    }
}
