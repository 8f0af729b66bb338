package dev.cairn.ui.history;

import dev.cairn.progress.Step;
import dev.cairn.ui.Background;
import dev.cairn.ui.StepBook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Takes many steps back, or does them again, one after the other: between two of them the window does what else there is to do, and what was
 * done is written down. It does these steps and no other. Confined to the thread that paints.
 */
final class Walker {
    private final StepBook book;
    private final Background background;
    private final ReadOnlyObjectWrapper<Walk> walk = new ReadOnlyObjectWrapper<>(new Walk.Arrived(true, 0));
    private final Deque<Step> ahead = new ArrayDeque<>();
    private boolean back;
    private int all;

    Walker(StepBook book, Background background) {
        this.book = book;
        this.background = background;
    }

    ReadOnlyObjectProperty<Walk> walk() {
        return walk.getReadOnlyProperty();
    }

    boolean isGoing() {
        return walk.get() instanceof Walk.Going;
    }

    /** Takes back these steps, all that can be: the latest first. */
    void back(List<Step> steps) {
        begin(steps, true);
    }

    /** Does these steps again: the next first. */
    void forth(List<Step> steps) {
        begin(steps, false);
    }

    private void begin(List<Step> steps, boolean wantedBack) {
        if (isGoing() || steps.isEmpty()) {
            return;
        }
        back = wantedBack;
        all = steps.size();
        ahead.clear();
        ahead.addAll(steps);
        walk.set(new Walk.Going(back, 0, all));
        next();
    }

    /** Goes no further; nothing where it is not going. */
    void halt() {
        if (isGoing()) {
            walk.set(new Walk.Halted(back, done(), all));
        }
    }

    private int done() {
        return all - ahead.size();
    }

    private void next() {
        var step = ahead.peek();
        if (step == null) {
            walk.set(new Walk.Arrived(back, all));
            return;
        }
        var possible = (back ? book.undoable() : book.redoable()).map(Step::id);
        if (possible.filter(step.id()::equals).isEmpty()) {
            boolean passed =
                    possible.isEmpty() || possible.filter(this::isAhead).isPresent();
            stuck(step, passed ? Walk.Why.SETTLED : Walk.Why.OVERTAKEN);
        } else if (back) {
            book.undo(done -> stepped(step, done));
        } else {
            book.redo(done -> stepped(step, done));
        }
    }

    private boolean isAhead(UUID id) {
        return ahead.stream().anyMatch(it -> it.id().equals(id));
    }

    private void stepped(Step step, boolean done) {
        if (!done) {
            stuck(step, Walk.Why.UNREADABLE);
            return;
        }
        ahead.remove();
        if (!isGoing()) {
            // It was halted while this step was read.
            walk.set(new Walk.Halted(back, done(), all));
            return;
        }
        walk.set(new Walk.Going(back, done(), all));
        // Behind what was just done, which is written on the same way.
        background.store(() -> step, kept -> goOn(), failure -> goOn());
    }

    private void goOn() {
        if (isGoing()) {
            next();
        }
    }

    private void stuck(Step at, Walk.Why why) {
        walk.set(new Walk.Stuck(back, done(), all, book.text(at), why));
    }
}
