package dev.cairn.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CairnTest {
    private static final double WIDE = 280;
    private static final double HIGH = 150;

    private static Drawing draw(int stones) {
        return Cairn.of(stones, WIDE, HIGH, "");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 6, 7, 20, 100, 500})
    void everyStoneIsInThePictureAndNoneOutsideIt(int stones) {
        var drawn = draw(stones).shapes().stream()
                .filter(Shape.Polygon.class::isInstance)
                .map(Shape.Polygon.class::cast)
                .toList();
        assertThat(drawn).hasSize(stones);
        for (Shape.Polygon stone : drawn) {
            for (int i = 0; i < stone.corners().size(); i += 2) {
                assertThat(stone.corners().get(i)).isBetween(0.0, WIDE);
                assertThat(stone.corners().get(i + 1)).isBetween(0.0, HIGH);
            }
        }
        assertThat(drawn.stream().filter(it -> it.fill() == Ink.DATA)).hasSize(Math.min(1, stones));
    }

    @Test
    void theSameNumberIsTheSamePicture() {
        assertThat(draw(23)).isEqualTo(draw(23));
        assertThat(draw(23)).isNotEqualTo(draw(24));
    }

    @Test
    void noRowIsLongerThanTheOneItLiesOn() {
        for (int stones : IntStream.rangeClosed(1, 600).toArray()) {
            var rows = Cairn.rows(stones);
            assertThat(rows.stream().mapToInt(it -> it).sum()).isEqualTo(stones);
            assertThat(rows).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
    }
}
