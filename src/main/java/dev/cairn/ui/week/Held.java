package dev.cairn.ui.week;

import dev.cairn.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * Something in the hand, or being moved by keys, that was not put down yet.
 *
 * @param from the session as it was; of a task from beside the week, one that never was
 * @param card the card it was; null for a task from beside the week
 * @param landing what it would mean to put it down
 * @param byKeys whether it is put down by itself after a while
 */
record Held(Session from, @Nullable CardId card, String title, int hue, Landing landing, boolean byKeys) {
    Slot slot() {
        return landing.slot();
    }

    Held at(Landing next) {
        return new Held(from, card, title, hue, next, byKeys);
    }

    /** Whether putting it down changes anything. */
    boolean changes() {
        return card == null
                || !slot().date().equals(from.date())
                || slot().start() != from.start()
                || slot().minutes() != from.minutes();
    }

    /** The session as it would be. */
    Session session() {
        return from.pinnedAt(slot().date(), slot().start(), slot().minutes());
    }
}
