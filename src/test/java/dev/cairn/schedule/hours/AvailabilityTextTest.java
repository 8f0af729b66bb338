package dev.cairn.schedule.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.hours.HoursReading.Fault;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AvailabilityTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 19:00-20:30; Sat 09:00-13:00 | Mon-Fri 19:00-20:30; Sat 09:00-13:00",
                "Mon 7:00-7:45, 19:00-20:30 | Mon 07:00-07:45, 19:00-20:30",
                "Mon,Wed,Fri 19-21 | Mon,Wed,Fri 19:00-21:00",
                "mon, wed and fri 19-21, sat 9-10 | Mon,Wed,Fri 19:00-21:00; Sat 09:00-10:00",
                "daily 20-20:30 | daily 20:00-20:30",
                "every day 20-20:30 | daily 20:00-20:30",
                "weekdays 19-20; weekend 9-11 | Mon-Fri 19:00-20:00; Sat,Sun 09:00-11:00",
                "Mon 7pm-8:30pm | Mon 19:00-20:30",
                "Mon 7-8:30pm | Mon 19:00-20:30",
                "Mon 7 p.m. to 8:30 | Mon 19:00-20:30",
                "Mon 11-1pm | Mon 11:00-13:00",
                "Mon 12am-12pm | Mon 00:00-12:00",
                "Sat 22-24:00 | Sat 22:00-24:00",
                "Fri-Mon 9-10 | Mon,Fri-Sun 09:00-10:00",
                "Mo–Fr 19.00–20.30 Uhr; Sa 9 bis 13 Uhr; So frei | Mon-Fri 19:00-20:30; Sat 09:00-13:00",
                "Montag bis Mittwoch 19-20, Sonnabend 9-10 | Mon-Wed 19:00-20:00; Sat 09:00-10:00",
                "DIENSTAGS 19-20; Thursdays 19-20; Sonn. 9-10 | Tue,Thu 19:00-20:00; Sun 09:00-10:00",
                "täglich 19-20; Werktags 7-8; am Wochenende 9-10"
                        + " | Mon-Fri 07:00-08:00, 19:00-20:00; Sat,Sun 09:00-10:00, 19:00-20:00",
                "daily 19-20; Wed off | Mon,Tue,Thu-Sun 19:00-20:00",
                "Mon: 19-20, Tue: 19-20 | Mon,Tue 19:00-20:00",
                "Mon 19-20; Mon 20-21 | Mon 19:00-21:00",
                "off | off",
                "'' | off",
                "' ; ' | off",
            })
    void hoursAreReadAndWrittenInTheirShortestForm(String text, String shortest) {
        var read = read(text);
        assertThat(read.notices()).isEmpty();
        assertThat(AvailabilityText.write(read.week())).isEqualTo(shortest);
    }

    @Test
    void newLinesSeparateAsSemicolonsDo() {
        assertThat(read("Mon 19-20\nSat 9-13\r\nSun off\n").week())
                .isEqualTo(read("Mon 19-20; Sat 9-13").week());
    }

    @Test
    void whatCrossesMidnightIsCutThere() {
        var read = read("Fri,Sun 22:00-01:00");
        assertThat(AvailabilityText.write(read.week())).isEqualTo("Mon,Sat 00:00-01:00; Fri,Sun 22:00-24:00");
        assertThat(read.notices())
                .containsExactly(new HoursNotice(
                        HoursNotice.Kind.CUT_AT_MIDNIGHT,
                        "22:00-01:00",
                        Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
                        new Window(0, 60)));
    }

    @Test
    void whatOverlapsIsJoined() {
        var read = read("Mon-Fri 19-21, 20-22");
        assertThat(AvailabilityText.write(read.week())).isEqualTo("Mon-Fri 19:00-22:00");
        assertThat(read.notices())
                .containsExactly(new HoursNotice(
                        HoursNotice.Kind.JOINED, "20-22", DayNames.WORKDAYS, new Window(19 * 60, 22 * 60)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fry 19-20 | UNKNOWN_DAY | Mon-Fry",
                "Mon 19-20; Someday 9-10 | UNKNOWN_DAY | Someday",
                "Mon 19 | UNKNOWN_TIME | 19",
                "Mon 25:00-26:00 | UNKNOWN_TIME | 25:00-26:00",
                "Mon 19:00-20:61 | UNKNOWN_TIME | 19:00-20:61",
                "Mon 19:00-20:300 | UNKNOWN_TIME | 19:00-20:300",
                "Mon 13pm-2pm | UNKNOWN_TIME | 13pm-2pm",
                "Mon 24:00-01:00 | UNKNOWN_TIME | 24:00-01:00",
                "Mon 19-20-21 | UNKNOWN_TIME | -21",
                "Mon 20:30-19:00 | ENDS_BEFORE_IT_BEGINS | 20:30-19:00",
                "Mon 9-5 | ENDS_BEFORE_IT_BEGINS | 9-5",
                "Mon 19:00-19:00 | ENDS_BEFORE_IT_BEGINS | 19:00-19:00",
                "19:00-20:30 | NO_DAY | 19:00-20:30",
                "Mon 19-20; 9-10 | NO_DAY | 9-10",
                "Mon-Fri | NO_TIMES | Mon-Fri",
                "Mon; Tue 19-20 | NO_TIMES | Mon",
                "Mon 19-20 Tue | NO_TIMES | Tue",
            })
    void whatCannotBeReadIsNamed(String text, Fault fault, String piece) {
        assertThat(AvailabilityText.read(text)).isEqualTo(new HoursReading.Refused(fault, piece));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12 h", "12h", "12.0 hours", "12,0 Std.", " 12 hours/week ", "12 hours a week"})
    void aPlainNumberIsHoursAWeek(String text) {
        assertThat(AvailabilityText.total(text)).hasValue(720);
        var read = (HoursReading.Read) AvailabilityText.read(text, WeekPattern.NONE);
        assertThat(read.week()).isEqualTo(WeekLayout.of(720));
    }

    @Test
    void aPlainNumberIsLaidOnTheDaysThereAre() {
        var present = read("Tue,Thu 19:00-20:00; Sat 9-11").week();
        assertThat(((HoursReading.Read) AvailabilityText.read("6.5 h", present)).week())
                .isEqualTo(read("Tue 19:00-20:45; Thu 19:00-20:30; Sat 09:00-12:15")
                        .week());
        assertThat(((HoursReading.Read) AvailabilityText.read("0", present)).week())
                .isEqualTo(WeekPattern.NONE);
    }

    @Test
    void aWeekHasNoMoreThan168Hours() {
        assertThat(AvailabilityText.read("168", WeekPattern.NONE)).isInstanceOf(HoursReading.Read.class);
        assertThat(AvailabilityText.read("169 h", WeekPattern.NONE))
                .isEqualTo(new HoursReading.Refused(Fault.MORE_THAN_A_WEEK, "169 h"));
        assertThat(AvailabilityText.total("123456")).isEmpty();
    }

    @Test
    void everyExampleCanBeReadItself() {
        for (Fault fault : Fault.values()) {
            var text = fault == Fault.UNKNOWN_TIME || fault == Fault.ENDS_BEFORE_IT_BEGINS ? "Mon " : "";
            assertThat(AvailabilityText.read(text + fault.example(), WeekPattern.NONE))
                    .isInstanceOf(HoursReading.Read.class);
        }
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("weeks") WeekPattern week) {
        var text = AvailabilityText.write(week);
        assertThat(AvailabilityText.read(text)).isEqualTo(new HoursReading.Read(week, List.of()));
        assertThat(AvailabilityText.read(text.replace('-', '–').replace("; ", "\n")))
                .isEqualTo(new HoursReading.Read(week, List.of()));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        switch (AvailabilityText.read(text, WeekPattern.NONE)) {
            case HoursReading.Read read ->
                assertThat(AvailabilityText.read(AvailabilityText.write(read.week())))
                        .isEqualTo(new HoursReading.Read(read.week(), List.of()));
            case HoursReading.Refused refused ->
                // Some examples stand for the piece they replace, and want a day before them.
                assertThat(Stream.of("", "Mon ")
                                .map(before -> before + refused.fault().example())
                                .map(it -> AvailabilityText.read(it, WeekPattern.NONE)))
                        .hasAtLeastOneElementOfType(HoursReading.Read.class);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "Mon",
                "so",
                "Fr-Mo",
                "daily",
                "off",
                " ",
                ",",
                ";",
                "-",
                "19",
                "7pm",
                "25:61",
                "19:00-20:30",
                "22-1",
                "–",
                "ü");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(12).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Provide
    static Arbitrary<WeekPattern> weeks() {
        var window = Combinators.combine(
                        Arbitraries.integers().between(0, Window.DAY - 1),
                        Arbitraries.integers().between(1, 600))
                .as((from, minutes) -> new Window(from, Math.min(Window.DAY, from + minutes)));
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), window.list().ofMaxSize(3))
                .map(WeekPattern::new);
    }

    private static HoursReading.Read read(String text) {
        return (HoursReading.Read) AvailabilityText.read(text);
    }

    @Test
    void daysAlikeAreToldTogether() {
        var evening = List.of(new Window(19 * 60, 20 * 60));
        assertThat(AvailabilityText.write(new WeekPattern(Map.of(
                        DayOfWeek.MONDAY, evening,
                        DayOfWeek.TUESDAY, List.of(new Window(0, 60)),
                        DayOfWeek.WEDNESDAY, evening,
                        DayOfWeek.SUNDAY, evening))))
                .isEqualTo("Mon,Wed,Sun 19:00-20:00; Tue 00:00-01:00");
    }
}
