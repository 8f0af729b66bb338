package dev.cairn.cli;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.Spells;
import dev.cairn.study.PlanEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Days without study. */
@Command(name = "off", description = "Takes days off, or takes days off back.")
final class AvailabilityOffCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Mixin
    private final Usage usage = new Usage();

    @Parameters(
            index = "0",
            paramLabel = "DATES",
            description = "One day (2027-03-05), or the first and the last of several (2027-03-05..2027-03-14).")
    private String dates = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "LABEL", description = "What for.")
    private List<String> label = List.of();

    @Option(names = "--remove", description = "Gives these days their usual hours back.")
    private boolean remove;

    AvailabilityOffCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    /** One date, or two with dots between. */
    private Dates dates() {
        var parts = dates.split("\\.\\.", -1);
        var from = date(parts[0]);
        var to = date(parts[parts.length - 1]);
        if (parts.length > 2) {
            throw wrong(dates + " has more than two dates");
        }
        if (to.isBefore(from)) {
            throw wrong(from + " comes after " + to + "; write " + to + ".." + from);
        }
        return new Dates(from, to);
    }

    private LocalDate date(String text) {
        return DateWords.typed(text.strip()).orElseThrow(() -> wrong(DateWords.noDate(text.strip())));
    }

    private ParameterException wrong(String why) {
        return usage.wrong(why + ". Nothing was changed");
    }

    @Override
    public Integer call() {
        var days = dates();
        try (var library = cairn.library()) {
            var before = library.availability();
            boolean assumed = library.library().planning().availability() == null;
            var lines = new ArrayList<String>();
            var after = remove ? without(before, days, lines) : with(before, days, lines);
            if (library.library()
                            .perform(PlanEdits.availability(library.library().planning(), after))
                            .isPresent()
                    && assumed) {
                lines.add("You had not set your hours: " + HoursWords.week(after.usual()) + " are kept as yours.");
            }
            if (days.to().isBefore(library.today())) {
                lines.add("They lie in the past, so that nothing ahead changes.");
            }
            cairn.output().lines(lines);
        }
        return 0;
    }

    private Availability with(Availability before, Dates off, List<String> lines) {
        var spell = Spell.off(off.from(), off.to(), String.join(" ", label).strip());
        boolean already = before.spells().contains(spell);
        lines.add(DateWords.span(off) + (already ? ": off already." : ": " + Words.count(off.days(), "day") + " off."));
        return already ? before : before.withSpells(Spells.with(before.spells(), spell));
    }

    private static Availability without(Availability before, Dates back, List<String> lines) {
        var left = Spells.without(before.spells(), back);
        if (left.equals(before.spells())) {
            throw new CommandFailed("No days off lie in " + DateWords.span(back) + ". Nothing was changed.");
        }
        lines.add(DateWords.span(back) + ": back to the usual hours.");
        return before.withSpells(left);
    }
}
