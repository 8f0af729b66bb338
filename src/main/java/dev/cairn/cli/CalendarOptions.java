package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.week.CalendarChoices;
import dev.cairn.week.CalendarMatter;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What calendars are told, and of which days. */
final class CalendarOptions {
    private static final int LONGEST_ALARM = 24 * 60;

    @Option(
            names = "--all",
            description = "With --ics: the whole plan, and what was done in the last eight weeks, in place of a week.")
    private boolean all;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = StartDate.class,
            description = "With --ics: from this day on. It is the first of this week otherwise.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = StartDate.class,
            description = "With --ics: up to this day, itself included. It is the end of the plan otherwise.")
    private @Nullable LocalDate to;

    @Option(names = "--tasks", description = "With --ics: also the tasks, with the days they are due.")
    private boolean tasks;

    @Option(names = "--habits", description = "With --ics: also the habits of all roadmaps.")
    private boolean habits;

    @Option(names = "--alarm", paramLabel = "MINUTES", description = "With --ics: rings so long before each session.")
    private @Nullable Integer alarm;

    boolean given() {
        return isRange() || tasks || habits || alarm != null;
    }

    /** Whether days of their own are asked for, in place of weeks. */
    boolean isRange() {
        return all || from != null || to != null;
    }

    /**
     * What does not go together, without a full stop; empty where all does.
     *
     * @param one whether a roadmap was named
     */
    Optional<String> contradiction(boolean one) {
        if (all && (from != null || to != null)) {
            return Optional.of("--all goes without --from and --to");
        }
        if (from != null && to != null && to.isBefore(from)) {
            return Optional.of("--to " + to + " is before --from " + from);
        }
        if (alarm != null && (alarm < 1 || alarm > LONGEST_ALARM)) {
            return Optional.of("--alarm: " + alarm + " is not from 1 to " + LONGEST_ALARM);
        }
        return habits && one
                ? Optional.of("--habits are of no roadmap: leave the roadmap or --habits out")
                : Optional.empty();
    }

    /** @param present the week that is, of which days that are not said are counted */
    CalendarChoices range(RoadmapId scope, LocalDate today, WeekSpan present) {
        return all
                ? choices(scope, CalendarMatter.since(today), null)
                : choices(scope, from == null ? present.first() : from, to);
    }

    /** @param last null for all there is */
    CalendarChoices choices(RoadmapId scope, LocalDate first, @Nullable LocalDate last) {
        return new CalendarChoices(scope, first, last, tasks, habits, alarm);
    }
}
