package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.study.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to do when, and when it will be done. */
@Command(
        name = "plan",
        description = {
            "Shows when everything open will be done. With an option it is a what-if: nothing is kept.",
            "An active roadmap shares the week with the others that are: hours are for all of them, start and pace for"
                    + " the one that is named."
        })
final class PlanCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Mixin
    private final Usage usage = new Usage();

    @Mixin
    private final ScopeOption scope = new ScopeOption();

    @Option(
            names = "--start",
            paramLabel = "DATE",
            converter = StartDate.class,
            description = "What if it began on this day: 2027-03-05.")
    private @Nullable LocalDate start;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description =
                    "What if these were your hours: \"Mon-Fri 19:00-20:30; Sat 09:00-13:00\", or so many a week: 12.")
    private @Nullable String hours;

    @Option(
            names = "--pace",
            paramLabel = "PACE",
            converter = PaceName.class,
            description = "What if it went by your hours (hours), or by the weeks the roadmap states (weeks).")
    private @Nullable Pace pace;

    @Option(names = "--json", description = "Prints a JSON object: from, finish, sessions, unplaced.")
    private boolean json;

    PlanCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var notes = new ArrayList<String>();
            // A roadmap is planned with others where it is active beside them, else alone.
            var ids = library.together(scope.of(library));
            var shown = scope.isOne() ? List.of(scope.of(library)) : ids;
            var whatIf = whatIf(library, ids, shown, notes);
            if (!scope.isOne() && !ids.isEmpty() && library.activeAssumed()) {
                notes.add(PlanWords.activeAssumed(ids));
            }
            if (shown.size() < ids.size()) {
                notes.add(PlanWords.together(ids));
            }
            var outlook = library.outlook(ids, whatIf);
            var text = new PlanText(outlook, shown, library.outlook(ids, otherPace(whatIf, shown)));
            notes.addAll(text.notes());
            if (json) {
                notes.forEach(cairn.output()::complain);
                cairn.output().line(text.json().onLines());
            } else {
                cairn.output().lines(text.lines(notes));
            }
        }
        return 0;
    }

    /**
     * What was decided, with what is asked for on the line.
     *
     * @param ids what is planned together, and shares the hours
     * @param asked those of them that begin on another day, or go at another pace
     */
    private Planning whatIf(OpenLibrary library, List<RoadmapId> ids, List<RoadmapId> asked, List<String> notes) {
        var planning = library.library().planning();
        if (hours != null) {
            planning = planning.withAvailability(availability(library, ids, hours, notes));
        }
        for (RoadmapId id : asked) {
            var choices = planning.choices(id);
            choices = start == null ? choices : choices.withStart(start);
            planning = planning.withChoices(id, pace == null ? choices : choices.withPace(pace));
        }
        if (start != null && start.isBefore(library.date())) {
            notes.add(DateWords.whole(start) + " has passed: this is planned from now on.");
        }
        return planning;
    }

    private Availability availability(OpenLibrary library, List<RoadmapId> ids, String text, List<String> notes) {
        var given = library.library().planning().availability();
        var present =
                given == null ? Outlook.assumed(ids.stream().map(library::load).toList()) : given;
        return switch (AvailabilityText.read(text, present.usual())) {
            case HoursReading.Read read -> {
                read.notices().forEach(it -> notes.add(HoursWords.sentence(it)));
                if (read.week().isEmpty()) {
                    notes.add("With no hours at all nothing can be planned.");
                }
                yield present.withUsual(read.week());
            }
            case HoursReading.Refused refused -> throw usage.wrong("--hours: " + HoursWords.refusal(refused));
        };
    }

    private static Planning otherPace(Planning planning, List<RoadmapId> ids) {
        var other = planning;
        for (RoadmapId id : ids) {
            var choices = other.choices(id);
            other = other.withChoices(id, choices.withPace(choices.pace() == Pace.HOURS ? Pace.WEEKS : Pace.HOURS));
        }
        return other;
    }
}
