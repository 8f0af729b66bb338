package dev.cairn.schedule.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks by their names, by which they are kept. */
class WeekNameTest {
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void asItWas() {
        Locale.setDefault(Locale.Category.FORMAT, locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN", "ne-NP", "my-MM", "bn-BD", "en-US", "th-TH-u-nu-thai"})
    void aNameIsTheSameInEveryLand(String land) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(land));
        var name = new WeekName(2026, 7);
        assertThat(name).hasToString("2026-W07");
        assertThat(WeekName.read(name.toString())).contains(name);
    }

    @ParameterizedTest
    @EnumSource
    void aNamedWeekHasThatNameWhicheverDayItBeginsOn(DayOfWeek first) {
        for (int year = 2015; year < 2045; year++) {
            for (int number = 1; number <= 52; number++) {
                var name = new WeekName(year, number);
                var span = name.span(first);
                assertThat(span.name()).isEqualTo(name);
                assertThat(span.first().getDayOfWeek()).isEqualTo(first);
            }
        }
    }

    @Test
    void aWeekTheYearDoesNotHaveIsNone() {
        assertThat(WeekName.read("2026-W53")).isPresent();
        assertThat(WeekName.read("2027-W53")).isEmpty();
        assertThat(new WeekSpan(LocalDate.of(2026, 12, 28)).name()).isEqualTo(new WeekName(2026, 53));
    }
}
