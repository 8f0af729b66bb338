package dev.cairn.ui;

import dev.cairn.timing.Timer;
import dev.cairn.timing.TimerStore;
import java.time.Instant;
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
    private @Nullable Instant known;
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

    /** Keeps a timer as it is now; one that was never kept only where none is on. */
    void keep(Timer next) {
        int mine = ++turn;
        boolean fresh = !isKnown(next);
        background.store(() -> exchange(next, fresh), there -> written(next, there, mine), why -> failed(why, mine));
    }

    private Optional<Timer> exchange(Timer next, boolean fresh) {
        var there = store.timer();
        boolean may = there.map(it -> isSame(it, next)).orElse(fresh);
        if (may) {
            store.keep(next);
            return Optional.of(next);
        }
        return there;
    }

    private void written(Timer next, Optional<Timer> there, int mine) {
        boolean kept = there.filter(it -> isSame(it, next)).isPresent();
        if (kept) {
            known = next.begun();
        }
        if (mine == turn) {
            if (kept) {
                told.kept();
            } else {
                known = there.map(Timer::begun).orElse(null);
                told.other(there);
            }
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
        known = there.map(Timer::begun).orElse(null);
    }

    /** Whether this one was kept, or read. */
    boolean isKnown(Timer timer) {
        return timer.begun().equals(known);
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
