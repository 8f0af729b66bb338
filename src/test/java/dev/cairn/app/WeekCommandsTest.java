package dev.cairn.app;

import static dev.cairn.app.Terminal.stream;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Palette;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Press;
import dev.cairn.paper.Progress;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.PlanEdits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks on the command line: shown, printed, given to calendars, and ticked by their numbers. */
class WeekCommandsTest {
    @TempDir
    private Path folder;

    private Terminal at;

    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void aSmallPlanAlone() throws IOException {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
        at = new Terminal(folder);
        at.aSmallPlanAlone();
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(Locale.Category.FORMAT, locale);
    }

    @Test
    void aWeekIsShownByDayWithItsNumbers() {
        assertThat(cairn("week")).isZero();
        assertThat(at.printed()).isEqualTo("""
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
        var text = at.printed();
        assertThat(cairn("week", "my-plan", "--text")).isZero();
        assertThat(at.printed()).isEqualTo(text);
    }

    @Test
    void theJsonHasSessionsAsThePlanHasAndTheirNumbers() {
        cairn("tick", "my-plan", "book");
        assertThat(cairn("week", "--json")).isZero();
        var json = at.json();
        assertThat(json.get("week").stringValue()).isEqualTo("2026-W50");
        assertThat(stream(json.get("sessions")).filter(it -> it.get("done").booleanValue()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("task").stringValue()).isEqualTo("Read the book 📚"));
        var numbered = stream(json.get("sessions")).toList();
        assertThat(numbered)
                .allSatisfy(it -> assertThat(it.get("number").intValue()).isBetween(1, 3));
        cairn("plan", "--json");
        var planned = stream(at.json().get("sessions")).toList().getFirst();
        assertThat(numbered.getFirst().propertyNames()).containsAll(planned.propertyNames());
    }

    @Test
    void anyDayNamesItsWeekAndAnEmptyOneSaysSo() {
        assertThat(cairn("week", "--date", "2026-12-20")).isZero();
        assertThat(at.printed())
                .startsWith("Week 2026-W51 · ")
                .contains("Nothing was done in this week, and nothing is planned.");
        cairn("week", "--date", "2027-01-01", "--json");
        assertThat(at.json().get("week").stringValue()).isEqualTo("2026-W53");
        assertThat(cairn("week", "--date", "2026-02-30")).isEqualTo(2);
        assertThat(cairn("week", "nowhere")).isOne();
        assertThat(at.complaint()).startsWith("cairn: There is no roadmap called nowhere.");
    }

    @Test
    void aNumberStaysWithItsTaskWhateverComesBetween() {
        cairn("week");
        cairn("tick", "my-plan", "book");
        at.clock.set(LocalDateTime.of(2026, 12, 8, 8, 0));
        cairn("week", "--json");
        assertThat(stream(at.json().get("sessions"))
                        .filter(it -> it.get("task").stringValue().equals("Build it")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("number").intValue()).isEqualTo(3));
        assertThat(cairn("tick", "--week", "2026-W50", "3")).isZero();
        assertThat(at.printed()).isEqualTo("[x] 3  Build it\nmy-plan: 3 of 4 tasks done\n");
    }

    @Test
    void severalNumbersAreOneStep() throws SQLException {
        cairn("week");
        assertThat(cairn("tick", "--week", "2026-w50", "1", "3", "1")).isZero();
        assertThat(at.printed()).isEqualTo("""
            [x] 1  Read the book 📚
            [x] 3  Build it
            my-plan: 3 of 4 tasks done
            """);
        assertThat(stepsThatTicked()).isOne();
        assertThat(cairn("tick", "--week", "2026-W50", "2", "3")).isZero();
        assertThat(at.printed()).contains("[x] 2  Read the paper\n", "[x] 3  Build it (it was already)\n");
        assertThat(cairn("untick", "--week", "2026-W50", "3")).isZero();
        assertThat(at.printed()).isEqualTo("[ ] 3  Build it\nmy-plan: 3 of 4 tasks done\n");
    }

    @Test
    void aWrongNumberChangesNothing() {
        cairn("week");
        assertThat(cairn("tick", "--week", "2026-W50", "1", "4")).isOne();
        assertThat(at.complaint())
                .isEqualTo("cairn: There is no number 4 on the sheet of 2026-W50, which goes to 3. Nothing was"
                        + " changed.\n");
        assertThat(cairn("tick", "--week", "2026-W50", "0")).isOne();
        assertThat(cairn("tick", "--week", "2026-W40", "1")).isOne();
        assertThat(at.complaint())
                .startsWith("cairn: There is no sheet of 2026-W40")
                .contains("Nothing was changed");
        cairn("status", "my-plan");
        assertThat(at.printed()).contains("1 of 4");
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
                "week --date tomorrow|tomorrow is no date",
                "week --alarm 5|go with --ics FILE",
                "week --all --pdf a.pdf|go with --ics FILE",
                "week --ics a.ics --all --date 2026-12-07|take the place of --date and --weeks",
                "week --ics a.ics --from 2026-12-07 --weeks 1|take the place of --date and --weeks",
                "week --ics a.ics --all --to 2026-12-07|--all goes without --from and --to",
                "week --ics a.ics --from 2026-12-08 --to 2026-12-07|--to 2026-12-07 is before --from 2026-12-08",
                "week --ics a.ics --from soon|soon is no date",
                "week --ics a.ics --alarm 0|is not from 1 to 1440",
                "week my-plan --ics a.ics --habits|leave the roadmap or --habits out"
            })
    void calledTheWrongWayItSaysHow(String line, String said) {
        cairn("week");
        assertThat(cairn(line.split(" "))).isEqualTo(2);
        assertThat(at.complaint()).contains(said == null ? "" : said).contains("--help");
        assertThat(at.complaint().lines()).hasSize(1);
        cairn("status", "my-plan");
        assertThat(at.printed()).contains("1 of 4");
        assertThat(Path.of("a.pdf")).doesNotExist();
        assertThat(Path.of("a.ics")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"week", "tick", "untick"})
    void theHelpNamesBothWays(String command) {
        assertThat(cairn(command, "--help")).isZero();
        assertThat(at.printed()).contains("--week").contains("cairn " + command);
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
        assertThat(at.printed()).startsWith("Wrote ").endsWith("to " + file + ".\n");
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(cairn("tick", "--week", "2026-W50", "1")).isZero();
        assertThat(cairn("week", "--pdf", file.toString())).isZero();
    }

    @Test
    void aCalendarIsWrittenAndTellsChangesTheNextTime() throws IOException {
        var file = folder.resolve("week.ics");
        assertThat(cairn("week", "--ics", file.toString())).isZero();
        assertThat(at.printed()).isEqualTo("Wrote 6 sessions to " + file + ".\n");
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

    @Test
    void askedAgainAWeekHasTheSameNumbers() {
        cairn("week", "--json");
        var first = at.printed();
        cairn("week", "--json");
        assertThat(at.printed()).isEqualTo(first).contains("\"number\"");
        cairn("week", "my-plan");
        cairn("week", "--json");
        assertThat(at.printed()).isEqualTo(first);
    }

    @Test
    void aCalendarHoldsTheDaysThatAreAskedFor() throws IOException {
        assertThat(dates("--from", "2026-12-08", "--to", "2026-12-09"))
                .containsExactly("20261208", "20261208", "20261209", "20261209");
        assertThat(dates("--from", "2026-12-09")).containsExactly("20261209", "20261209", "20261210");
        assertThat(dates("--to", "2026-12-07")).containsExactly("20261207");
        assertThat(dates("--date", "2026-12-14")).isEmpty();
        cairn("availability", "off", "2026-12-08..2026-12-13");
        assertThat(dates("--all")).contains("20261207", "20261214", "20261216");
        assertThat(dates("--date", "2026-12-14"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo("20261214"));
    }

    @Test
    void tasksHabitsAndAlarmsGoWithACalendarWhereTheyAreWanted() throws IOException {
        var file = folder.resolve("week.ics");
        at.decide((library, planning) -> library.perform(PlanEdits.availability(
                planning,
                planning.availability()
                        .withHabits(List.of(new Block("Quiz", Set.of(DayOfWeek.SUNDAY), new Window(540, 570)))))));
        assertThat(cairn("week", "--ics", file.toString(), "--tasks", "--habits", "--alarm", "20"))
                .isZero();
        assertThat(at.printed()).isEqualTo("Wrote 6 sessions, 3 tasks and 1 habit to " + file + ".\n");
        assertThat(Files.readString(file)).contains("BEGIN:VTODO", "RRULE:FREQ=WEEKLY;BYDAY=SU", ":-PT20M");
        assertThat(cairn("week", "my-plan", "--ics", file.toString())).isZero();
        assertThat(Files.readString(file))
                .doesNotContain("VTODO", "RRULE", "VALARM")
                .contains("SEQUENCE:1");
    }

    @Test
    void thePaperIsWhatPrintersHoldWhereTheLearnerLives() throws IOException {
        var file = folder.resolve("week.pdf");
        for (var size : Map.of(Locale.UK, "842 x 595", Locale.US, "792 x 612", Locale.CANADA_FRENCH, "792 x 612")
                .entrySet()) {
            Locale.setDefault(Locale.Category.FORMAT, size.getKey());
            cairn("week", "--pdf", file.toString());
            assertThat(size(file)).as("%s", size.getKey()).isEqualTo(size.getValue());
        }
        cairn("week", "--pdf", file.toString(), "--paper", "a4");
        assertThat(size(file)).isEqualTo("842 x 595");
    }

    private static String size(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var box = document.getPage(0).getMediaBox();
            return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
        }
    }

    /** The days of the sessions in a calendar. */
    private List<String> dates(String... options) throws IOException {
        var file = folder.resolve("some.ics");
        Files.deleteIfExists(file);
        assertThat(cairn(Stream.concat(Stream.of("week", "--ics", file.toString()), Stream.of(options))
                        .toArray(String[]::new)))
                .isZero();
        return Pattern.compile("DTSTART;TZID=[^:]*:(\\d{8})T")
                .matcher(Files.readString(file))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pdf", "--ics"})
    void aTargetThatCannotBeIsOneSentence(String form) throws IOException {
        assertThat(cairn("week", form, folder.toString())).isOne();
        assertThat(at.complaint()).isEqualTo("cairn: " + folder + " is a folder. Nothing was written: name a file.\n");
        var notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(cairn("week", form, notes.toString())).isOne();
        assertThat(at.complaint()).contains("was not made by Cairn");
        assertThat(notes).hasContent("mine");
        assertThat(cairn("tick", "--week", "2026-W50", "1"))
                .as("no number is kept of what cannot be written")
                .isOne();
        assertThat(cairn("week", form, folder.resolve("no/such/file").toString()))
                .isOne();
        assertThat(at.complaint()).contains("could not be written: no such file");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void aFullDiskLeavesNothingHalfWritten() throws IOException {
        var old = folder.resolve("old.pdf");
        cairn("week", "--date", "2026-12-14", "--pdf", old.toString());
        var whole = Files.readAllBytes(old);
        at.press = new FullDisk();
        var target = Files.createDirectory(folder.resolve("pages"));
        assertThat(cairn("week", "--pdf", target.resolve("week.pdf").toString()))
                .isOne();
        assertThat(at.complaint()).endsWith("could not be written: No space left on device. Nothing is left of it.\n");
        assertThat(target).isEmptyDirectory();
        assertThat(cairn("week", "--pdf", old.toString())).isOne();
        assertThat(at.complaint()).contains("It is as it was.");
        assertThat(old).hasBinaryContent(whole);
        assertThat(cairn("tick", "--week", "2026-W50", "1"))
                .as("numbers are kept before they go anywhere")
                .isZero();
    }

    @Test
    void whatAnotherProgramMadeIsNotWrittenOver() throws IOException {
        var calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Program//EN\r\nEND:VCALENDAR\r\n";
        var ics = Files.writeString(folder.resolve("other.ics"), calendar);
        assertThat(cairn("week", "--ics", ics.toString())).isOne();
        assertThat(at.complaint()).contains("was not made by Cairn");
        assertThat(ics).content().isEqualTo(calendar);
        var pdf = folder.resolve("other.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
        var whole = Files.readAllBytes(pdf);
        assertThat(cairn("week", "--pdf", pdf.toString())).isOne();
        assertThat(at.complaint()).contains("was not made by Cairn");
        assertThat(pdf).hasBinaryContent(whole);
        Files.write(pdf, new byte[0]);
        assertThat(cairn("week", "--pdf", pdf.toString())).isZero();
        assertThat(cairn("week", "--pdf", pdf.toString())).isZero();
    }

    @Test
    void whereNothingIsOpenNoNumberIsProposed() {
        cairn("week");
        cairn("tick", "--week", "2026-W50", "1", "2", "3");
        cairn("week");
        assertThat(at.printed()).contains("[x]").doesNotContain("Tick by number");
    }

    private int stepsThatTicked() throws SQLException {
        var library = DataFolder.library(at.data());
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
        public boolean isOwn(Path file) throws IOException {
            return Adapters.press().isOwn(file);
        }

        @Override
        public Proof proof(byte[] pdf) {
            throw new UnsupportedOperationException();
        }
    }

    private int cairn(String... arguments) {
        return at.cairn(arguments);
    }
}
