package dev.cairn.ui.review;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.recall.Card;
import dev.cairn.recall.DayQueue;
import dev.cairn.recall.Deck;
import dev.cairn.recall.Grade;
import dev.cairn.recall.GradedDays;
import dev.cairn.recall.Placed;
import dev.cairn.recall.RecallChoices;
import dev.cairn.recall.Sitting;
import dev.cairn.recall.SoFar;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.CardEdits;
import dev.cairn.study.Library;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ReviewsState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A session of reviews, and what can be done to cards. Each grade is a step of the library, kept at once: a session that is left, or ends
 * with the window, is gone on with where it was. Lives as long as the window. Confined to the thread that paints.
 */
final class ReviewViewModel {
    private final Library library;
    private final ReviewBook book;
    private final Clock clock;
    private final AskTime time;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Loading());
    private final ReadOnlyObjectWrapper<List<Placed>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RecallChoices> choices = new ReadOnlyObjectWrapper<>(RecallChoices.USUAL);
    private @Nullable Sitting sitting;
    private DayQueue queue = DayQueue.EMPTY;
    private @Nullable UUID revealed;
    private @Nullable UUID asked;
    private @Nullable SoFar begin;
    private final Drafts drafts = new Drafts();

    /** Whether anything was answered since the learner came: before that, what is asked follows the queue of the day. */
    private boolean begun;

    ReviewViewModel(Library library, ReviewBook book, Clock clock) {
        this.library = library;
        this.book = book;
        this.clock = clock;
        time = new AskTime(clock);
        library.onStep(this::follow);
        book.state().subscribe(this::take);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** All cards there are. */
    ReadOnlyObjectProperty<List<Placed>> cards() {
        return cards.getReadOnlyProperty();
    }

    /** How the learner wants to be asked. */
    ReadOnlyObjectProperty<RecallChoices> chosen() {
        return choices.getReadOnlyProperty();
    }

    RecallChoices choices() {
        return library.deck().choices();
    }

    LocalDate today() {
        return Moment.now(clock).studyDay();
    }

    /** The learner comes to be asked: what is asked is the queue of the day as it is then. */
    void open() {
        sitting = null;
        asked = null;
        time.front(true);
        book.refresh();
        take(book.state().get());
    }

    /** The learner went elsewhere. */
    void leave() {
        time.end();
        revealed = null;
        asked = null;
    }

    /** Whether the learner can see what is asked. */
    void front(boolean isFront) {
        time.front(isFront);
    }

    private void take(ReviewsState state) {
        choices.set(deck().choices());
        if (state instanceof ReviewsState.Known known) {
            cards.set(known.cards());
            queue = known.queue();
            var before = sitting;
            if (before != null && before.day().equals(known.day()) && begun) {
                sitting = before.with(known.cards()).with(deck());
            } else {
                sitting = new Sitting(known.day(), queue.cards()).with(deck());
                begin = new SoFar(sitting);
                begun = false;
            }
        } else if (state instanceof ReviewsState.Off) {
            cards.set(List.of());
            sitting = null;
        }
        tell(state);
    }

    private void follow(Step step) {
        choices.set(deck().choices());
        var before = sitting;
        if (before == null) {
            return;
        }
        var after = before.with(library.deck());
        if (step.undoes() != null) {
            for (var event : step.events()) {
                if (event.what() instanceof Happening.CardChanged it) {
                    int graded = it.graded().map(GradedDays.Change::by).orElse(0);
                    boolean comesAgain = after.isOpen(it.card()) && (graded < 0 || !before.isOpen(it.card()));
                    after = comesAgain ? after.first(it.card()) : graded > 0 ? after.last(it.card()) : after;
                    revealed = comesAgain ? null : revealed;
                    asked = comesAgain ? null : asked;
                }
            }
        }
        sitting = after;
        tell(book.state().get());
    }

    private void tell(ReviewsState state) {
        shown.set(
                switch (state) {
                    case ReviewsState.Off off -> new Shown.Off();
                    case ReviewsState.Making making -> new Shown.Loading();
                    case ReviewsState.Failed failed -> new Shown.Failed(failed.why());
                    case ReviewsState.Known known -> sitting == null ? new Shown.Loading() : shown(sitting);
                });
    }

    private Shown shown(Sitting it) {
        var current = it.current().orElse(null);
        if (current == null) {
            time.end();
            asked = null;
            return graded() == 0
                    ? new Shown.Nothing(it.day(), queue.next(), queue.waiting())
                    : new Shown.Ended(it.day(), graded(), seconds(it), queue.next(), queue.waiting());
        }
        if (!current.name().equals(asked)) {
            asked = current.name();
            revealed = null;
            time.begin();
        }
        return new Shown.Asking(
                current,
                it.day(),
                it.done() + 1,
                it.size(),
                current.name().equals(revealed),
                current.card().dues(it.day(), retention()),
                queue.waiting());
    }

    private double retention() {
        return choices().retention() / 100.0;
    }

    /** How many cards were graded since the learner came, recalled or not. */
    int graded() {
        return begin == null || sitting == null ? 0 : begin.cards(sitting);
    }

    private long seconds(Sitting now) {
        return begin == null ? 0 : begin.seconds(now);
    }

    /** What was begun to be written. */
    Drafts drafts() {
        return drafts;
    }

    /** The card something is written on; empty where it is gone. */
    Optional<Placed> card(Drafts.About about) {
        return cards.get().stream().filter(it -> it.name().equals(about.card())).findFirst();
    }

    /** The card that is asked. */
    Optional<Shown.Asking> asking() {
        return shown.get() instanceof Shown.Asking it ? Optional.of(it) : Optional.empty();
    }

    /** Shows the answer. */
    void reveal() {
        asking().ifPresent(it -> {
            revealed = it.card().name();
            begun = true;
            tell(book.state().get());
        });
    }

    /** Grades the card whose answer shows, as it is kept; nothing before that. One that was graded since it is asked stays so. */
    void grade(Grade grade) {
        var now = sitting;
        asking().filter(it -> it.open() && now != null).ifPresent(it -> {
            var stored = Objects.requireNonNull(now).with(deck());
            int took = time.seconds();
            begun = true;
            asked = null;
            revealed = null;
            sitting = stored;
            stored.gradable(it.card())
                    .ifPresentOrElse(
                            card -> {
                                sitting = grade.recalled() ? stored : stored.last(card.name());
                                change(card, card.card().graded(grade, it.today(), retention(), took));
                            },
                            () -> tell(book.state().get()));
        });
    }

    /** Lets a card rest until the learner wakes it, or wakes it. */
    void rest(Placed card, boolean rests) {
        change(card, kept(card).withSuspended(rests));
    }

    /** Gives a card other words. */
    void word(Placed card, String prompt, String answer) {
        change(card, kept(card).withText(prompt.strip(), answer.strip()));
    }

    private Card kept(Placed card) {
        return deck().card(card.roadmap(), card.name()).orElse(card.card());
    }

    /** Throws away a card the learner wrote; one that grew is put to rest, or else it would grow again. */
    void delete(Placed card) {
        if (card.own()) {
            change(card, null);
        } else {
            rest(card, true);
        }
    }

    /** Adds a card of the learner's own about a module or task; one without a prompt asks for nothing and is not added. */
    void add(RoadmapId roadmap, Key node, String prompt, String answer) {
        if (!prompt.isBlank()) {
            library.perform(CardEdits.change(
                    deck(), roadmap, UUID.randomUUID(), Card.own(node, prompt.strip(), answer.strip())));
        }
    }

    private void change(Placed card, @Nullable Card after) {
        library.perform(CardEdits.change(deck(), card.roadmap(), card.name(), after));
    }

    private Deck deck() {
        return library.deck();
    }

    void choose(RecallChoices choices) {
        library.perform(CardEdits.choose(deck(), choices));
    }

    void retry() {
        book.refresh();
    }

    /** The title of a module or task; empty where it is not there. */
    String title(RoadmapId roadmap, Key node) {
        return library.standing(roadmap)
                .flatMap(it -> Tree.find(it, node))
                .map(it -> it.node().title())
                .orElse("");
    }
}
