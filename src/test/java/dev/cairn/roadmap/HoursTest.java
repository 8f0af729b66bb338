package dev.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, <0.1",
        "3, 0.1",
        "15, 0.3",
        "45, 0.8",
        "60, 1",
        "90, 1.5",
        "5999, 100",
        "5970, 99.5",
        "6000, 100",
        "6030, 101",
        "72000, '1,200'"
    })
    void tenthsBelowAHundredHoursAndNeverNothingOfSomething(int minutes, String hours) {
        assertThat(Hours.figure(minutes, Locale.UK)).isEqualTo(hours);
    }

    @Test
    void theyAreWrittenAsALanguageDoes() {
        assertThat(Hours.figure(90, Locale.GERMANY)).isEqualTo("1,5");
        assertThat(Hours.tenths(120, Locale.GERMANY)).isEqualTo("2,0");
    }
}
