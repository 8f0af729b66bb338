package dev.cairn.cli;

import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Tree;
import dev.cairn.timing.Timer;
import java.time.Instant;

/** What is said of the timer. */
final class TimerWords {
    private TimerWords() {}

    /** The title of its task; its key where the task is gone. */
    static String title(OpenLibrary library, Timer timer) {
        return library.find(timer.roadmap())
                .flatMap(it -> Tree.find(it, timer.task()))
                .map(it -> it.node())
                .map(Node::title)
                .orElse(timer.task().value());
    }

    /** 1 h 5 min; less than a minute in seconds. */
    static String worked(Timer timer, Instant now) {
        return length(timer.worked(now).toSeconds());
    }

    static String length(long seconds) {
        return seconds < 60 ? seconds + " s" : Words.exactHours(seconds / 60);
    }
}
