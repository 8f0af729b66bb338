package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.schedule.hours.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourScaleTest {
    private static final Window EVENING = new Window(18 * 60, 21 * 60);

    @Test
    void withRoomForAllAMinuteIsAsHighAsAnother() {
        var axis = HourScale.within(400, List.of(EVENING), List.of(new HourScale.Slot(1090, 1150, 40)), 1);

        assertThat(axis.height()).isEqualTo(180);
        assertThat(axis.y(1110)).isCloseTo(30, within(0.01));
    }

    @Test
    void whatNeedsMoreRoomThanItsTimeHasGetsIt() {
        var slots = List.of(new HourScale.Slot(1080, 1085, 60), new HourScale.Slot(1085, 1200, 20));

        var axis = HourScale.within(200, List.of(EVENING), slots, 1);

        assertThat(axis.y(1085) - axis.y(1080)).isGreaterThanOrEqualTo(60);
        assertThat(axis.height()).isLessThanOrEqualTo(200);
    }

    @Test
    void hoursInWhichNothingCanHappenTakeAFold() {
        var axis = HourScale.within(1000, List.of(new Window(540, 600), EVENING), List.of(), 1);

        assertThat(axis.y(1080) - axis.y(600)).isEqualTo(HourScale.FOLD);
        assertThat(axis.marks()).containsExactly(540, 1080, 1140, 1200);
    }

    @Test
    void whatOverlapsTakesTurns() {
        var turns = Turns.of(List.of(new Window(60, 120), new Window(60, 100), new Window(110, 130)));

        assertThat(turns).containsExactly(new Turns.Turn(60, 85), new Turns.Turn(85, 110), new Turns.Turn(110, 130));
    }
}
