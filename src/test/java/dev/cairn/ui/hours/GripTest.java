package dev.cairn.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GripTest {
    private static final DayOfWeek MONDAY = DayOfWeek.MONDAY;
    private static final Slot EVENING = slot(1140, 1230);

    private static Slot slot(int from, int to) {
        return new Slot(MONDAY, new Window(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "1143, 1221, 15, 1140, 1230",
        "1221, 1143, 15, 1140, 1230",
        "1143, 1221, 5, 1140, 1225",
        "1140, 1140, 15, 1140, 1155",
        "1438, 1439, 15, 1425, 1440"
    })
    void aNewWindowReachesFromGridLineToGridLine(double anchor, double hand, int step, int from, int to) {
        var drawn = new Grip.Drawing(MONDAY, anchor).at(DayOfWeek.SUNDAY, hand, step);

        assertThat(drawn).isEqualTo(new Draft(null, slot(from, to), false));
    }

    @Test
    void whatIsDrawnPastMidnightIsCutThere() {
        assertThat(new Grip.Drawing(MONDAY, 1380).at(MONDAY, 1500, 15))
                .isEqualTo(new Draft(null, slot(1380, 1440), true));
        assertThat(new Grip.Drawing(MONDAY, 60).at(MONDAY, -90, 15)).isEqualTo(new Draft(null, slot(0, 60), true));
        assertThat(new Grip.End(EVENING).at(MONDAY, 1470, 15)).isEqualTo(new Draft(EVENING, slot(1140, 1440), true));
    }

    @Test
    void aWindowMovesToOtherDaysAndKeepsItsLength() {
        var moved = new Grip.Moving(EVENING, 1150).at(DayOfWeek.THURSDAY, 1090, 15);

        assertThat(moved.to()).isEqualTo(new Slot(DayOfWeek.THURSDAY, new Window(1080, 1170)));
        assertThat(new Grip.Moving(EVENING, 1150).at(MONDAY, 1440, 15).to()).isEqualTo(slot(1350, 1440));
    }

    @Test
    void anEdgeNeverPassesTheOther() {
        assertThat(new Grip.Beginning(EVENING).at(MONDAY, 1300, 15).to()).isEqualTo(slot(1215, 1230));
        assertThat(new Grip.End(EVENING).at(MONDAY, 600, 15).to()).isEqualTo(slot(1140, 1155));
    }

    @Test
    void placesOnTheGridAndMinutesAreTheSameThing() {
        var scale = new GridScale(360, 540);

        assertThat(scale.y(360)).isZero();
        assertThat(scale.y(1440)).isEqualTo(540);
        assertThat(scale.minute(scale.y(1147))).isCloseTo(1147, within(1e-9));
    }
}
