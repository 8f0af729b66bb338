package dev.cairn.schedule.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.SessionLengths;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekLayoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | off",
                "1 | Sat 09:00-10:00",
                "3 | Sat 09:00-12:00",
                "5 | Tue,Thu 19:00-20:15; Sat 09:00-11:30",
                "13 | Mon-Fri 19:00-21:00; Sat 09:00-12:00",
                "10 | Mon-Fri 19:00-20:30; Sat 09:00-11:30",
                "20 | Mon-Fri 19:00-22:00; Sat 09:00-13:00; Sun 09:00-10:00",
                "25 | Mon-Fri 19:00-22:00; Sat 09:00-13:00, 14:00-16:00; Sun 09:00-13:00",
                "40 | Mon-Fri 09:00-13:00, 14:00-18:00",
                "168 | daily 00:00-24:00",
            })
    void hoursLieWhereThereIsTimeForThem(int hours, String text) {
        assertThat(AvailabilityText.write(WeekLayout.of(hours * 60))).isEqualTo(text);
    }

    @Property
    void noMinuteIsLostOrAdded(@ForAll @IntRange(max = WeekLayout.LONGEST) int minutes) {
        assertThat(WeekLayout.of(minutes).minutes()).isEqualTo(minutes);
    }

    @Property
    void everyWindowOfHalfHoursIsLongEnoughForASession(@ForAll @IntRange(min = 1, max = 336) int halfHours) {
        assertThat(WeekLayout.of(30 * halfHours).days().values())
                .allSatisfy(day -> assertThat(day).allMatch(it -> it.minutes() >= SessionLengths.USUAL.shortest()));
    }

    @Property
    void scaledHoursStayOnTheirDays(
            @ForAll(supplier = Weeks.class) WeekPattern week, @ForAll @IntRange(max = WeekLayout.LONGEST) int minutes) {
        var scaled = WeekLayout.scaled(week, minutes);
        int most = week.isEmpty() ? WeekLayout.LONGEST : week.days().size() * Window.DAY;
        assertThat(scaled.minutes()).isEqualTo(Math.min(minutes, most));
        if (!week.isEmpty()) {
            assertThat(week.days().keySet()).containsAll(scaled.days().keySet());
        }
    }

    @Property
    void scaledToWhatItHasAWeekStaysAsItIs(@ForAll(supplier = Weeks.class) WeekPattern week) {
        assertThat(WeekLayout.scaled(week, week.minutes())).isEqualTo(week);
    }

    /** Any week. */
    static final class Weeks implements ArbitrarySupplier<WeekPattern> {
        @Override
        public Arbitrary<WeekPattern> get() {
            return AvailabilityTextTest.weeks();
        }
    }
}
