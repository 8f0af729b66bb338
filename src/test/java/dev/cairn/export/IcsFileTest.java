package dev.cairn.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import dev.cairn.week.CalendarEvent;
import dev.cairn.week.CalendarEvent.Kind;
import dev.cairn.week.CalendarEvent.Said;
import dev.cairn.week.CalendarEvent.Standing;
import dev.cairn.week.CalendarEvent.Words;
import dev.cairn.week.CalendarFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files, read by the letter of the standard and by the library. */
class IcsFileTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant CHANGED = Instant.parse("2027-03-10T19:24:00Z");
    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 3, 11, 19, 0);

    @Test
    void aSessionSaysAllThereIsToSay() {
        var words = new Words(
                "Read; write, \\ think",
                "Module 1\nSix months\n\nMy note",
                "Six, months",
                "https://a.example/b?c=d,e;f");
        var lines = new IcsLines(bytes(file(BERLIN, 15, session("s.1.0@cairn", words, EVENING))));

        assertThat(lines.calendar().value("VERSION")).isEqualTo("2.0");
        assertThat(lines.calendar().value("PRODID")).contains("Cairn");
        assertThat(lines.calendar().text("X-WR-CALNAME")).isEqualTo("My, calendar");
        assertThat(lines.calendar().find("METHOD")).isEmpty();
        var event = lines.events().getFirst();
        assertThat(event.value("UID")).isEqualTo("s.1.0@cairn");
        assertThat(event.value("SEQUENCE")).isEqualTo("2");
        assertThat(event.value("DTSTAMP")).isEqualTo("20270310T192400Z");
        assertThat(event.value("LAST-MODIFIED")).isEqualTo("20270310T192400Z");
        assertThat(event.value("DTSTART")).isEqualTo("20270311T190000");
        assertThat(event.find("DTSTART").orElseThrow().parameters()).isEqualTo(";TZID=Europe/Berlin");
        assertThat(event.value("DTEND")).isEqualTo("20270311T200000");
        assertThat(event.text("SUMMARY")).isEqualTo(words.title());
        assertThat(event.text("DESCRIPTION")).isEqualTo(words.description());
        assertThat(event.text("CATEGORIES")).isEqualTo(words.category());
        assertThat(event.value("URL")).isEqualTo(words.url());
        assertThat(event.value("STATUS")).isEqualTo("CONFIRMED");
        var alarm = event.all("VALARM").findFirst().orElseThrow();
        assertThat(alarm.value("TRIGGER")).isEqualTo("-PT15M");
        assertThat(alarm.value("ACTION")).isEqualTo("DISPLAY");
        assertThat(alarm.text("DESCRIPTION")).isEqualTo(words.title());
    }

    @Test
    void onlyWhatLiesAheadRings() {
        var done = event("a@cairn", Kind.SESSION, Standing.DONE, EVENING);
        var gone = event("b@cairn", Kind.SESSION, Standing.CANCELLED, EVENING);
        var lines = new IcsLines(bytes(file(BERLIN, 5, done, gone)));

        assertThat(lines.events()).allSatisfy(it -> assertThat(it.parts()).isEmpty());
        assertThat(lines.events().getLast().value("STATUS")).isEqualTo("CANCELLED");
        assertThat(lines.events().getLast().value("DTSTART")).isEqualTo("20270311");
        assertThat(lines.events().getLast().find("DTEND")).isEmpty();
    }

    @Test
    void tasksAreDueDoneOrCalledOff() {
        var lines = new IcsLines(bytes(file(
                BERLIN,
                null,
                event("a@cairn", Kind.TASK, Standing.PLANNED, EVENING),
                event("b@cairn", Kind.TASK, Standing.DONE, EVENING),
                event("c@cairn", Kind.TASK, Standing.CANCELLED, EVENING))));

        assertThat(lines.events()).isEmpty();
        assertThat(lines.todos())
                .extracting(it -> it.value("STATUS"))
                .containsExactly("NEEDS-ACTION", "COMPLETED", "CANCELLED");
        var open = lines.todos().getFirst();
        assertThat(lines.instant(open.find("DUE").orElseThrow()))
                .isEqualTo(EVENING.atZone(BERLIN).toInstant());
        assertThat(open.value("PERCENT-COMPLETE")).isEqualTo("0");
        assertThat(lines.todos().get(1).value("PERCENT-COMPLETE")).isEqualTo("100");
        assertThat(lines.todos().get(1).value("COMPLETED")).isEqualTo("20270311T180000Z");
    }

    @Test
    void aHabitComesBackEveryWeek() throws IOException {
        var said = new Said(
                Kind.HABIT,
                Standing.PLANNED,
                new Words("Quiz", "", "", ""),
                EVENING,
                EVENING.plusMinutes(30),
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY));
        var bytes = bytes(file(BERLIN, 5, new CalendarEvent("h@cairn", 0, CHANGED, said)));

        assertThat(new IcsLines(bytes).events().getFirst().value("RRULE")).isEqualTo("FREQ=WEEKLY;BYDAY=TH,SU");
        var dates = parsed(bytes).getEvents().getFirst().getDateIterator(TimeZone.getTimeZone(BERLIN));
        var instants = new ArrayList<Instant>();
        for (int i = 0; i < 60; i++) {
            instants.add(dates.next().toInstant());
        }
        assertThat(instants).allSatisfy(it -> {
            var local = it.atZone(BERLIN);
            assertThat(local.toLocalTime()).isEqualTo(EVENING.toLocalTime());
            assertThat(local.getDayOfWeek()).isIn(DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
        });
    }

    @Test
    void nothingAtAllIsACalendarToo() throws IOException {
        var bytes = bytes(file(BERLIN, null));
        assertThat(new IcsLines(bytes).calendar().parts())
                .extracting(it -> it.name())
                .containsExactly("VTIMEZONE");
        assertThat(Biweekly.parse(new ByteArrayInputStream(bytes)).all())
                .singleElement()
                .satisfies(it -> assertThat(it.getEvents()).isEmpty());
    }

    @Test
    void theSameFileIsTheSameBytes() {
        var file = file(BERLIN, 5, session("a@cairn", new Words("A", "B", "C", ""), EVENING));
        assertThat(bytes(file)).isEqualTo(bytes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:planted",
                "a\nATTENDEE:mailto:x@y.example",
                "a\rATTENDEE:mailto:x@y.example",
                "a\u2028b\u2029c\u0085d\u000be\u000cf",
                "\u0000\u0001\u001b[31mred\u007f\u009f",
                "lone \ud83d and \udcda halves",
                "tab\there",
                "שלום עולם مرحبا",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
                "\\n is no line end, nor is \\\\n",
                "BEGIN:VCALENDAR",
                " leading and trailing ",
                "\"quoted\"; ^n ^' and , more:"
            })
    void noTitleBreaksOutOfItsLine(String title) throws IOException {
        check(List.of(title));
    }

    @Test
    void aTitleOfTwoThousandCharactersIsFoldedBetweenThem() throws IOException {
        check(List.of("漢".repeat(2000), "🧭".repeat(2000), "a".repeat(2000), "ä🧭a漢".repeat(500)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTitleThereIsBreaksAFile(long seed) throws IOException {
        var random = new Random(seed);
        check(IntStream.range(0, 60).mapToObj(i -> title(random)).toList());
    }

    private static String title(Random random) {
        var nasty = "\r\n\t \\;:,\"^nN\u0000\u001f\u007f\u0085\u2028\u2029\ud83d\udcda\ufeff\u202eaé漢=";
        var title = new StringBuilder("x");
        for (int i = random.nextInt(200); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> title.append(nasty.charAt(random.nextInt(nasty.length())));
                case 1 -> title.appendCodePoint(0x1F300 + random.nextInt(0x200));
                case 2 -> title.append((char) random.nextInt(0x10000));
                default -> title.append((char) ('a' + random.nextInt(26)));
            }
        }
        return title.toString();
    }

    /** Each title comes out as one event and as the same characters, controls and line ends aside. */
    private static void check(List<String> titles) throws IOException {
        var events = IntStream.range(0, titles.size())
                .mapToObj(i -> session(
                        "t." + i + "@cairn",
                        new Words(titles.get(i), titles.get(i), titles.get(i), ""),
                        EVENING.plusDays(i)))
                .toArray(CalendarEvent[]::new);
        var bytes = bytes(file(BERLIN, 5, events));
        var lines = new IcsLines(bytes);
        assertThat(lines.events())
                .extracting(it -> it.text("SUMMARY"))
                .containsExactlyElementsOf(
                        titles.stream().map(CalendarText::line).toList());
        var read = parsed(bytes).getEvents();
        assertThat(read).hasSize(titles.size());
        for (int i = 0; i < titles.size(); i++) {
            var clean = CalendarText.clean(titles.get(i));
            assertThat(read.get(i).getSummary().getValue()).isEqualTo(CalendarText.line(titles.get(i)));
            assertThat(read.get(i).getDescription().getValue().replace("\r\n", "\n"))
                    .isEqualTo(clean);
            assertThat(clean).doesNotContainPattern("[\\p{Cntrl}&&[^\\n\\t]]").doesNotContain("\r");
        }
    }

    @ParameterizedTest
    @MethodSource("everyZone")
    void everySessionIsAtTheMomentTheJdkSays(ZoneId zone) {
        var starts = hours(zone);
        var events = IntStream.range(0, starts.size())
                .mapToObj(i -> session("z." + i + "@cairn", new Words("T", "", "", ""), starts.get(i)))
                .toArray(CalendarEvent[]::new);
        var lines = new IcsLines(bytes(file(zone, null, events)));
        for (int i = 0; i < starts.size(); i++) {
            var event = lines.events().get(i);
            var begins = lines.instant(event.find("DTSTART").orElseThrow());
            assertThat(begins)
                    .as(zone + " " + starts.get(i))
                    .isEqualTo(starts.get(i).atZone(zone).toInstant());
            var ends = starts.get(i).plusHours(1).atZone(zone).toInstant();
            assertThat(lines.instant(event.find("DTEND").orElseThrow()))
                    .as(zone + " end of " + starts.get(i))
                    .isEqualTo(isLeftOut(zone, starts.get(i)) ? begins.plusSeconds(3600) : ends);
        }
    }

    private static boolean isLeftOut(ZoneId zone, LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    static Stream<ZoneId> everyZone() {
        // Of zones that differ in their name or their past alone, one is enough.
        var seen = new HashSet<List<LocalDateTime>>();
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).filter(zone -> seen.add(hours(zone)));
    }

    /** Every half hour round each switch of some years, and one time in between. */
    private static List<LocalDateTime> hours(ZoneId zone) {
        var hours = new ArrayList<LocalDateTime>();
        var rules = zone.getRules();
        var end = Instant.parse("2029-01-01T00:00:00Z");
        for (var it = rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
                it != null && it.getInstant().isBefore(end);
                it = rules.nextTransition(it.getInstant())) {
            for (int half = -5; half <= 5; half++) {
                hours.add(it.getDateTimeBefore().plusMinutes(30L * half));
            }
        }
        for (int month = 0; month < 24; month++) {
            hours.add(EVENING.plusMonths(month));
        }
        return hours;
    }

    /** All but those whose clocks are put on by other than an hour: the library knows of none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Africa/Casablanca",
                "Asia/Tokyo",
                "Europe/Dublin",
                "America/Nuuk",
                "UTC"
            })
    void theLibraryReadsTheSameMoments(String name) throws IOException {
        var zone = ZoneId.of(name);
        var starts = hours(zone);
        var events = IntStream.range(0, starts.size())
                .mapToObj(i -> session("z." + i + "@cairn", new Words("T", "", "", ""), starts.get(i)))
                .toArray(CalendarEvent[]::new);
        var calendar = parsed(bytes(file(zone, null, events)));
        var read = calendar.getEvents();
        for (int i = 0; i < starts.size(); i++) {
            // Round a switch the library is out by hours in some zones.
            if (isFarFromSwitches(zone, starts.get(i))) {
                assertThat(read.get(i).getDateStart().getValue().toInstant())
                        .as(name + " " + starts.get(i))
                        .isEqualTo(starts.get(i).atZone(zone).toInstant());
            }
        }
    }

    private static boolean isFarFromSwitches(ZoneId zone, LocalDateTime local) {
        var before = local.atZone(zone).toInstant().minus(Duration.ofDays(1));
        var next = zone.getRules().nextTransition(before);
        return next == null || next.getInstant().isAfter(before.plus(Duration.ofDays(2)));
    }

    @Test
    void anOffsetIsAZoneToo() {
        var zone = ZoneId.of("+05:45");
        var lines = new IcsLines(bytes(file(zone, null, session("a@cairn", new Words("T", "", "", ""), EVENING))));
        assertThat(lines.instant(lines.events().getFirst().find("DTSTART").orElseThrow()))
                .isEqualTo(EVENING.atZone(zone).toInstant());
    }

    private static CalendarEvent session(String uid, Words words, LocalDateTime begins) {
        return new CalendarEvent(
                uid,
                2,
                CHANGED,
                new Said(Kind.SESSION, Standing.PLANNED, words, begins, begins.plusHours(1), Set.of()));
    }

    private static CalendarEvent event(String uid, Kind kind, Standing standing, LocalDateTime at) {
        return new CalendarEvent(
                uid, 0, CHANGED, new Said(kind, standing, new Words("T", "", "", ""), at, at, Set.of()));
    }

    private static CalendarFile file(ZoneId zone, Integer alarm, CalendarEvent... events) {
        return new CalendarFile("My, calendar", zone, alarm, List.of(events));
    }

    private static byte[] bytes(CalendarFile file) {
        var out = new ByteArrayOutputStream();
        try {
            new IcsFile().write(file, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** As the library reads it, which has nothing to complain about. */
    private static ICalendar parsed(byte[] bytes) throws IOException {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendars = Biweekly.parse(new ByteArrayInputStream(bytes))
                .warnings(warnings)
                .all();
        assertThat(calendars).hasSize(1);
        assertThat(warnings).allSatisfy(it -> assertThat(it).isEmpty());
        var complaints = calendars.getFirst().validate(ICalVersion.V2_0);
        assertThat(complaints.getWarnings().stream()
                        .flatMap(it -> it.getWarnings().stream())
                        .map(Object::toString))
                .isEmpty();
        return calendars.getFirst();
    }
}
