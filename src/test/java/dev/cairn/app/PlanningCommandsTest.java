package dev.cairn.app;

import static dev.cairn.app.Terminal.EVENINGS;
import static dev.cairn.app.Terminal.stream;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.PlanEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours, days and plans on the command line, on a library of its own. */
class PlanningCommandsTest {
    @TempDir
    private Path folder;

    private Terminal at;

    @BeforeEach
    void sitDown() {
        at = new Terminal(folder);
    }

    @Test
    void hoursAreAssumedUntilTheyAreSetAndThenKept() {
        assertThat(cairn("availability")).isZero();
        assertThat(at.printed())
                .startsWith("You have not set your hours: these are what career-transition assumes.")
                .contains("Mon-Fri 19:00-22:00; Sat 09:00-13:00; Sun 09:00-10:00  20 h a week");

        assertThat(cairn("availability", "set", EVENINGS)).isZero();
        assertThat(at.printed()).isEqualTo("Your hours are now " + EVENINGS + " (11 h 30 min a week).\n");
        assertThat(cairn("availability", "set", EVENINGS)).isZero();
        assertThat(at.printed()).startsWith("Your hours were already ");
        assertThat(cairn("availability")).isZero();
        assertThat(at.printed()).isEqualTo("Hours  " + EVENINGS + "  11 h 30 min a week\n");
    }

    @Test
    void whatIsNotQuiteAsItSeemsIsSaid() {
        assertThat(cairn("availability", "set", "Sat 22:00-01:00, 23:00-23:30")).isZero();
        assertThat(at.printed()).isEqualTo("""
            Your hours are now Sat 22:00-24:00; Sun 00:00-01:00 (3 h a week).
            Sat 22:00-01:00 crosses midnight: 00:00-01:00 was put on Sun.
            Sat 23:00-23:30 overlaps another window: they were joined to 22:00-24:00.
            """);
        assertThat(cairn("availability", "set", "")).isEqualTo(2);
        assertThat(at.complaint()).contains("daily off").contains("Nothing was changed");
        assertThat(cairn("availability", "set", "daily off")).isZero();
        assertThat(at.printed()).isEqualTo("""
            Your hours are now no hours at all.
            Nothing can be planned until there are some.
            """);
    }

    @Test
    void otherHoursLeaveDaysOffAndHabitsAlone() {
        cairn("availability", "set", EVENINGS);
        cairn("availability", "off", "2027-03-05..2027-03-14", "Ten", "days", "away");
        at.decide((library, planning) -> library.perform(PlanEdits.availability(
                planning,
                planning.availability()
                        .withHabits(List.of(new Block("Quiz", Set.of(DayOfWeek.SATURDAY), new Window(540, 570)))))));
        assertThat(cairn("availability", "set", "10 h")).isZero();
        assertThat(cairn("availability")).isZero();
        assertThat(at.printed().replaceAll(" {2,}", "  ")).isEqualTo("""
            Hours  Mon 19:00-20:30; Tue-Fri 19:00-20:15; Sat 09:00-12:30  10 h a week, 9 h 30 min beside habits
            Days off  5 Mar – 14 Mar 2027  Ten days away
            Habit  Sat 09:00-09:30  Quiz
            """);
        cairn("availability", "--json");
        var json = at.json();
        assertThat(json.get("minutes").intValue()).isEqualTo(600);
        assertThat(json.get("assumed").booleanValue()).isFalse();
        assertThat(json.get("windows")).hasSize(6);
        assertThat(json.get("exceptions").get(0).get("label").stringValue()).isEqualTo("Ten days away");
        assertThat(json.get("habits").get(0).get("start").stringValue()).isEqualTo("09:00");
    }

