package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceGapTest {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 7);

    @Test
    void twoWeeksApartAreWorthAWordButNotLess() {
        assertThat(new PaceGap(DAY, DAY.plusDays(14), 600, 0, true).isNotable()).isTrue();
        assertThat(new PaceGap(DAY.plusDays(14), DAY, 600, 0, true).isNotable()).isTrue();
        assertThat(new PaceGap(DAY, DAY.plusDays(13), 600, 0, true).isNotable()).isFalse();
    }

    @Test
    void workThatDoesNotFitIntoTheWeeksIsWorthAWord() {
        assertThat(new PaceGap(DAY, DAY, 600, 60, true).isNotable()).isTrue();
    }

    @Test
    void whatStatesNoWeeksOrHasNoEndIsNotCompared() {
        assertThat(new PaceGap(DAY, DAY.plusDays(90), 600, 60, false).isNotable())
                .isFalse();
        assertThat(new PaceGap(DAY, null, 600, 60, true).isNotable()).isFalse();
        assertThat(new PaceGap(null, DAY, 600, 60, true).isNotable()).isFalse();
    }
}
