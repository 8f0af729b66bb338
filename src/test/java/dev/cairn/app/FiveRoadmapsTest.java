package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Span;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.Unplaced;
import dev.cairn.study.Outlook;
import dev.cairn.study.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The table of the bundled roadmaps in {@code docs/planning.md}, against what the planner says. */
class FiveRoadmapsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-07T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Test
    void theTableSaysWhatThePlannerSays() throws IOException {
        var table = Bundled.NAMES.stream().map(FiveRoadmapsTest::row).toList();
        assertThat(Files.readAllLines(Path.of("docs", "planning.md")).stream()
                        .filter(line -> Bundled.NAMES.stream().anyMatch(name -> line.startsWith("| " + name + " |"))))
                .as("the table as it would be:%n%s%n", String.join("\n", table))
                .containsExactlyElementsOf(table);
    }

    @Test
    void everyOneEndsWhereItSaysOrTheTableSaysWhyNot() throws IOException {
        var text = Files.readString(Path.of("docs", "planning.md"));
        for (String name : Bundled.NAMES) {
            if (!row(name).contains("| within |")) {
                assertThat(text).contains("- **" + name + "** ");
            }
        }
    }

    @Test
    void noWorkIsLostAtTheDocumentsOwnHours() {
        for (String name : Bundled.NAMES) {
            assertThat(outlook(name, Pace.HOURS).plan().unplaced()).as(name).isEmpty();
        }
    }

    private static String row(String name) {
        var hours = outlook(name, Pace.HOURS);
        var weeks = outlook(name, Pace.WEEKS).plan();
        var end = hours.plan().finish().orElseThrow();
        var stated = Stated.of(hours.roadmaps().get(new RoadmapId(name)));
        return "| "
                + String.join(
                        " | ",
                        name,
                        stated.text(),
                        hours(hours.availability().usualMinutes()),
                        hours(minutes(hours.plan())),
                        finish(hours.plan()),
                        byWeeks(weeks),
                        stated.verdict(end))
                + " |";
    }

    private static String byWeeks(Plan plan) {
        if (plan.notices().stream().anyMatch(it -> it.kind() == PlanNotice.Kind.NO_WEEKS_STATED)) {
            return "states no weeks";
        }
        long left = plan.unplaced().stream().mapToLong(Unplaced::minutes).sum();
        return finish(plan) + (left == 0 ? "" : "; " + hours(left) + " do not fit");
    }

    private static String finish(Plan plan) {
        var end = plan.finish().orElseThrow();
        return DATE.format(end) + ", week " + (ChronoUnit.DAYS.between(START, end) / 7 + 1);
    }

    private static long minutes(Plan plan) {
        return plan.sessions().stream().mapToLong(Session::minutes).sum();
    }

    private static String hours(long minutes) {
        double hours = Math.round(minutes / 6.0) / 10.0;
        return (hours == Math.rint(hours) ? Long.toString((long) hours) : Double.toString(hours)) + " h";
    }

    private static Outlook outlook(String name, Pace pace) {
        var id = new RoadmapId(name);
        var read = (Reading.Read) Adapters.workshop().reader().read(Bundled.source(name));
        var planning = Planning.NONE.withChoices(id, PlanChoices.NONE.withPace(pace));
        return Outlook.of(Moment.now(CLOCK), Notebook.NOTHING.with(planning), Map.of(id, read.roadmap()), false);
    }

    /**
     * How long a document says it takes.
     *
     * @param earliest the first day on which it could be done within that
     * @param latest the last
     */
    private record Stated(String text, LocalDate earliest, LocalDate latest) {

        static Stated of(Roadmap roadmap) {
            var whole = roadmap.about().duration();
            if (whole != null) {
                return of(whole.min(), whole.max(), whole.unit());
            }
            var phases = roadmap.studyPhases().map(Phase::time).toList();
            var spans = phases.stream()
                    .map(time -> time.duration())
                    .filter(Objects::nonNull)
                    .toList();
            if (spans.isEmpty()) {
                int first = phases.getFirst().weeks().from();
                int last = phases.getLast().weeks().to();
                var text = first == 0 ? last + " weeks and week 0" : last + " weeks";
                var until = START.plusWeeks(last - first + 1L).minusDays(1);
                return new Stated(text, until.minusWeeks(1), until);
            }
            return of(
                    spans.stream().mapToDouble(Span::min).sum(),
                    spans.stream().mapToDouble(Span::max).sum(),
                    spans.getFirst().unit());
        }

        private static Stated of(double min, double max, Span.Unit unit) {
            var text = (long) min + "–" + (long) max + " " + unit.name().toLowerCase(Locale.ROOT);
            return new Stated(text, after(min, unit), after(max, unit).minusDays(1));
        }

        private static LocalDate after(double count, Span.Unit unit) {
            return unit == Span.Unit.MONTHS ? START.plusMonths((long) count) : START.plusWeeks((long) count);
        }

        String verdict(LocalDate end) {
            if (end.isAfter(latest)) {
                return ChronoUnit.DAYS.between(latest, end) + " days later";
            }
            return end.isBefore(earliest) ? ChronoUnit.DAYS.between(end, earliest) + " days sooner" : "within";
        }
    }
}
