package dev.cairn.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.MinuteRange;
import dev.cairn.testing.Draw;
import dev.cairn.ui.palette.Typed.CalendarWeek;
import dev.cairn.ui.palette.Typed.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    private static final LocalDate THURSDAY = TODAY.plusDays(1);

    private static Typed read(String typed) {
        return new EntryReader(Languages.ENGLISH, TODAY).read(typed).orElseThrow();
    }

    private static Typed german(String typed) {
        return new EntryReader(Languages.GERMAN, TODAY).read(typed).orElseThrow();
    }

    private static Typed ticks(CalendarWeek week, Integer... numbers) {
        return new Typed.Ticks(Verb.TICK, week, List.of(numbers), List.of());
    }

    @Test
    void numbersAreReadHoweverTheyAreParted() {
        for (String typed : List.of("tick 3 7 12", "tick 3, 7,12", "TICK #3;7 and 12", "  tick   3 7 7 12 3 ")) {
            assertThat(read(typed)).as(typed).isEqualTo(ticks(null, 3, 7, 12));
        }
        for (String typed : List.of("tick 3-5 9", "tick 3 - 5, 9", "tick 3–5 4-5 9")) {
            assertThat(read(typed)).as(typed).isEqualTo(ticks(null, 3, 4, 5, 9));
        }
        assertThat(read("tick 5-3")).isEqualTo(ticks(null, 5, 4, 3));
        assertThat(read("untick 7")).isEqualTo(new Typed.Ticks(Verb.UNTICK, null, List.of(7), List.of()));
    }

    @Test
    void ofManyNumbersNoneIsLost() {
        var numbers = IntStream.rangeClosed(1, 9999).boxed().toArray(Integer[]::new);
        assertThat(read("tick 1-9999")).isEqualTo(ticks(null, numbers));
        assertThat(read("tick 1-600 601-9999")).isEqualTo(ticks(null, numbers));
    }

    @Test
    void aWeekBeforeTheNumbersIsNoNumber() {
        var week = new CalendarWeek(null, 48);
        for (String typed : List.of("tick W48 3 7", "tick w48 3 7", "tick week 48 3 7", "tick cw 48 3,7")) {
            assertThat(read(typed)).as(typed).isEqualTo(ticks(week, 3, 7));
        }
        assertThat(read("tick 2026-W48 3")).isEqualTo(ticks(new CalendarWeek(2026, 48), 3));
        assertThat(german("haken KW 48 3 und 7")).isEqualTo(ticks(week, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "x", "🧮", "3.5", "99999999999", "3-99999", "3-", "-", "½"})
    void whatIsNoNumberIsSaid(String strange) {
        assertThat(read("tick 1 " + strange)).isEqualTo(new Typed.Ticks(Verb.TICK, null, List.of(1), List.of(strange)));
    }

    @Test
    void zeroIsANumberThatNoSheetHas() {
        assertThat(read("tick 0")).isEqualTo(ticks(null, 0));
    }

    @ParameterizedTest
    @CsvSource({"tick, TICK", "add, ADD", "go, GO", "skip, SKIP", "untick, UNTICK", "tick W48, TICK", "add 2h thu, ADD"
    })
    void aVerbAloneIsNotFinished(String typed, Verb verb) {
        assertThat(read(typed)).isEqualTo(new Typed.Bare(verb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ticks 3", "gopher", "address", "pca", "3 7 12", "🧮"})
    void whatBeginsWithNoVerbIsNoQuickEntry(String typed) {
        assertThat(new EntryReader(Languages.ENGLISH, TODAY).read(typed)).isEmpty();
    }

    @Test
    void aTaskMayHaveHoursAndADayInAnyOrder() {
        var whole = new Typed.Add("read chapter 4", new MinuteRange(120, 120), THURSDAY);
        assertThat(read("add read chapter 4 2h thu")).isEqualTo(whole);
        assertThat(read("add read chapter 4 thursday 2 h")).isEqualTo(whole);
        assertThat(read("add read chapter 4 120min on 11 march")).isEqualTo(whole);
        assertThat(german("neu read chapter 4 2 Std. am Do")).isEqualTo(whole);
        assertThat(read("add read section 2.7")).isEqualTo(new Typed.Add("read section 2.7", null, null));
        assertThat(read("add solve 3/4")).isEqualTo(new Typed.Add("solve 3/4", null, null));
        assertThat(read("add pay on 12.3.")).isEqualTo(new Typed.Add("pay", null, LocalDate.of(2027, 3, 12)));
        assertThat(read("add read chapter 4")).isEqualTo(new Typed.Add("read chapter 4", null, null));
        assertThat(read("add \"the Sun\" 1.5 h")).isEqualTo(new Typed.Add("the Sun", new MinuteRange(90, 90), null));
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2027-03-10",
        "tomorrow, 2027-03-11",
        "wed, 2027-03-10",
        "friday, 2027-03-12",
        "on friday, 2027-03-12",
        "12 march, 2027-03-12",
        "March 12th, 2027-03-12",
        "12. mar 2028, 2028-03-12",
        "12.3., 2027-03-12",
        "12/3/2027, 2027-03-12",
        "2027-03-12, 2027-03-12",
        "28 december, 2026-12-28",
        "29 feb 2028, 2028-02-29",
        "next week, 2027-03-17",
        "last week, 2027-03-03"
    })
    void aDayIsTheNearestOfItsName(String typed, LocalDate day) {
        assertThat(read("go " + typed)).isEqualTo(new Typed.Go(new Where.Day(day)));
    }

    @Test
    void germanDaysAreUnderstood() {
        assertThat(german("zu 12. März")).isEqualTo(new Typed.Go(new Where.Day(LocalDate.of(2027, 3, 12))));
        assertThat(german("gehe morgen")).isEqualTo(new Typed.Go(new Where.Day(THURSDAY)));
        assertThat(german("zu Woche 14")).isEqualTo(new Typed.Go(new Where.OfPlan(14)));
        assertThat(german("zu KW14")).isEqualTo(new Typed.Go(new Where.OfCalendar(new CalendarWeek(null, 14))));
        assertThat(german("überspringen 2.5")).isEqualTo(new Typed.Skip("2.5"));
    }

    @Test
    void aDayToAddATaskForIsNeverBeforeToday() {
        assertThat(read("add call 9 march")).isEqualTo(new Typed.Add("call", null, LocalDate.of(2028, 3, 9)));
    }

    @Test
    void weeksOfThePlanAndOfTheCalendarAreToldApart() {
        assertThat(read("go week 14")).isEqualTo(new Typed.Go(new Where.OfPlan(14)));
        assertThat(read("go W14")).isEqualTo(new Typed.Go(new Where.OfCalendar(new CalendarWeek(null, 14))));
        assertThat(read("go 2026-W53")).isEqualTo(new Typed.Go(new Where.OfCalendar(new CalendarWeek(2026, 53))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 february", "30.2.", "2027-13-01", "32 march", "timeline", "99/99", "week", "week x"})
    void whatIsNoDayIsNowhere(String typed) {
        assertThat(read("go " + typed)).isEqualTo(new Typed.Go(new Where.Nowhere(typed)));
    }

    @Test
    void moreThanAnybodyTypesIsSaid() {
        assertThat(read("add " + "a".repeat(5_000))).isEqualTo(new Typed.TooLong(Verb.ADD, 5_000));
    }

    @Test
    void anyTextCanBeRead() {
        var draw = new Draw(new Random(5));
        var pieces = List.of(
                "tick",
                "add",
                "go",
                "skip",
                "W",
                "week",
                "48",
                "-",
                "–",
                "0",
                "2026-W48",
                "99999999999999",
                "thu",
                "12",
                "march",
                "2h",
                "90min",
                "🧮",
                "\u0000",
                "\"",
                "“",
                "/",
                ".",
                "next",
                "#",
                "ß",
                "\u200f",
                "1-3",
                "12.3.");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder(draw.of("tick ", "add ", "go ", "skip ", "untick ", ""));
            for (int n = draw.below(6); n > 0; n--) {
                text.append(draw.of(pieces)).append(draw.oneIn(3) ? "" : " ");
            }
            for (EntryWords words : List.of(Languages.ENGLISH, Languages.GERMAN)) {
                Optional<Typed> read = new EntryReader(words, TODAY).read(text.toString());
                if (read.orElse(null) instanceof Typed.Ticks ticks) {
                    assertThat(ticks.numbers()).allMatch(it -> it >= 0).doesNotHaveDuplicates();
                    assertThat(ticks.numbers().size() + ticks.strange().size()).isPositive();
                }
                if (read.orElse(null) instanceof Typed.Add add) {
                    assertThat(add.title()).isNotBlank();
                }
            }
        }
    }
}
