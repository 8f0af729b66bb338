package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.CairnCommand;
import dev.cairn.cli.Desk;
import dev.cairn.cli.Output;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Palette;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Press;
import dev.cairn.paper.Progress;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import dev.cairn.testing.MovableClock;
import dev.cairn.ui.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Weeks on the command line: shown, printed, given to calendars, and ticked by their numbers. */
class WeekCommandsTest {
    private static final String EVENINGS = "Mon-Fri 19:00-20:30; Sat 09:00-13:00";
    private static final String PLAN = """
        # My plan

        ## Phase 1: Übung "macht" \\ Meister

        ### Module 1.1: Basics (6 hours)
        - [ ] Read the book 📚
        - [x] Install \"everything\"
        - [ ] Read the paper

        ### Module 1.2: More (2 hours)
        - [ ] Build it
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private Press press = Adapters.press();

    /** Monday morning. */
    private final MovableClock clock = new MovableClock(Instant.parse("2026-12-07T08:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void aSmallPlanAlone() throws IOException {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
        cairn("import", Files.writeString(folder.resolve("my-plan.md"), PLAN).toString());
        cairn("availability", "set", EVENINGS);
        try (var store =
                Studio.open(folder.resolve("data"), Adapters.workshop(), clock).store()) {
            var library = new Library(store.overviews(), store, clock);
            library.put(store.planning());
            library.perform(PlanEdits.choose(
                    library.planning(), new RoadmapId("my-plan"), it -> it.withActivity(PlanChoices.Activity.ACTIVE)));
        }
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(Locale.Category.FORMAT, locale);
    }

    @Test
    void aWeekIsShownByDayWithItsNumbers() {
        assertThat(cairn("week")).isZero();
        assertThat(printed()).isEqualTo("""
            Week 2026-W50 · 7 Dec – 13 Dec 2026 · 6 h planned of 11 h 30 min · 0 h done

            Monday 7 December 2026 · 1 h 30 min
            [ ]  1  19:00–20:30  1 h 30 min  Read the book 📚  Basics

            Tuesday 8 December 2026 · 1 h 30 min
            [ ]  1  19:00–19:30  30 min  Read the book 📚  Basics
            [ ]  2  19:30–20:30     1 h  Read the paper    Basics

            Wednesday 9 December 2026 · 1 h 30 min
            [ ]  2  19:00–20:00     1 h  Read the paper  Basics
            [ ]  3  20:00–20:30  30 min  Build it        More

            Thursday 10 December 2026 · 1 h 30 min
            [ ]  3  19:00–20:30  1 h 30 min  Build it  More

