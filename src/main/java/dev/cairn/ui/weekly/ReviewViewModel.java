package dev.cairn.ui.weekly;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Failures;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.ReviewMaking;
import dev.cairn.week.WeekMarkdown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** A look back at a week, and the learner's own words about it. Confined to the thread that paints. */
final class ReviewViewModel {
    private final WeekBook book;
    private final LivePlan plan;
    private final WeekWords store;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<ReviewState> state = new ReadOnlyObjectWrapper<>(new ReviewState.Making());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private WeekSpan week;
    private boolean wordsKnown;
    private boolean following;
    private Subscription subscription = Subscription.EMPTY;

    ReviewViewModel(Weekly.Parts parts, WeekWords store, WeekSpan week) {
        book = parts.book();
        plan = book.plan();
        clock = parts.clock();
        this.store = store;
        this.week = week;
    }

    ReadOnlyObjectProperty<ReviewState> state() {
        return state.getReadOnlyProperty();
    }

    /** The learner's own words about the week, as they are kept. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    WeekSpan week() {
        return week;
    }

    LocalDate today() {
        return Moment.now(clock).studyDay();
    }

    /** Follows the plan until {@link #stop}. */
    void start() {
        following = true;
        store.onChange((name, written) -> {
            if (following && name.equals(week.name())) {
                words.set(written);
            }
        });
        subscription.unsubscribe();
        // Before the week: once that is shown, there is writing, which nothing may come to replace.
        askWords();
        subscription = Subscription.combine(
                plan.active().subscribe(outlook -> look()), plan.failure().subscribe(why -> look()));
    }

    void stop() {
        following = false;
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    void again() {
        state.set(new ReviewState.Making());
        plan.refresh();
        look();
        askWords();
    }

    /** Another week. */
    void go(int weeks) {
        week = week.plus(weeks);
        wordsKnown = false;
        words.set("");
        askWords();
        look();
    }

    private void look() {
        var outlook = plan.active().get();
        if (outlook == null) {
            var failure = plan.failure().get();
            state.set(failure.isEmpty() ? new ReviewState.Making() : new ReviewState.Failed(failure));
            return;
        }
        var asked = week;
        book.ask(asked, RoadmapId.ALL, outlook, known -> shown(asked, known), this::failed);
    }

    private void shown(WeekSpan asked, WeekBook.Known known) {
        if (following && asked.equals(week)) {
            state.set(new ReviewState.Filled(
                    ReviewMaking.of(known.week(), known.roadmaps()), new Names(known.roadmaps())));
        }
    }

    private void askWords() {
        var asked = week;
        store.ask(
                asked.name(),
                known -> {
                    if (following && asked.equals(week)) {
                        wordsKnown = true;
                        words.set(known);
                    }
                },
                this::failed);
    }

    private void failed(Throwable why) {
        if (following) {
            state.set(new ReviewState.Failed(Failures.sentence(why)));
        }
    }

    /** Keeps what the learner wrote about this week. */
    void keep(String written) {
        var text = written.strip();
        if (wordsKnown && !text.equals(words.get())) {
            store.keep(week.name(), words.get(), text);
        }
    }

    /** The week as a document; empty while there is none to be had. */
    Optional<String> markdown() {
        return state.get() instanceof ReviewState.Filled filled
                ? Optional.of(new WeekMarkdown(Messages::text, Messages.locale()).write(filled.review(), words.get()))
                : Optional.empty();
    }
}
