package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.Delay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Moving sessions: by pointer, until it lets go; by keys, until they rest for a moment, so that many strokes make one step. Nothing is
 * decided before that.
 */
final class Moving {
    static final int STEP = 15;
    static final int FINE = 5;

    private static final Duration REST = Duration.ofMillis(800);
    private static final int MOST_STEPS = 96;

    private final WeekViewModel model;
    private final Delay delay;
    private final ReadOnlyObjectWrapper<@Nullable Held> held = new ReadOnlyObjectWrapper<>();
    private int strokes;

    Moving(WeekViewModel model, Delay delay) {
        this.model = model;
        this.delay = delay;
    }

    /** What is being moved; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Held> held() {
        return held.getReadOnlyProperty();
    }

    /** Takes a card with the pointer; false where it cannot be moved. */
    boolean take(Card card) {
        return take(card, false);
    }

    private boolean take(Card card, boolean byKeys) {
        drop();
        if (!card.movable()) {
            return false;
        }
        var session = card.session();
        return hold(new Held(session, card.id(), card.title(), card.hue(), free(Slot.of(session)), byKeys));
    }

    /** Takes a task from beside the week; false where the plan cannot hold it. */
    boolean take(Shelf.Item item) {
        drop();
        if (!item.plannable()) {
            return false;
        }
        return hold(held(item));
    }

    private Held held(Shelf.Item item) {
        var slot = Slot.within(model.span().get().first(), 0, item.minutes());
        var from = item.session(slot.date());
        return new Held(from, null, item.title(), item.hue(), free(slot), false);
    }

    /** What it would mean to put a task from beside the week somewhere. */
    Landing preview(Shelf.Item item, Slot slot) {
        return landing(held(item), slot);
    }

    /** Puts a task from beside the week somewhere; what cannot be is said. */
    void put(Shelf.Item item, Slot slot) {
        if (take(item)) {
            to(slot.date(), slot.start());
            drop();
        }
    }

    private static Landing free(Slot slot) {
        return new Landing(slot, Landing.Kind.FREE, 0, "");
    }

    private boolean hold(Held taken) {
        held.set(taken);
        return true;
    }

    /** Moves what is held to a time of a day of the week. */
    void to(LocalDate date, int start) {
        var now = held.get();
        if (now != null) {
            land(now, Slot.within(date, start, now.slot().minutes()));
        }
    }

    /** Makes what is held longer or shorter. */
    void length(int minutes) {
        var now = held.get();
        if (now != null) {
            int start = now.slot().start();
            int most = Window.DAY - start;
            land(now, new Slot(now.slot().date(), start, Math.clamp(minutes, Math.min(FINE, most), most)));
        }
    }

    private void land(Held now, Slot slot) {
        if (!slot.equals(now.slot())) {
            held.set(now.at(landing(now, slot)));
        }
    }

    private Landing landing(Held now, Slot slot) {
        var time = model.now().get();
        boolean begun = now.card() != null && slot.begins().equals(now.from().begins());
        var earliest = begun && slot.ends().isAfter(time) ? LocalDateTime.MIN : time;
        return model.outlook()
                .map(outlook -> Landing.of(outlook, now.from(), slot, earliest))
                .orElse(free(slot));
    }

    /** Lets go: what is held stays where it is now, where it may. */
    void drop() {
        var now = held.get();
        held.set(null);
        if (now == null || !now.changes()) {
            return;
        }
        if (now.landing().allowed()) {
            model.edits().put(now.from(), now.card(), now.slot());
        } else {
            model.say(WeekText.refusal(now.landing()));
        }
    }

    /** Lets go, without putting it anywhere, of what is not in the week any more. */
    void keepTo(Picture picture) {
        var now = held.get();
        var card = now == null ? null : now.card();
        if (card != null && picture.find(card).isEmpty()) {
            cancel();
        }
    }

    /** Everything stays as it was. */
    void cancel() {
        held.set(null);
    }

    /** Moves a card by some days and minutes; past what is in the way. */
    void nudge(Card card, int days, int minutes) {
        var now = holding(card);
        if (now == null) {
            return;
        }
        var slot = now.slot();
        for (int i = 0; i < MOST_STEPS; i++) {
            var next = Slot.within(slot.date().plusDays(days), slot.start() + minutes * (i + 1), slot.minutes());
            var landing = landing(now, next);
            boolean inTheWay = landing.kind() == Landing.Kind.HABIT || landing.kind() == Landing.Kind.PINNED;
            if (minutes == 0 || !inTheWay) {
                rest(landing.kind() == Landing.Kind.PAST ? now : now.at(landing));
                return;
            }
        }
        rest(now);
    }

    /** Makes a card some minutes longer, or shorter. */
    void stretch(Card card, int minutes) {
        var now = holding(card);
        if (now != null) {
            int length = now.slot().minutes() + minutes;
            held.set(now);
            length(Math.max(Math.min(STEP, now.slot().minutes()), length));
            rest(Objects.requireNonNullElse(held.get(), now));
        }
    }

    /** What the keys hold of a card already, or else take now; null where it cannot be moved. */
    private @Nullable Held holding(Card card) {
        var now = held.get();
        if (now != null && now.byKeys() && card.id().equals(now.card())) {
            return now;
        }
        return take(card, true) ? held.get() : null;
    }

    /** Shows it there; once no key came for a moment, it is put down. */
    private void rest(Held now) {
        held.set(now);
        int stroke = ++strokes;
        delay.after(REST, () -> {
            var resting = held.get();
            if (stroke == strokes && resting != null && resting.byKeys()) {
                drop();
            }
        });
    }
}
