package dev.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void nothingIsNoughtAndAllIsAHundred() {
        assertThat(Percent.of(0)).isZero();
        assertThat(Percent.of(1)).isEqualTo(100);
    }

    @Test
    void whatIsBegunNeverReadsNoughtAndWhatIsUnfinishedNeverAHundred() {
        assertThat(Percent.of(0.0001)).isEqualTo(1);
        assertThat(Percent.of(0.9999)).isEqualTo(99);
        assertThat(Percent.of(0.345)).isEqualTo(35);
    }
}
