package dev.cairn.cli;

import dev.cairn.progress.Moment;
import dev.cairn.progress.TimeEntry;
import dev.cairn.study.TimeEdits;
import dev.cairn.timing.Timer;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stops the timer. */
@Command(
        name = "stop",
        description = {"Stops the timer and logs the time it took.", "The task stays open: cairn tick says it is done."
        })
final class StopCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Mixin
    private final Usage usage = new Usage();

    @Option(names = "--pause", description = "Only pauses it; cairn start lets it go on.")
    private boolean pause;

    @Option(names = "--discard", description = "Logs nothing: the time is thrown away.")
    private boolean discard;

    @Option(names = "--count", description = "Time in which nobody was seen at it was work.")
    private boolean count;

    @Option(names = "--leave-out", description = "Time in which nobody was seen at it was none.")
    private boolean leaveOut;

    StopCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        if (pause && discard) {
            throw usage.wrong("--pause and --discard exclude each other. Nothing was changed");
        }
        if (count && leaveOut) {
            throw usage.wrong("--count and --leave-out exclude each other. Nothing was changed");
        }
        try (var library = cairn.library()) {
            var now = Moment.now(cairn.desk().clock()).instant();
            var on = library.timers()
                    .timer()
                    .orElseThrow(() -> new CommandFailed("No timer is on. Start one: cairn start TASK."))
                    .paced(now);
            var timer = discard ? on : withoutAway(on, now);
            var title = TimerWords.title(library, timer);
            if (pause && !timer.running()) {
                cairn.output().line("Paused already: " + title + ", " + TimerWords.worked(timer, now) + " so far");
            } else if (pause) {
                library.timers().keep(timer.pause(now));
                cairn.output().line("Paused: " + title + ", " + TimerWords.worked(timer, now) + " so far");
                away(timer, now);
            } else {
                stop(library, timer, title, now);
            }
        }
        return 0;
    }

    /** Where a window saw the learner leave, it has to be said what became of the time since. Without one nobody could have been seen. */
    private Timer withoutAway(Timer timer, Instant now) {
        var away = timer.away(now);
        if (leaveOut) {
            return away.map(timer::without).orElse(timer);
        }
        if (away.isPresent() && timer.watched() && !count) {
            throw new CommandFailed("Nobody was seen at it for the last " + length(away.get())
                    + ". Say whether that was work: cairn stop --count, or --leave-out. Nothing was changed.");
        }
        return timer;
    }

    private static String length(Timer.Away away) {
        return TimerWords.length(away.length().toSeconds());
    }

    private void stop(OpenLibrary library, Timer timer, String title, Instant now) {
        var entry = timer.stop(now);
        if (timer.isLogged(library.library().time())) {
            library.timers().clear();
            cairn.output().line("Stopped: " + title + ", logged before");
            return;
        }
        if (discard || entry.isEmpty()) {
            library.timers().clear();
            cairn.output().line("Stopped: " + title + ", nothing logged");
            return;
        }
        // Logged first: should the computer fail in between, the same timer is stopped once more rather than lost.
        library.library().perform(TimeEdits.log(timer.roadmap(), entry.get()));
        library.timers().clear();
        cairn.output().line("Logged " + TimerWords.length(entry.get().seconds()) + ": " + title);
        away(timer, now);
        if (entry.get().seconds() == TimeEntry.LONGEST) {
            cairn.output().line("It had run for more than a day: only 24 h were logged.");
        }
    }

    private void away(Timer timer, Instant now) {
        timer.away(now)
                .filter(away -> !count)
                .ifPresent(away -> cairn.output()
                        .line("Nobody was seen at it for the last " + length(away)
                                + ", which count: cairn stop --leave-out leaves such time out, and the window corrects"
                                + " what is logged."));
    }
}
