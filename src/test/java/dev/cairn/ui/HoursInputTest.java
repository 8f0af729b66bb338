package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.MinuteRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.5 h; 90; 90",
                "1,5 Std.; 90; 90",
                "90 min; 90; 90",
                "8-10 h; 480; 600",
                "8–10; 480; 600",
                "30 to 45 minutes; 30; 45",
                "2; 120; 120",
                "2h 30m; 150; 150",
                "2 h 30; 150; 150",
                "1 hour; 60; 60"
            })
    void hoursAreReadTheWayTheyAreTyped(String typed, int min, int max) {
        assertThat(HoursInput.parse(typed)).contains(new MinuteRange(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-3", "0", "10-8 h", "3 days", "99999 h", "1.2.3 h"})
    void whatIsNoAmountOfWorkIsRefused(String typed) {
        assertThat(HoursInput.parse(typed)).isEmpty();
    }
}
