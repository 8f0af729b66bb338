package dev.cairn.ui.timeline;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Background;
import dev.cairn.ui.Latest;
import java.time.Clock;
import java.util.function.Consumer;

/** The chart a change would lead to, worked out beside the thread that paints: only the newest question is answered. */
final class WhatIf {
    private final Latest latest;
    private final Clock clock;

    WhatIf(Background background, Clock clock) {
        latest = new Latest(background);
        this.clock = clock;
    }

    /**
     * @param answer called on the thread that paints, unless something else was asked or all was forgotten meanwhile
     * @param failed likewise, where there is no answer
     */
    void ask(Outlook base, Planning changed, RoadmapId scope, Consumer<Chart> answer, Consumer<Throwable> failed) {
        var moment = Moment.now(clock);
        latest.ask(() -> ChartMaking.of(base.with(moment, changed), scope), answer, failed);
    }

    /** No answer is wanted any more. */
    void forget() {
        latest.forget();
    }
}
