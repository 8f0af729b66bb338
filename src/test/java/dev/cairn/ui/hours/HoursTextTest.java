package dev.cairn.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.DayText;
import dev.cairn.ui.InBritain;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
}
