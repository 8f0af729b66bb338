package dev.cairn.ui.print;

import dev.cairn.paper.PageSetup;
import dev.cairn.paper.Paper;
import dev.cairn.paper.Part;
import dev.cairn.paper.Printers;
import dev.cairn.paper.WeekChoices;
import dev.cairn.paper.WeekForm;
import dev.cairn.ui.Memory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the learner printed last. Paper, colour and printer are the same for all; which way the page lies, and its margins, belong to each
 * kind of document. Copies and pages are forgotten: nobody wants yesterday's thirty again. What another version wrote is passed over.
 */
final class Remembered {
    private static final String NONE = "none";

    private final Memory memory;
    private final Locale locale;

    Remembered(Memory memory, Locale locale) {
        this.memory = memory;
        this.locale = locale;
    }

    /** What something is printed with at first. */
    Choices choices(What what) {
        var week = new WeekChoices(word("form", WeekForm.class).orElse(WeekChoices.USUAL.form()), parts());
        boolean colour = memory.get("print.colour").map(Boolean::parseBoolean).orElse(true);
        return new Choices(what, week, setup(what, week.form()), colour);
    }

    /** The page a kind of document was printed on last. */
    PageSetup setup(What what, WeekForm form) {
        var kind = kind(what, form);
        var paper = word("paper", Paper.class).orElse(Paper.usual(locale));
        boolean landscape = memory.get("print." + kind + ".landscape")
                .map(Boolean::parseBoolean)
                .orElse(liesUsually(what, form));
        int margin =
                memory.number("print." + kind + ".margin").map(Double::intValue).orElse(PageSetup.USUAL.margin());
        return new PageSetup(paper, landscape, margin);
    }

    private static String kind(What what, WeekForm form) {
        return what instanceof What.Weeks ? what.kind() + "." + name(form) : what.kind();
    }

    private static boolean liesUsually(What what, WeekForm form) {
        return switch (what) {
            case What.Weeks weeks -> form == WeekForm.GRID;
            case What.Checklist list -> false;
            case What.Pictures pictures -> true;
        };
    }

    private Set<Part> parts() {
        var written = memory.get("print.parts");
        if (written.isEmpty()) {
            return WeekChoices.USUAL.parts();
        }
        return written.stream()
                .flatMap(it -> Stream.of(it.split(",")))
                .flatMap(it -> read(it, Part.class).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /** How many weeks there were when it was more than one. */
    int weeks() {
        return memory.number("print.weeks")
                .map(Double::intValue)
                .filter(it -> it > 1 && it <= What.Weeks.MOST)
                .orElse(4);
    }

    void keep(Choices choices) {
        var kind = kind(choices.what(), choices.week().form());
        memory.put("print.paper", name(choices.setup().paper()));
        memory.put("print.colour", Boolean.toString(choices.colour()));
        memory.put(
                "print." + kind + ".landscape", Boolean.toString(choices.setup().landscape()));
        memory.put("print." + kind + ".margin", Integer.toString(choices.setup().margin()));
        if (choices.what() instanceof What.Weeks weeks) {
            memory.put("print.form", name(choices.week().form()));
            var parts = Arrays.stream(Part.values())
                    .filter(choices.week()::has)
                    .map(Remembered::name)
                    .collect(Collectors.joining(","));
            memory.put("print.parts", parts.isEmpty() ? NONE : parts);
            if (weeks.count() > 1) {
                memory.put("print.weeks", Integer.toString(weeks.count()));
            }
        }
    }

    Job job() {
        return Job.USUAL
                .on(memory.get("print.printer").orElse(""))
                .sides(word("sides", Printers.Sides.class).orElse(Printers.Sides.ONE))
                .ink(memory.get("print.ink").map(Boolean::parseBoolean).orElse(true));
    }

    void keep(Job job) {
        memory.put("print.printer", job.printer());
        memory.put("print.sides", name(job.sides()));
        memory.put("print.ink", Boolean.toString(job.ink()));
    }

    private <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return memory.get("print." + key).flatMap(it -> read(it, type));
    }

    private static <E extends Enum<E>> Optional<E> read(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> name(it).equals(word))
                .findFirst();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
