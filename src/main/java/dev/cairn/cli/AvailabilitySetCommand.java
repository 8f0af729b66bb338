package dev.cairn.cli;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.study.PlanEdits;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Other hours in a usual week; days off and habits stay. */
@Command(name = "set", description = "Sets the hours of a usual week. Days off and habits stay as they are.")
final class AvailabilitySetCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Mixin
    private final Usage usage = new Usage();

    @Parameters(
            arity = "1..*",
            paramLabel = "HOURS",
            description =
                    "Days and times, in quotes: \"Mon-Fri 19:00-20:30; Sat 09:00-13:00\". A plain number is so many"
                            + " hours a week, laid on the days there are.")
    private List<String> hours = List.of();

    AvailabilitySetCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        if (String.join("", hours).isBlank()) {
            throw usage.wrong(
                    "There are no hours in \"\". To have none at all, write \"daily off\". Nothing was changed");
        }
        try (var library = cairn.library()) {
            var before = library.availability();
            switch (AvailabilityText.read(String.join(" ", hours), before.usual())) {
                case HoursReading.Refused refused -> throw refused(refused);
                case HoursReading.Read read -> {
                    var planning = library.library().planning();
                    var changed =
                            library.library().perform(PlanEdits.availability(planning, before.withUsual(read.week())));
                    cairn.output()
                            .line((changed.isPresent() ? "Your hours are now " : "Your hours were already ")
                                    + HoursWords.week(read.week()) + ".");
                    read.notices().forEach(it -> cairn.output().line(HoursWords.sentence(it)));
                    if (read.week().isEmpty()) {
                        cairn.output().line("Nothing can be planned until there are some.");
                    }
                }
            }
        }
        return 0;
    }

    private ParameterException refused(HoursReading.Refused refused) {
        return usage.wrong(HoursWords.refusal(refused) + ". Nothing was changed");
    }
}
