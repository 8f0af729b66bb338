package dev.cairn.ui;

import dev.cairn.progress.Step;
import dev.cairn.study.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Keeps steps on the store's thread, so that what the learner sees never waits for the disk.
 *
 * <p>Steps are written one by one in the order they were taken. A step that could not be written is tried again, after one second
 * at first and thirty at most; those behind it wait. Confined to the thread that paints.
 */
public final class SaveQueue implements EventLog {
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final EventLog log;
    private final Background background;
    private final Delay delay;
    private final Clock clock;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final List<Runnable> whenSaved = new ArrayList<>();
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Saved(null));
    private Duration nextDelay = FIRST_DELAY;
    private int attempt;

    /** @param log where steps are kept in the end; only used on the store's thread */
    public SaveQueue(EventLog log, Background background, Delay delay, Clock clock) {
        this.log = log;
        this.background = background;
        this.delay = delay;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** How many steps are not on disk yet. */
    public int unsaved() {
        return waiting.size();
    }

    /** Takes a step at once and keeps it soon. */
    @Override
    public void append(Step step) {
        waiting.add(step);
        switch (state.get()) {
            case SaveState.Saved saved -> write();
            case SaveState.Saving saving -> state.set(new SaveState.Saving(waiting.size()));
            case SaveState.Failed failed ->
                state.set(new SaveState.Failed(waiting.size(), failed.why(), failed.retryIn()));
        }
    }

    /** Tries again now instead of later; nothing where nothing has failed. */
    public void retry() {
        if (state.get() instanceof SaveState.Failed) {
            write();
        }
    }

    /** Does something once everything is on disk: at once where it is. */
    public void whenSaved(Runnable action) {
        if (waiting.isEmpty()) {
            action.run();
        } else {
            whenSaved.add(action);
        }
    }

    private void write() {
        attempt++;
        var step = waiting.getFirst();
        state.set(new SaveState.Saving(waiting.size()));
        background.store(
                () -> {
                    log.append(step);
                    return step;
                },
                this::written,
                this::failed);
    }

    private void written(Step step) {
        waiting.removeFirst();
        nextDelay = FIRST_DELAY;
        if (waiting.isEmpty()) {
            state.set(new SaveState.Saved(clock.instant()));
            var actions = List.copyOf(whenSaved);
            whenSaved.clear();
            actions.forEach(Runnable::run);
        } else {
            write();
        }
    }

    private void failed(Throwable failure) {
        var retryIn = nextDelay;
        var doubled = retryIn.multipliedBy(2);
        nextDelay = doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
        state.set(new SaveState.Failed(waiting.size(), Failures.sentence(failure), retryIn));
        int failedAttempt = attempt;
        delay.after(retryIn, () -> {
            if (attempt == failedAttempt) {
                retry();
            }
        });
    }
}
