package dev.cairn.ui;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Library;
import dev.cairn.timing.Timer;
import org.jspecify.annotations.Nullable;

/** How many minutes are planned for what is timed. Once the plan has told, that stays until another is timed: plans move as time passes. */
final class PlannedMinutes {
    private final Library library;
    private final LivePlan plan;
    private @Nullable Timer last;
    private int told;

    PlannedMinutes(Library library, LivePlan plan) {
        this.library = library;
        this.plan = plan;
    }

    /** The minutes of its next session; else what it is estimated at; 0 where neither is known. */
    int of(@Nullable Timer timer) {
        if (timer == null) {
            return 0;
        }
        boolean same = last != null && TimerKeeping.isSame(last, timer);
        if (!same || told == 0) {
            last = timer;
            told = session(timer);
        }
        return told > 0
                ? told
                : library.standing(timer.roadmap())
                        .map(it -> estimated(it, timer.task()))
                        .orElse(0);
    }

    private int session(Timer timer) {
        return plan.of(timer.roadmap()).stream()
                .flatMap(it -> it.plan().sessions().stream())
                .filter(it -> it.roadmap().equals(timer.roadmap()) && it.task().equals(timer.task()))
                .findFirst()
                .map(it -> it.minutes())
                .orElse(0);
    }

    /** What a task is estimated at, in minutes; 0 where it is gone, or estimated at nothing. */
    static int estimated(Roadmap roadmap, Key task) {
        return Tree.find(roadmap, task)
                .filter(it -> it.node() instanceof Task)
                .map(it -> Estimates.of(roadmap).of((Task) it.node()).minutes().middle())
                .orElse(0);
    }
}
