package dev.cairn.ui;

import dev.cairn.timing.Timer;
import dev.cairn.timing.TimerStore;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the timer on the store's thread. One that another window, or the command line, has stopped meanwhile is not brought back: what
 * stands there instead is told. Only the newest wish counts. Confined to the thread that paints.
 */
final class TimerKeeping {
    private final TimerStore store;
    private final Background background;
    private final Told told;
    /** What was kept or read here last: where something else stands there, somebody else has put it. Written on both threads. */
    private volatile @Nullable Timer last;

    private int turn;

    /** What becomes of a wish. */
    interface Told {
        /** It is kept. */
        void kept();

        /** It is not: there is this one instead, or none. */
        void other(Optional<Timer> there);

        /** Nothing is known of it. */
        void failed(Throwable why);
    }

    /** @param store only used on the store's thread */
    TimerKeeping(TimerStore store, Background background, Told told) {
        this.store = store;
        this.background = background;
        this.told = told;
    }

    /** Keeps a timer as it is now, in place of what was kept or read here last; not where something else stands there by now. */
    void keep(Timer next) {
        int mine = ++turn;
        background.store(() -> exchange(next), there -> written(next, there, mine), why -> failed(why, mine));
    }

    private Optional<Timer> exchange(Timer next) {
        var there = store.timer();
        var expected = last;
        // One that is gone was stopped, unless it was another that is to be forgotten for this one.
        boolean may = there.isEmpty()
                ? expected == null || !isSame(expected, next)
                : there.get().equals(expected) || there.get().equals(next);
        if (may) {
            store.keep(next);
            last = next;
            return Optional.of(next);
        }
        return there;
    }

    private void written(Timer next, Optional<Timer> there, int mine) {
        if (mine != turn) {
            return;
        }
        if (there.filter(next::equals).isPresent()) {
            told.kept();
        } else {
            last = there.orElse(null);
            told.other(there);
        }
    }

    private void failed(Throwable why, int mine) {
        if (mine == turn) {
            told.failed(why);
        }
    }

    /** Looks what is there; nothing comes of it where something is wished for meanwhile. */
    void read(Consumer<Optional<Timer>> then) {
        int mine = ++turn;
        background.store(
                store::timer,
                there -> {
                    if (mine == turn) {
                        then.accept(there);
                    }
                },
                why -> failed(why, mine));
    }

    /** Looks what is there, and tells it whatever is wished for meanwhile. */
    void ask(Consumer<Optional<Timer>> then) {
        background.store(store::timer, then, told::failed);
    }

    /** What was read is what is on. */
    void took(Optional<Timer> there) {
        last = there.orElse(null);
    }

    /** Whether this one was kept, or read. */
    boolean isKnown(Timer timer) {
        var known = last;
        return known != null && isSame(known, timer);
    }

    static boolean isSame(Timer one, Timer other) {
        return one.begun().equals(other.begun()) && one.task().equals(other.task());
    }

    /** Forgets one that was stopped; another that is on by now stays. */
    void clear(Timer stopped) {
        background.store(
                () -> {
                    store.timer().filter(it -> isSame(it, stopped)).ifPresent(it -> store.clear());
                    return stopped;
                },
                cleared -> {},
                told::failed);
    }
}
