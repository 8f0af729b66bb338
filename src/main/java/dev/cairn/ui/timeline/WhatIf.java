package dev.cairn.ui.timeline;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a change would make of the plan, worked out beside the thread that paints: only the latest question is answered. */
final class WhatIf {
    private final Background background;
    private final Clock clock;
    private @Nullable Question waiting;
    private boolean running;
    private int asked;

    WhatIf(Background background, Clock clock) {
        this.background = background;
        this.clock = clock;
    }

    private record Question(Outlook base, Planning changed, RoadmapId scope, Consumer<Chart> answer, int number) {}

    /** @param answer called on the thread that paints, unless something else was asked or forgotten meanwhile */
    void ask(Outlook base, Planning changed, RoadmapId scope, Consumer<Chart> answer) {
        waiting = new Question(base, changed, scope, answer, ++asked);
        next();
    }

    /** No answer is wanted any more. */
    void forget() {
        asked++;
        waiting = null;
    }

    private void next() {
        var question = waiting;
        if (question == null || running) {
            return;
        }
        waiting = null;
        running = true;
        var moment = Moment.now(clock);
        background.files(
                () -> ChartMaking.of(
                        Outlook.of(
                                moment,
                                question.changed(),
                                question.base().roadmaps(),
                                question.base().activeAssumed()),
                        question.scope()),
                chart -> answered(question, chart),
                failure -> {
                    Failures.sentence(failure);
                    done();
                });
    }

    private void answered(Question question, Chart chart) {
        // An answer to an older question is still nearer to the pointer than none, unless all was forgotten.
        if (question.number() == asked || waiting != null) {
            question.answer().accept(chart);
        }
        done();
    }

    private void done() {
        running = false;
        next();
    }
}