    @Test
    void daysOffAreTakenAndTakenBack() {
        cairn("availability", "set", EVENINGS);
        assertThat(cairn("availability", "off", "2027-03-05..2027-03-14")).isZero();
        assertThat(at.printed()).isEqualTo("5 Mar – 14 Mar 2027: 10 days off.\n");
        assertThat(cairn("availability", "off", "2027-03-05..2027-03-14")).isZero();
        assertThat(at.printed()).isEqualTo("5 Mar – 14 Mar 2027: off already.\n");
        assertThat(cairn("availability", "off", "2027-03-08", "--remove")).isZero();
        cairn("availability", "--json");
        assertThat(at.json().get("exceptions"))
                .extracting(
                        it -> it.get("from").stringValue() + " " + it.get("to").stringValue())
                .containsExactly("2027-03-05 2027-03-07", "2027-03-09 2027-03-14");
        assertThat(cairn("availability", "off", "2027-03-08", "--remove")).isOne();
        assertThat(at.complaint()).isEqualTo("cairn: No days off lie in 8 Mar 2027. Nothing was changed.\n");

        assertThat(cairn("availability", "off", "2026-03-01..2026-03-02")).isZero();
        assertThat(at.printed()).contains("They lie in the past");
        cairn("availability");
        assertThat(at.printed()).doesNotContain("2026");
    }

