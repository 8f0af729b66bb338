package dev.cairn.ui;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the plan would be with decisions that are not taken yet, made beside the thread that paints. Of several questions asked while one is
 * being answered, only the latest is answered. Confined to the thread that paints.
 */
public final class WhatIf {
    private final Background background;
    private final Clock clock;
    private final Consumer<Throwable> failed;
    private @Nullable Question next;
    private boolean running;
    private int dropped;

    private record Question(
            Planning planning, Map<RoadmapId, Roadmap> roadmaps, Consumer<Outlook> answer, int dropped) {}

    /** @param failed told why there is no answer */
    public WhatIf(Background background, Clock clock, Consumer<Throwable> failed) {
        this.background = background;
        this.clock = clock;
        this.failed = failed;
    }

    /**
     * Asks what the plan of some roadmaps would be.
     *
     * @param roadmaps all that take part, in the order of the list
     */
    public void ask(Planning planning, Map<RoadmapId, Roadmap> roadmaps, Consumer<Outlook> answer) {
        next = new Question(planning, roadmaps, answer, dropped);
        if (!running) {
            run();
        }
    }

    /** Forgets what was asked: no answer comes to any earlier question. */
    public void drop() {
        dropped++;
        next = null;
    }

    private void run() {
        var question = next;
        if (question == null) {
            return;
        }
        next = null;
        running = true;
        var moment = Moment.now(clock);
        background.files(
                () -> Outlook.of(moment, question.planning(), question.roadmaps(), false),
                outlook -> {
                    running = false;
                    if (question.dropped() == dropped) {
                        question.answer().accept(outlook);
                    }
                    run();
                },
                failure -> {
                    running = false;
                    failed.accept(failure);
                    run();
                });
    }
}
