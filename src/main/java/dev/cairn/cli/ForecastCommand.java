package dev.cairn.cli;

import dev.cairn.forecast.Because;
import dev.cairn.forecast.Explained;
import dev.cairn.forecast.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** When it will be finished. */
@Command(
        name = "forecast",
        description = {
            "Says when all of it will likely be done, by what you did in the last weeks, and why that moved.",
            "With --json: likely, safe, planned, because."
        })
final class ForecastCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Mixin
    private final ScopeOptions asked = new ScopeOptions();

    ForecastCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var explained = Explained.of(library.lately(asked.scope(library)));
            if (asked.json()) {
                cairn.output().line(json(explained).onLines());
            } else {
                cairn.output().lines(lines(explained));
            }
        }
        return 0;
    }

    private static JsonObject json(Explained explained) {
        var known = explained.now() instanceof Forecast.Known it ? it : null;
        return new JsonObject()
                .put("likely", known == null ? null : known.likely().toString())
                .put("safe", known == null ? null : known.safe().toString())
                .put("planned", text(explained.now().planned()))
                .put(
                        "because",
                        explained.because().stream().map(ForecastCommand::json).toList());
    }

    private static JsonObject json(Because part) {
        return new JsonObject()
                .put("what", part.what().name().toLowerCase(Locale.ROOT))
                .put("days", part.days());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static List<String> lines(Explained explained) {
        var lines = new ArrayList<String>();
        var columns = new Columns("ll");
        switch (explained.now()) {
            case Forecast.Known known -> {
                columns.add("Likely", DateWords.whole(known.likely()));
                columns.add("Safe", DateWords.whole(known.safe()));
                planned(columns, known.planned());
                lines.addAll(columns.lines());
                lines.add("From your last " + Words.count(known.weeks(), "week") + ": half of " + known.runs()
                        + " runs end by the likely day, 85 of 100 by the safe one.");
            }
            case Forecast.Unknown unknown -> {
                planned(columns, unknown.planned());
                lines.addAll(columns.lines());
                lines.add(reason(unknown.reason()));
            }
        }
        explained.because().forEach(it -> lines.add(part(it)));
        return lines;
    }

    private static void planned(Columns columns, @Nullable LocalDate planned) {
        if (planned != null) {
            columns.add("Planned", DateWords.whole(planned));
        }
    }

    private static String reason(Forecast.Reason reason) {
        return switch (reason) {
            case TOO_LITTLE_HISTORY -> "There is no forecast yet: it takes two whole weeks of your own.";
            case NO_PROGRESS -> "There is no forecast: nothing was ticked in the last weeks.";
            case NO_TIME -> "There is no forecast: at this pace it does not end within ten years.";
            case FINISHED -> "Nothing is open: it is finished.";
        };
    }

    private static String part(Because part) {
        int days = Math.abs(part.days());
        var cause = switch (part.what()) {
            case WORK -> "work added, dropped or estimated anew";
            case PACE -> "your pace";
            case AVAILABILITY -> "your usual hours";
            case DAYS_OFF -> "days off";
        };
        return Words.count(days, "day") + (part.days() > 0 ? " later" : " sooner") + " than a week ago by " + cause
                + ".";
    }
}
