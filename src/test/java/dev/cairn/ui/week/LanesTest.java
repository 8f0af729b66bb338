package dev.cairn.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static Lanes.Extent extent(double top, double bottom) {
        return new Lanes.Extent(top, bottom);
    }

    @Test
    void whatFollowsOneAnotherTakesTheWholeWidth() {
        assertThat(Lanes.of(List.of(extent(0, 20), extent(20, 40))))
                .containsExactly(new Lanes.Lane(0, 1), new Lanes.Lane(0, 1));
    }

    @Test
    void whatOverlapsStandsSideBySide() {
        assertThat(Lanes.of(List.of(extent(0, 30), extent(10, 20), extent(22, 40), extent(50, 60))))
                .containsExactly(
                        new Lanes.Lane(0, 2), new Lanes.Lane(1, 2), new Lanes.Lane(1, 2), new Lanes.Lane(0, 1));
    }
}
