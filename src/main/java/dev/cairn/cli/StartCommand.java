package dev.cairn.cli;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Status;
import dev.cairn.timing.Rhythm;
import dev.cairn.timing.Timer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the timer. */
@Command(
        name = "start",
        description = {
            "Starts the timer on a task, or lets it go on where it is paused. It runs until cairn stop, also when the"
                    + " computer is restarted; the window shows it."
        })
final class StartCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(
            arity = "0..*",
            paramLabel = "TASK",
            description = "Words of its title, or its key; what is next in the plan where it is left out.")
    private List<String> words = List.of();

    @Option(names = "--roadmap", paramLabel = "ROADMAP", description = "Looks for the task in this roadmap alone.")
    private @Nullable String roadmap;

    StartCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var moment = Moment.now(cairn.desk().clock());
            var on = library.timers().timer();
            if (on.isPresent()) {
                resume(library, on.get(), moment);
                return 0;
            }
            var found = task(library);
            if (found.task().status() == Status.DONE) {
                throw new CommandFailed("\"" + found.task().title() + "\" is done already. The timer was not started.");
            }
            library.timers()
                    .keep(Timer.start(
                            found.roadmap(), found.task().key(), Rhythm.PLAIN, moment.studyDay(), moment.instant()));
            cairn.output().line("Started: " + found.task().title() + " (" + found.roadmap() + ")");
        }
        return 0;
    }

    private void resume(OpenLibrary library, Timer timer, Moment moment) {
        var title = TimerWords.title(library, timer);
        if (timer.running() || !words.isEmpty()) {
            throw new CommandFailed("The timer is on already, for \"" + title + "\" ("
                    + TimerWords.worked(timer, moment.instant()) + "). Stop it first: cairn stop.");
        }
        library.timers().keep(timer.resume(moment.instant()));
        cairn.output().line("Going on: " + title + ", " + TimerWords.worked(timer, moment.instant()) + " so far");
    }

    private TaskLookup.Found task(OpenLibrary library) {
        if (!words.isEmpty()) {
            return new TaskLookup(library).find(roadmap, String.join(" ", words));
        }
        var next = library.outlook().plan().sessions().stream()
                .findFirst()
                .orElseThrow(() -> new CommandFailed("Nothing is planned. Say which task: cairn start TASK."));
        return new TaskLookup(library).find(next.roadmap().slug(), next.task().value());
    }
}
