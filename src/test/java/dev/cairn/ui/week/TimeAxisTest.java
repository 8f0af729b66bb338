package dev.cairn.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.schedule.hours.Window;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final List<Window> BUSY = List.of(new Window(540, 795), new Window(1050, 1260));

    private static TimeAxis axis(Set<Integer> unfolded, double height) {
        return TimeAxis.of(BUSY, 30, unfolded, height);
    }

    @Test
    void whatIsEmptyOnAllDaysIsFoldedAndTheRestKeepsItsScale() {
        var axis = axis(Set.of(), 600);

        assertThat(axis.parts())
                .filteredOn(TimeAxis.Part::folded)
                .extracting(TimeAxis.Part::from, TimeAxis.Part::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 540),
                        org.assertj.core.groups.Tuple.tuple(795, 1050),
                        org.assertj.core.groups.Tuple.tuple(1260, 1440));
        assertThat(axis.y(600) - axis.y(540)).isCloseTo(axis.perHour(), within(0.001));
        assertThat(axis.y(1050) - axis.y(795)).isCloseTo(TimeAxis.FOLD, within(0.001));
    }

    @Test
    void everyMinuteThatIsSeenIsFoundAgainWhereItWasDrawn() {
        var axis = axis(Set.of(900), 900);

        for (int minute = 545; minute < 1260; minute += 5) {
            assertThat(axis.minute(axis.y(minute) + 0.0001)).isCloseTo(minute, within(0.01));
        }
        assertThat(axis.minute(axis.height() + 50)).isEqualTo(Window.DAY);
    }

    @Test
    void itFillsTheHeightThereIsAndNeverGetsTooSmallToRead() {
        assertThat(axis(Set.of(), 620).height()).isCloseTo(620, within(2.0));
        assertThat(axis(Set.of(), 100).perHour()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void ashortSessionStillHasTheHeightOfALine() {
        var axis = TimeAxis.of(BUSY, 10, Set.of(), 300);

        assertThat(axis.y(550) - axis.y(540)).isGreaterThanOrEqualTo(15);
    }

    @Test
    void anEmptyWeekHasADayToo() {
        var axis = TimeAxis.of(List.of(), 90, Set.of(), 600);

        assertThat(axis.parts().getFirst().from()).isZero();
        assertThat(axis.parts().getLast().to()).isEqualTo(Window.DAY);
        assertThat(axis.hours()).contains(9 * 60, 16 * 60);
    }
}
