package dev.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void thePlanReckonsWithTheMiddleHalvesRoundedUp() {
        assertThat(MinuteRange.ofHours(8, 10).middle()).isEqualTo(540);
        assertThat(new MinuteRange(0, 1).middle()).isEqualTo(1);
        assertThat(MinuteRange.ofHours(2.5, 2.5).middle()).isEqualTo(150);
    }

    @Test
    void whatIsSkippedFreesItsPlace() {
        assertThat(new Tally(1, 2, 4).fraction()).isEqualTo(0.5);
        assertThat(new Tally(0, 4, 4).fraction()).isZero();
        assertThat(Tally.NONE.fraction()).isZero();
    }

    @Test
    void completeIsSomethingWithNothingOpen() {
        assertThat(new Tally(1, 3, 4).complete()).isTrue();
        assertThat(new Tally(1, 2, 4).complete()).isFalse();
        assertThat(Tally.NONE.complete()).isFalse();
        assertThat(new Tally(1, 2, 4).open()).isOne();
    }

    @Test
    void figuresThatMakeNoSenseCannotBe() {
        assertThatThrownBy(() -> new MinuteRange(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MinuteRange(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lines(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeekSpan(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(Double.NaN, 1, Span.Unit.WEEKS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Key("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoadmapId(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