    @Test
    void daysOffKeepTheHoursThatWereAssumed() {
        assertThat(cairn("availability", "off", "2027-03-05")).isZero();
        assertThat(at.printed()).contains("You had not set your hours", "(20 h a week) are kept as yours");
        cairn("availability");
        assertThat(at.printed()).doesNotContain("You have not set");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "availability set 'Mon-Fry 19-20' | \"Mon-Fry\" names no days; write for example",
                "availability set 'Mon 20-19' | does not end after it begins",
                "availability set 200 | \"200\" is more than a week has",
                "availability off 2027-02-30 | 2027-02-30 is no date; write one such as 2027-03-05",
                "availability off 2027-03-14..2027-03-05 | write 2027-03-05..2027-03-14",
                "availability off 2027-03-05.. | A date is missing",
                "availability off 2027-03-05..2027-03-06..2027-03-07 | more than two dates",
                "availability off tomorrow | tomorrow is no date",
                "availability dance | Unmatched argument",
                "plan --start 2027-13-01 | 2027-13-01 is no date; write one such as 2027-03-05",
                "plan --start +12027-01-01 | is no date",
                "plan --hours 'Mon 25-26' | \"25-26\" is no pair of times",
                "plan --pace fast | there is no pace fast; there are hours and weeks",
            })
    void whatCannotBeReadIsWrongUsageAndChangesNothing(String typed, String said) {
        cairn("availability", "set", EVENINGS);
        var words = Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(typed)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .toArray(String[]::new);
        assertThat(cairn(words)).isEqualTo(2);
        assertThat(at.complaint()).startsWith("cairn: ").contains(said).endsWith("--help.\n");
        assertThat(at.complaint().lines()).hasSize(1);
        assertThat(at.printed()).isEmpty();
        cairn("availability");
        assertThat(at.printed()).isEqualTo("Hours  " + EVENINGS + "  11 h 30 min a week\n");
    }

    @Test
    void todayTellsWhatIsDoneWhatIsAheadAndWhatWasLeft() throws IOException {
        at.aSmallPlanAlone();
        assertThat(cairn("today")).isZero();
        assertThat(at.printed())
                .startsWith("Monday 7 December 2026 · 0 h of 1 h 30 min done\n")
                .contains(
                        "[ ]  19:00–20:30  Read the book 📚",
                        "Basics · my-plan",
                        "Next: today 19:00–20:30, Read the book");

        cairn("tick", "my-plan", "book");
        at.clock.set(LocalDateTime.parse("2026-12-07T21:00"));
        cairn("today");
        assertThat(at.printed())
                .startsWith("Monday 7 December 2026 · 2 h of 1 h 30 min done\n")
                .contains(
                        "[x]  2 h  Read the book 📚", "Nothing more today. Next: Tuesday 8 December 2026 19:00–20:30");

        at.clock.set(LocalDateTime.parse("2026-12-08T08:00"));
        cairn("today");
        assertThat(at.printed()).doesNotContain("Still open").contains("[ ]  19:00–20:30  Read the paper");
        at.clock.set(LocalDateTime.parse("2026-12-09T08:00"));
        cairn("today");
        assertThat(at.printed()).contains("Still open from Tuesday 8 December 2026:\n  1 h 30 min  Read the paper");

        cairn("today", "--json");
        var json = at.json();
        assertThat(json.get("date").stringValue()).isEqualTo("2026-12-09");
        assertThat(json.get("planned").intValue()).isEqualTo(90);
        assertThat(json.get("done").intValue()).isZero();
        assertThat(json.get("sessions").get(0).get("task").stringValue()).isEqualTo("Read the paper");
        assertThat(json.get("left").get(0).get("date").stringValue()).isEqualTo("2026-12-08");
        assertThat(json.get("next").get("start").stringValue()).isEqualTo("19:00");
    }

    @Test
    void todaySaysWhatItAssumesAndThatThereIsNothing() throws IOException {
        cairn("today");
        assertThat(at.printed())
                .contains(
                        "You have not said which roadmaps are active: career-transition is taken.",
                        "You have not set your hours");
        at.aSmallPlanAlone();
        cairn("tick", "my-plan", "book", "paper", "build");
        cairn("today");
        assertThat(at.printed()).contains("Nothing is planned: all that is active is done.");
        at.decide((library, planning) -> library.perform(PlanEdits.choose(
                planning, new RoadmapId("my-plan"), it -> it.withActivity(PlanChoices.Activity.PAUSED))));
        cairn("today");
        assertThat(at.printed()).contains("No roadmap is active");
        cairn("today", "--json");
        assertThat(at.json().get("next").isNull()).isTrue();
    }

    @Test
    void aPlanIsTheObjectItIsPromisedToBe() throws IOException {
        at.aSmallPlanAlone();
        assertThat(cairn("plan", "--json")).isZero();
        assertThat(at.complaint()).isEmpty();
        var plan = at.json();
        assertThat(plan.propertyNames()).containsExactly("from", "finish", "sessions", "unplaced");
        assertThat(plan.get("from").stringValue()).isEqualTo("2026-12-07");
        assertThat(plan.get("unplaced")).isEmpty();
        var first = plan.get("sessions").get(0);
        assertThat(first.propertyNames())
                .containsExactly(
                        "roadmap", "phase", "module", "task", "key", "kind", "date", "start", "minutes", "pinned");
        assertThat(first.get("phase").stringValue()).isEqualTo("Übung \"macht\" \\ Meister");
        assertThat(first.get("module").stringValue()).isEqualTo("Basics");
        assertThat(first.get("task").stringValue()).isEqualTo("Read the book 📚");
        assertThat(first.get("kind").stringValue()).isEqualTo("study");
        assertThat(first.get("date").stringValue()).isEqualTo("2026-12-07");
        assertThat(first.get("start").stringValue()).isEqualTo("19:00");
        assertThat(first.get("minutes").intValue()).isEqualTo(90);
        assertThat(first.get("pinned").booleanValue()).isFalse();
        assertThat(stream(plan.get("sessions"))
                        .mapToInt(it -> it.get("minutes").intValue())
                        .sum())
                .isEqualTo(6 * 60);
        cairn("tick", "my-plan", first.get("key").stringValue());
        assertThat(at.printed()).startsWith("[x] Read the book 📚");
    }

    @Test
    void whatIsAskedOnTheLineIsNotKept() throws IOException {
        at.aSmallPlanAlone();
        cairn("plan", "my-plan");
        var kept = at.printed();
        assertThat(cairn("plan", "my-plan", "--hours", "Sun 8-12", "--start", "2027-02-01", "--json"))
                .isZero();
        var whatIf = at.json();
        assertThat(whatIf.get("from").stringValue()).isEqualTo("2027-02-01");
        assertThat(stream(whatIf.get("sessions")).map(it -> it.get("date").stringValue()))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(LocalDate.parse(date))
                        .isAfter("2027-02-01")
                        .matches(it -> it.getDayOfWeek() == DayOfWeek.SUNDAY));
        cairn("plan", "my-plan");
        assertThat(at.printed()).isEqualTo(kept);
    }

    @Test
    void aPlanSaysWhenAllOfItIsDone() throws IOException {
        at.aSmallPlanAlone();
        assertThat(cairn("plan")).isZero();
        assertThat(at.printed())
                .startsWith("From Monday 7 December 2026, " + EVENINGS + " (11 h 30 min a week)\n"
                        + "my-plan  done on Thursday 10 December 2026  1 week, 1 with sessions  6 h\n")
                .contains("Phase 1: Übung", "  Module 1.1: Basics", "7 Dec – 9 Dec 2026", "  Module 1.2: More");
    }

    @Test
    void aStartThatHasPassedIsNow() throws IOException {
        at.aSmallPlanAlone();
        assertThat(cairn("plan", "--start", "2020-01-01", "--json")).isZero();
        assertThat(at.complaint())
                .isEqualTo("cairn: Wednesday 1 January 2020 has passed: this is planned from now on.\n");
        assertThat(at.json().get("from").stringValue()).isEqualTo("2026-12-07");
        assertThat(at.json().get("finish").stringValue()).isEqualTo("2026-12-10");

        at.clock.set(LocalDateTime.parse("2026-12-08T00:30"));
        cairn("plan", "--start", "2026-12-07", "--json");
        assertThat(at.complaint()).contains("Monday 7 December 2026 has passed");
        cairn("plan", "--start", "2026-12-08", "--json");
        assertThat(at.complaint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "off"})
    void withoutHoursAllIsUnplacedAndSaidSo(String none) throws IOException {
        at.aSmallPlanAlone();
        assertThat(cairn("plan", "my-plan", "--hours", none, "--json")).isZero();
        assertThat(at.complaint()).isEqualTo("cairn: With no hours at all nothing can be planned.\n");
        var plan = at.json();
        assertThat(plan.get("finish").isNull()).isTrue();
        assertThat(plan.get("sessions")).isEmpty();
        assertThat(plan.get("unplaced")).hasSize(3);
        assertThat(plan.get("unplaced").get(0).propertyNames()).containsExactly("key", "task", "minutes", "reason");
        assertThat(plan.get("unplaced").get(0).get("reason").stringValue()).endsWith(".");
        assertThat(cairn("plan", "my-plan", "--hours", none)).isZero();
        assertThat(at.printed())
                .contains("my-plan  nothing planned", "No place for 6 h of 3 tasks. There are no hours");
    }

    @Test
    void theLastYearOfTheCalendarIsNoTrap() throws IOException {
        at.aSmallPlanAlone();
        assertThat(cairn("plan", "--start", "9999-12-01", "--json")).isZero();
        assertThat(at.json().get("from").stringValue()).isEqualTo("9999-12-01");
        assertThat(cairn("plan", "--start", "9999-12-31")).isZero();
        cairn("availability", "off", "2026-01-01..9999-12-31");
        assertThat(cairn("plan", "--json")).isZero();
        assertThat(at.json().get("sessions")).isEmpty();
        assertThat(at.json().get("unplaced")).hasSize(3);
        assertThat(cairn("today")).isZero();
        assertThat(at.printed()).contains("Nothing is planned. More than a hundred years would pass");
    }

    @Test
    void aRoadmapBesideOthersIsItsPartOfTheirPlan() throws IOException {
        at.aSmallPlanAlone();
        at.decide((library, planning) -> library.perform(PlanEdits.choose(
                planning, new RoadmapId("condensed"), it -> it.withActivity(PlanChoices.Activity.ACTIVE))));
        cairn("plan", "--json");
        var all = at.json();
        cairn("plan", "my-plan", "--json");
        var part = at.json();
        assertThat(stream(part.get("sessions")).toList())
                .isNotEmpty()
                .isEqualTo(stream(all.get("sessions"))
                        .filter(it -> it.get("roadmap").stringValue().equals("my-plan"))
                        .toList());
        assertThat(at.complaint())
                .isEqualTo("cairn: Reckoned together, for they share your week: condensed, my-plan.\n");
        cairn("plan", "my-plan", "--hours", EVENINGS, "--json");
        assertThat(at.json().get("finish")).isEqualTo(part.get("finish"));
        cairn("plan", "my-plan", "--start", "2027-02-01", "--json");
        assertThat(at.json().get("from").stringValue()).isEqualTo("2027-02-01");
        assertThat(at.complaint()).contains("Reckoned together");
        cairn("plan", "condensed", "--pace", "weeks", "--json");
        var atItsWeeks = at.json();
        cairn("plan", "condensed", "--json");
        assertThat(atItsWeeks).isNotEqualTo(at.json());
        cairn("plan", "six-month", "--json");
        assertThat(stream(at.json().get("sessions")).map(it -> it.get("roadmap").stringValue()))
                .isNotEmpty()
                .containsOnly("six-month");
        assertThat(at.complaint()).doesNotContain("Reckoned together");
    }

    private int cairn(String... arguments) {
        return at.cairn(arguments);
    }
}
