package dev.cairn.ui;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import dev.cairn.study.ReviewDay;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the plan would be with decisions that are not taken yet, made beside the thread that paints; only the newest question is answered.
 * Confined to the thread that paints.
 */
public final class WhatIf {
    private final Latest latest;
    private final Clock clock;
    private final Consumer<Throwable> failed;

    /** @param failed told why there is no answer to the newest question */
    public WhatIf(Background background, Clock clock, Consumer<Throwable> failed) {
        latest = new Latest(background);
        this.clock = clock;
        this.failed = failed;
    }

    /** Asks what would become of a plan with other decisions. */
    public void ask(Outlook now, Planning planning, Consumer<Outlook> answer) {
        var moment = Moment.now(clock);
        latest.ask(() -> now.with(moment, planning), answer, failed);
    }

    /**
     * Asks what the plan of some roadmaps would be for someone who begins with them, so that no others have cards.
     *
     * @param roadmaps all that take part, in the order of the list
     */
    public void ask(Notebook notebook, Map<RoadmapId, Roadmap> roadmaps, Consumer<Outlook> answer) {
        var moment = Moment.now(clock);
        latest.ask(
                () -> {
                    var reviews = ReviewDay.of(notebook.deck(), roadmaps, moment.studyDay());
                    return Outlook.of(moment, notebook, roadmaps, false, reviews.load());
                },
                answer,
                failed);
    }

    /** Forgets what was asked: neither an answer nor a failure comes of any earlier question. */
    public void drop() {
        latest.forget();
    }
}
