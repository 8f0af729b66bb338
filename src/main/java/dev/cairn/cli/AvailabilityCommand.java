package dev.cairn.cli;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.schedule.hours.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The hours there are. */
@Command(name = "availability", description = "Shows the hours you have, your days off and your habits.")
final class AvailabilityCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Option(
            names = "--json",
            description = "Prints a JSON object: hours, minutes a week, assumed, windows, exceptions, habits.")
    private boolean json;

    AvailabilityCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var availability = library.availability();
            boolean assumed = library.library().planning().availability() == null;
            if (json) {
                cairn.output().line(json(availability, assumed).onLines());
            } else {
                if (assumed) {
                    cairn.output().line(PlanWords.hoursAssumed(library.active()));
                }
                cairn.output().lines(table(availability, library.today()));
            }
        }
        return 0;
    }

    private static List<String> table(Availability availability, LocalDate today) {
        var columns = new Columns("lll");
        columns.add("Hours", AvailabilityText.write(availability.usual()), total(availability));
        var ahead = new ArrayList<>(availability.spells().stream()
                .filter(it -> !it.to().isBefore(today))
                .toList());
        for (Spell spell : ahead) {
            var dates = DateWords.span(new Dates(spell.from(), spell.to()));
            columns.add(spell.isOff() ? "Days off" : "Other hours", dates, Words.dotted(spell.label(), hours(spell)));
        }
        for (Block habit : availability.habits()) {
            columns.add("Habit", when(habit), habit.title());
        }
        return columns.lines();
    }

    private static String total(Availability availability) {
        int windows = availability.usual().minutes();
        int free = availability.usualMinutes();
        return Words.exactHours(windows) + " a week"
                + (free == windows ? "" : ", " + Words.exactHours(free) + " beside habits");
    }

    private static String hours(Spell spell) {
        return spell.isOff() ? "" : AvailabilityText.write(spell.windows());
    }

    private static String when(Block habit) {
        return AvailabilityText.days(habit.days()) + " " + AvailabilityText.times(habit.window());
    }

    private static JsonObject json(Availability availability, boolean assumed) {
        var windows = new ArrayList<JsonObject>();
        availability
                .usual()
                .days()
                .forEach((day, list) -> list.forEach(window -> windows.add(new JsonObject()
                        .put("day", day.name().toLowerCase(Locale.ROOT))
                        .put("start", PlanWords.time(window.from()))
                        .put("minutes", window.minutes()))));
        return new JsonObject()
                .put("hours", AvailabilityText.write(availability.usual()))
                .put("minutes", availability.usual().minutes())
                .put("assumed", assumed)
                .put("windows", windows)
                .put(
                        "exceptions",
                        availability.spells().stream()
                                .map(spell -> new JsonObject()
                                        .put("from", spell.from().toString())
                                        .put("to", spell.to().toString())
                                        .put("hours", AvailabilityText.write(spell.windows()))
                                        .put("label", spell.label()))
                                .toList())
                .put(
                        "habits",
                        availability.habits().stream()
                                .map(habit -> new JsonObject()
                                        .put("title", habit.title())
                                        .put("days", AvailabilityText.days(habit.days()))
                                        .put(
                                                "start",
                                                PlanWords.time(habit.window().from()))
                                        .put("minutes", habit.window().minutes()))
                                .toList());
    }
}
