package dev.cairn.ui.week;

import dev.cairn.progress.Change;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.Session;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.SessionEdits;
import dev.cairn.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the learner does to the sessions of the week: each is one step, and seen at once. Confined to the thread that paints. */
final class WeekEdits {
    private final WeekViewModel model;
    private final Library library;
    private final Clock clock;

    WeekEdits(WeekViewModel model, Library library, Clock clock) {
        this.model = model;
        this.library = library;
        this.clock = clock;
    }

    /** Ticks a task, or opens it again. */
    void tick(Card card) {
        model.moving().drop();
        var standing =
                card.isDone() ? Standing.OPEN : Standing.done(Moment.now(clock).studyDay());
        library.change(card.id().roadmap(), Edits.stand(Set.of(card.id().task()), standing));
    }

    /** Where a session would go if it was put off; empty where there is no room, and for what cannot be moved. */
    Optional<Slot> postponed(Card card) {
        return card.movable()
                ? model.outlook()
                        .flatMap(it -> SessionEdits.postponed(it, card.session()))
                        .map(Slot::of)
                : Optional.empty();
    }

    void postpone(Card card) {
        model.moving().drop();
        var session = card.session();
        var slot = postponed(card).orElse(null);
        if (slot != null) {
            model.present().ifPresent(it -> {
                show(session, card.id(), slot);
                perform(SessionEdits.postpone(it, session), slot.date());
            });
        }
    }

    /** Fixes a session where it is, or leaves its place to the plan again. */
    void pin(Card card) {
        model.moving().drop();
        var session = card.session();
        if (card.pinned()) {
            model.present().ifPresent(it -> library.perform(SessionEdits.unpin(it, session)));
        } else if (card.movable()) {
            put(session, card.id(), Slot.of(session));
        }
    }

    /**
     * Puts a session somewhere.
     *
     * @param card the one it has now; null where it had none
     */
    void put(Session session, @Nullable CardId card, Slot slot) {
        model.present().ifPresent(outlook -> {
            show(session, card, slot);
            perform(SessionEdits.put(outlook, session, slot.date(), slot.start(), slot.minutes()), slot.date());
        });
    }

    /** Puts a task from beside the week on a day, wherever there is room on it. */
    void place(Shelf.Item item, LocalDate date) {
        if (date.isBefore(model.now().get().toLocalDate())) {
            model.say(Messages.text("week.move.past"));
            return;
        }
        model.present()
                .flatMap(outlook -> library.perform(SessionEdits.place(outlook, item.session(date), date)))
                .ifPresent(step -> model.goTo(date));
    }

    private void show(Session session, @Nullable CardId card, Slot slot) {
        var there = session.pinnedAt(slot.date(), slot.start(), slot.minutes());
        model.since().put(card, there);
        model.selected().set(CardId.of(there));
    }

    /** Does something that brings what is selected to a date, and goes there with it. */
    private void perform(List<Change> changes, LocalDate date) {
        var going = model.selected().get();
        if (library.perform(changes).isEmpty()) {
            model.since().clear();
            model.paint();
        }
        if (!model.span().get().contains(date)) {
            // This week, which has it no more, has turned to what is nearest by now.
            model.selected().set(going);
        }
        model.goTo(date);
    }
}
