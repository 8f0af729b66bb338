package dev.cairn.cli;

import dev.cairn.schedule.Availability;
import dev.cairn.schedule.Dates;
import dev.cairn.schedule.Spell;
import dev.cairn.schedule.Spells;
import dev.cairn.study.PlanEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Days without study. */
@Command(name = "off", description = "Takes days off, or takes days off back.")
final class AvailabilityOffCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(
            index = "0",
            paramLabel = "DATES",
            converter = Range.class,
            description = "One day (2027-03-05), or the first and the last of several (2027-03-05..2027-03-14).")
    private @Nullable Dates dates;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "LABEL", description = "What for.")
    private List<String> label = List.of();

    @Option(names = "--remove", description = "Gives these days their usual hours back.")
    private boolean remove;

    AvailabilityOffCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    /** Reads one date, or two with dots between. */
    static final class Range implements ITypeConverter<Dates> {
        @Override
        public Dates convert(String text) {
            var parts = text.split("\\.\\.", -1);
            if (parts.length > 2) {
                throw new TypeConversionException(text + " has more than two dates");
            }
            var from = StartDate.date(parts[0].strip());
            var to = StartDate.date(parts[parts.length - 1].strip());
            if (to.isBefore(from)) {
                throw new TypeConversionException(from + " comes after " + to + "; write " + to + ".." + from);
            }
            return new Dates(from, to);
        }
    }

    @Override
    public Integer call() {
        if (dates == null) {
            throw new IllegalStateException("the command line asks for them");
        }
        try (var library = cairn.library()) {
            var before = library.availability();
            boolean assumed = library.library().planning().availability() == null;
            var lines = new ArrayList<String>();
            var after = remove ? without(before, dates, lines) : with(before, dates, lines);
            if (library.library()
                            .perform(PlanEdits.availability(library.library().planning(), after))
                            .isPresent()
                    && assumed) {
                lines.add("You had not set your hours: " + HoursWords.week(after.usual()) + " are kept as yours.");
            }
            if (dates.to().isBefore(library.today())) {
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