            Tick by number: cairn tick --week 2026-W50 1
            """);
        var text = printed();
        assertThat(cairn("week", "my-plan", "--text")).isZero();
        assertThat(printed()).isEqualTo(text);
    }

    @Test
    void theJsonHasSessionsAsThePlanHasAndTheirNumbers() {
        cairn("tick", "my-plan", "book");
        assertThat(cairn("week", "--json")).isZero();
        var json = json();
        assertThat(json.get("week").stringValue()).isEqualTo("2026-W50");
        assertThat(stream(json.get("sessions")).filter(it -> it.get("done").booleanValue()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("task").stringValue()).isEqualTo("Read the book 📚"));
        var numbered = stream(json.get("sessions")).toList();
        assertThat(numbered)
                .allSatisfy(it -> assertThat(it.get("number").intValue()).isBetween(1, 3));
        cairn("plan", "--json");
        var planned = stream(json().get("sessions")).toList().getFirst();
        assertThat(numbered.getFirst().propertyNames()).containsAll(planned.propertyNames());
    }

    @Test
    void anyDayNamesItsWeekAndAnEmptyOneSaysSo() {
        assertThat(cairn("week", "--date", "2026-12-20")).isZero();
        assertThat(printed())
                .startsWith("Week 2026-W51 · ")
                .contains("Nothing was done in this week, and nothing is planned.");
        cairn("week", "--date", "2027-01-01", "--json");
        assertThat(json().get("week").stringValue()).isEqualTo("2026-W53");
        assertThat(cairn("week", "--date", "2026-02-30")).isEqualTo(2);
        assertThat(cairn("week", "nowhere")).isOne();
        assertThat(complaint()).startsWith("cairn: There is no roadmap called nowhere.");
    }

    @Test
    void aNumberStaysWithItsTaskWhateverComesBetween() {
        cairn("week");
        cairn("tick", "my-plan", "book");
        clock.set(LocalDateTime.of(2026, 12, 8, 8, 0));
        cairn("week", "--json");
        assertThat(stream(json().get("sessions"))
                        .filter(it -> it.get("task").stringValue().equals("Build it")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("number").intValue()).isEqualTo(3));
        assertThat(cairn("tick", "--week", "2026-W50", "3")).isZero();
        assertThat(printed()).isEqualTo("[x] 3  Build it\nmy-plan: 3 of 4 tasks done\n");
    }

    @Test
    void severalNumbersAreOneStep() throws SQLException {
        cairn("week");
        assertThat(cairn("tick", "--week", "2026-w50", "1", "3", "1")).isZero();
        assertThat(printed()).isEqualTo("""
            [x] 1  Read the book 📚
            [x] 3  Build it
            my-plan: 3 of 4 tasks done
            """);
        assertThat(stepsThatTicked()).isOne();
        assertThat(cairn("tick", "--week", "2026-W50", "2", "3")).isZero();
        assertThat(printed()).contains("[x] 2  Read the paper\n", "[x] 3  Build it (it was already)\n");
        assertThat(cairn("untick", "--week", "2026-W50", "3")).isZero();
        assertThat(printed()).isEqualTo("[ ] 3  Build it\nmy-plan: 3 of 4 tasks done\n");
    }

    @Test
    void aWrongNumberChangesNothing() {
        cairn("week");
        assertThat(cairn("tick", "--week", "2026-W50", "1", "4")).isOne();
        assertThat(complaint())
                .isEqualTo("cairn: There is no number 4 on the sheet of 2026-W50, which goes to 3. Nothing was"
                        + " changed.\n");
        assertThat(cairn("tick", "--week", "2026-W50", "0")).isOne();
        assertThat(cairn("tick", "--week", "2026-W40", "1")).isOne();
        assertThat(complaint())
                .startsWith("cairn: There is no sheet of 2026-W40")
                .contains("Nothing was changed");
        cairn("status", "my-plan");
        assertThat(printed()).contains("1 of 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tick --week 2026-W54 1|2026-W54 is no week",
                "tick --week next 1|next is no week; write one such as 2026-W48",
                "tick --week 2026-W50 one|numbers alone",
                "tick --week 2026-W50 -1|-1",
                "tick --week 2026-W50 99999999999|numbers alone",
                "tick --week 2026-W50 my-plan book|and my-plan is none: cairn tick --week 2026-W50 3 7 12",
                "untick --week 2026-W50 my-plan 3|cairn untick --week 2026-W50 3 7 12",
                "tick --week 2026-W50|The numbers are missing",
                "tick my-plan|The tasks are missing",
                "tick|A roadmap and its tasks are missing",
                "week --json --text|",
                "week --pdf a.pdf --ics a.ics|",
                "week --paper a4|go with --pdf",
                "week --grey --json|go with --pdf",
                "week --pdf a.pdf --paper a3|there is no paper a3; there are a4, a5, letter",
                "week --pdf a.pdf --layout pie|there is no layout pie; there are grid, list",
                "week --pdf a.pdf --portrait --landscape|",
                "week --weeks 2|--weeks goes with",
                "week --weeks 0 --pdf a.pdf|is not from 1",
                "week --date tomorrow|tomorrow is no date"
            })
    void calledTheWrongWayItSaysHow(String line, String said) {
        cairn("week");
        assertThat(cairn(line.split(" "))).isEqualTo(2);
        assertThat(complaint()).contains(said == null ? "" : said).contains("--help");
        assertThat(complaint().lines()).hasSize(1);
        cairn("status", "my-plan");
        assertThat(printed()).contains("1 of 4");
        assertThat(Path.of("a.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"week", "tick", "untick"})
    void theHelpNamesBothWays(String command) {
        assertThat(cairn(command, "--help")).isZero();
        assertThat(printed()).contains("--week").contains("cairn " + command);
        assertThat(cairn("help", command)).isZero();
    }

    @Test
    void aPdfIsWrittenAndItsNumbersKept() throws IOException {
        var file = folder.resolve("week.pdf");
        assertThat(cairn(
                        "week",
                        "--pdf",
                        file.toString(),
                        "--paper",
                        "A5",
                        "--layout",
                        "List",
                        "--grey",
                        "--weeks",
                        "2"))
                .isZero();
        assertThat(printed()).startsWith("Wrote ").endsWith("to " + file + ".\n");
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(cairn("tick", "--week", "2026-W50", "1")).isZero();
        assertThat(cairn("week", "--pdf", file.toString())).isZero();
    }

    @Test
    void aCalendarIsWrittenAndTellsChangesTheNextTime() throws IOException {
        var file = folder.resolve("week.ics");
        assertThat(cairn("week", "--ics", file.toString())).isZero();
        assertThat(printed()).isEqualTo("Wrote 6 sessions to " + file + ".\n");
        var first = Files.readString(file);
        assertThat(first)
                .contains("BEGIN:VCALENDAR", "DTSTART;TZID=")
                .contains("SEQUENCE:0")
                .doesNotContain("SEQUENCE:1");
        cairn("week", "--ics", file.toString());
        assertThat(Files.readString(file)).isEqualTo(first);
        cairn("availability", "off", "2026-12-08");
        cairn("week", "--ics", file.toString());
        assertThat(Files.readString(file)).isNotEqualTo(first).contains("SEQUENCE:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pdf", "--ics"})
    void aTargetThatCannotBeIsOneSentence(String form) throws IOException {
        assertThat(cairn("week", form, folder.toString())).isOne();
        assertThat(complaint()).isEqualTo("cairn: " + folder + " is a folder. Nothing was written: name a file.\n");
        var notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(cairn("week", form, notes.toString())).isOne();
        assertThat(complaint()).contains("holds something else");
        assertThat(notes).hasContent("mine");
        assertThat(cairn("week", form, folder.resolve("no/such/file").toString()))
                .isOne();
        assertThat(complaint()).contains("could not be written: no such file");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void aFullDiskLeavesNothingHalfWritten() throws IOException {
        press = new FullDisk();
        var target = Files.createDirectory(folder.resolve("pages"));
        assertThat(cairn("week", "--pdf", target.resolve("week.pdf").toString()))
                .isOne();
        assertThat(complaint()).endsWith("could not be written: No space left on device. Nothing is left of it.\n");
        assertThat(target).isEmptyDirectory();
        var old = Files.writeString(target.resolve("old.pdf"), "%PDF-1.7 old");
        assertThat(cairn("week", "--pdf", old.toString())).isOne();
        assertThat(complaint()).contains("It is as it was.");
        assertThat(old).hasContent("%PDF-1.7 old");
        assertThat(cairn("tick", "--week", "2026-W50", "1"))
                .as("numbers are kept before they go anywhere")
                .isZero();
    }

    private int stepsThatTicked() throws SQLException {
        var library = DataFolder.library(folder.resolve("data"));
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + library);
                var statement = database.createStatement();
                var found = statement.executeQuery("SELECT count(DISTINCT step) FROM event WHERE type = 'ticked'")) {
            return found.getInt(1);
        }
    }

    /** Fails after some bytes. */
    private static final class FullDisk implements Press {
        @Override
        public Measure measure() {
            return Adapters.press().measure();
        }

        @Override
        public void pdf(PagedDocument document, Palette palette, OutputStream to, Progress progress)
                throws IOException {
            to.write(new byte[5000]);
            throw new IOException("No space left on device");
        }

        @Override
        public Set<Integer> unknown(PagedDocument document) {
            return Set.of();
        }

        @Override
        public Proof proof(byte[] pdf) {
            throw new UnsupportedOperationException();
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Runs a command; what the ones before it printed is forgotten. */
    private int cairn(String... arguments) {
        out.reset();
        err.reset();
        var workshop = Adapters.workshop();
        var desk = new Desk(
                workshop,
                asked -> Studio.open(folder.resolve("data"), workshop, clock).opened(),
                press,
                Adapters.calendars(),
                Messages::text,
                asked -> 0,
                clock);
        return CairnCommand.run(desk, new Output(out, err), arguments);
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
