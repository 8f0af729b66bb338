package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);

    private static String week(Locale locale, LocalDate first) {
        return new DateWords(locale).span(first, first.plusDays(6));
    }

    @Test
    void aWeekInOneMonthNamesItOnce() {
        assertThat(week(Locale.UK, MONDAY)).isEqualTo("15 – 21 March 2027");
        assertThat(week(Locale.US, MONDAY)).isEqualTo("March 15 – 21, 2027");
        assertThat(week(Locale.GERMANY, MONDAY)).isEqualTo("15. – 21. März 2027");
        assertThat(week(Locale.JAPAN, MONDAY)).isEqualTo("2027年3月15日 – 21日");
    }

    @Test
    void aWeekInTwoMonthsNamesBothAndOneInTwoYearsBothYears() {
        assertThat(week(Locale.UK, MONDAY.plusWeeks(2))).isEqualTo("29 March – 4 April 2027");
        assertThat(week(Locale.UK, LocalDate.of(2026, 12, 28))).isEqualTo("28 December 2026 – 3 January 2027");
    }

    @Test
    void headsBeginWithTheWeekday() {
        assertThat(new DateWords(Locale.UK).weekday(MONDAY)).isEqualTo("Mon 15");
        assertThat(new DateWords(Locale.US).weekday(MONDAY)).isEqualTo("Mon 15");
        assertThat(new DateWords(Locale.US).day(MONDAY)).isEqualTo("Monday 15");
        assertThat(new DateWords(Locale.GERMANY).day(MONDAY)).isEqualTo("Montag, 15.");
    }

    @Test
    void hoursAreWrittenAsTheLocaleCountsThem() {
        assertThat(new DateWords(Locale.UK).mark(18 * 60)).isEqualTo("18:00");
        assertThat(new DateWords(Locale.GERMANY).mark(9 * 60 + 30)).isEqualTo("09:30");
        assertThat(new DateWords(Locale.US).mark(18 * 60)).isEqualToNormalizingUnicode("6\u202FPM");
    }
}
