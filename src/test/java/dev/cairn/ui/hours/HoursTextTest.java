package dev.cairn.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.DayText;
import dev.cairn.ui.InBritain;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InBritain.class)
class HoursTextTest {
    private static final Window EVENING = new Window(19 * 60, 20 * 60 + 30);

    @Test
    void onAClockOfTwelveHoursTheyAreWhatTheWeekSays() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        assertThat(HoursText.time(EVENING.to())).isEqualTo(DayText.time(LocalTime.of(20, 30)));
        assertThat(HoursText.time(Window.DAY)).isEqualTo(DayText.time(LocalTime.MIDNIGHT));
        assertThat(HoursText.span(EVENING)).contains("PM");
        assertThat(HoursText.brief(EVENING)).isEqualTo("7–8:30");
        assertThat(HoursText.brief(new Window(0, 12 * 60))).isEqualTo("12–12");
    }

    @Test
    void onAnyOtherTheDayEndsWithItsTwentyFourthHour() {
        assertThat(HoursText.span(EVENING)).isEqualTo("19:00 – 20:30");
        assertThat(HoursText.time(Window.DAY)).isEqualTo("24:00");
        assertThat(HoursText.brief(new Window(22 * 60 + 15, Window.DAY))).isEqualTo("22:15–24");
    }

    @ParameterizedTest
    @CsvSource({"fr-CA, 24 h 00", "bg-BG, 24:00"})
    void aLongWayOfWritingTimesIsNoClockOfTwelveHours(String language, String midnight) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(language));
        assertThat(HoursText.brief(new Window(22 * 60, 23 * 60 + 30))).isEqualTo("22–23:30");
        assertThat(HoursText.time(Window.DAY).replaceAll("\\h", " ")).isEqualTo(midnight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "ko-KR", "zh-TW"})
    void halvesOfTheDayAreKnownWhateverTheyAreCalled(String language) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(language));
        assertThat(HoursText.brief(new Window(22 * 60, 23 * 60 + 30))).isEqualTo("10–11:30");
    }
}
