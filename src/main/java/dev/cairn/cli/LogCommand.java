package dev.cairn.cli;

import dev.cairn.progress.TimeEntry;
import dev.cairn.study.FullDay;
import dev.cairn.study.TimeEdits;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Logs time by hand. */
@Command(name = "log", description = "Logs time that was worked on a task.")
final class LogCommand implements Callable<Integer> {
    private static final int LONGEST = TimeEntry.LONGEST / 60;

    private final CairnCommand cairn;

    @Mixin
    private final Usage usage = new Usage();

    @Parameters(
            arity = "2..*",
            paramLabel = "TASK MINUTES",
            hideParamSyntax = true,
            description = "Words of its title, or its key; last the minutes, 1 to 1440.")
    private List<String> words = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = StartDate.class,
            description = "The day it was: 2027-03-05; today where it is left out.")
    private @Nullable LocalDate date;

    @Option(names = "--roadmap", paramLabel = "ROADMAP", description = "Looks for the task in this roadmap alone.")
    private @Nullable String roadmap;

    LogCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        int minutes = minutes(words.getLast());
        try (var library = cairn.library()) {
            var today = library.today();
            var day = date == null ? today : date;
            if (day.isAfter(today)) {
                throw new CommandFailed(
                        day + " is still to come: time is logged once it was worked. Nothing was changed.");
            }
            var found = new TaskLookup(library).find(roadmap, String.join(" ", words.subList(0, words.size() - 1)));
            refuseMoreThanADay(library, day, minutes);
            library.library()
                    .perform(TimeEdits.log(
                            found.roadmap(), new TimeEntry(found.task().key(), day, minutes * 60, null)));
            long all = library.library()
                    .time()
                    .secondsByTask(found.roadmap())
                    .getOrDefault(found.task().key(), 0L);
            cairn.output()
                    .line("Logged " + Words.exactHours(minutes) + " on " + DateWords.whole(day) + ": "
                            + found.task().title() + " (" + TimerWords.length(all) + " in all)");
        }
        return 0;
    }

    private int minutes(String text) {
        if (text.matches("\\d{1,4}")) {
            int minutes = Integer.parseInt(text);
            if (minutes >= 1 && minutes <= LONGEST) {
                return minutes;
            }
        }
        throw usage.wrong("\"" + text + "\" is no number of minutes from 1 to " + LONGEST
                + "; write for example cairn log \"Read the paper\" 45. Nothing was changed");
    }

    private static void refuseMoreThanADay(OpenLibrary library, LocalDate day, int minutes) {
        var full = new FullDay(library.library().time());
        if (!full.has(day, minutes * 60L, null)) {
            throw new CommandFailed("With these " + Words.exactHours(minutes) + ", " + DateWords.whole(day)
                    + " would have more than 24 h: " + TimerWords.length(full.logged(day, null))
                    + " are logged already. Nothing was changed.");
        }
    }
}
