package dev.cairn.cli;

import dev.cairn.roadmap.Status;
import dev.cairn.schedule.hours.WeekName;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that gives tasks another status: tasks of one roadmap by their names, or those of a week by their numbers on paper. */
abstract sealed class TasksCommand implements Callable<Integer> permits TickCommand, UntickCommand {
    /** More figures than this no sheet has. */
    private static final String NUMBER = "\\d{1,6}";

    private final CairnCommand cairn;
    private final Status status;

    @Mixin
    private final Usage usage = new Usage();

    @Option(
            names = "--week",
            paramLabel = "WEEK",
            description = "By the numbers on the sheet of this week, such as 2026-W48, as it was printed or shown.")
    private @Nullable String week;

    @Parameters(
            arity = "0..*",
            paramLabel = "ROADMAP TASK...",
            description = "The name of a roadmap in cairn list, then its tasks: keys from cairn show, or words that fit"
                    + " exactly one task, in quotes. With --week numbers alone.")
    private List<String> words = List.of();

    TasksCommand(CairnCommand cairn, Status status) {
        this.cairn = cairn;
        this.status = status;
    }

    @Override
    public final Integer call() {
        if (week != null) {
            return new SheetTicking(cairn).stand(named(week), numbers(), status);
        }
        if (words.size() < 2) {
            throw usage.wrong(words.isEmpty() ? "A roadmap and its tasks are missing" : "The tasks are missing");
        }
        return new Ticking(cairn).stand(words.getFirst(), words.subList(1, words.size()), status);
    }

    private WeekName named(String text) {
        return WeekName.read(text)
                .orElseThrow(() -> usage.wrong(text + " is no week; write one such as 2026-W48. Nothing was changed"));
    }

    private List<Integer> numbers() {
        if (words.isEmpty()) {
            throw usage.wrong("The numbers are missing: " + example());
        }
        return words.stream()
                .map(word -> {
                    if (!word.matches(NUMBER)) {
                        throw usage.wrong("With --week there are numbers alone, and " + word + " is none: " + example()
                                + ". Nothing was changed");
                    }
                    return Integer.valueOf(word);
                })
                .toList();
    }

    private String example() {
        return "cairn " + (status == Status.OPEN ? "untick" : "tick") + " --week " + week + " 3 7 12";
    }
}
