package dev.cairn.ui.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Failures;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.WeekBook;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the week that is looked at; only the answer to the last question counts. Confined to the thread that paints. */
final class WeekReading {
    private final WeekBook book;
    private final LivePlan live;
    private final Consumer<WeekBook.Known> taken;
    private final Consumer<Shown> instead;
    private WeekBook.@Nullable Known known;
    private int asked;

    /**
     * @param taken told of each answer
     * @param instead told what to show while there is none
     */
    WeekReading(WeekBook book, Consumer<WeekBook.Known> taken, Consumer<Shown> instead) {
        this.book = book;
        live = book.plan();
        this.taken = taken;
        this.instead = instead;
    }

    /** What was read last of the week that is looked at; empty while nothing was. */
    Optional<WeekBook.Known> known() {
        return Optional.ofNullable(known);
    }

    /** Another week is looked at: what is known is of no use, nor is what was asked for. */
    void forget() {
        known = null;
        asked++;
    }

    void ask(WeekSpan span, RoadmapId scope) {
        int number = ++asked;
        var outlook = live.of(scope).orElse(null);
        if (outlook == null) {
            var failure = live.failure().get();
            instead.accept(failure.isEmpty() ? new Shown.Loading() : new Shown.Failed(failure));
            return;
        }
        if (outlook.roadmaps().isEmpty()) {
            known = null;
            instead.accept(new Shown.NothingActive());
            return;
        }
        if (known == null) {
            instead.accept(new Shown.Loading());
        }
        book.ask(
                span,
                scope,
                outlook,
                it -> {
                    if (number == asked) {
                        known = it;
                        taken.accept(it);
                    }
                },
                why -> {
                    var sentence = Failures.sentence(why);
                    if (number == asked) {
                        known = null;
                        instead.accept(new Shown.Failed(sentence));
                    }
                });
    }
}
