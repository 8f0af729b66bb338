package dev.cairn.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.InBritain;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBritain.class)
class WeekTextTest {
    private static final WeekSpan WEEK = new WeekSpan(LocalDate.of(2027, 3, 8));
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);

    private static String heading(int later) {
        return WeekText.heading(WEEK.plus(later), OptionalInt.empty(), WEDNESDAY);
    }

    @Test
    void aWeekOfAPlanHasItsNumber() {
        assertThat(WeekText.heading(WEEK, OptionalInt.of(2), WEDNESDAY)).isEqualTo("Week 2");
    }

    @Test
    void oneThatIsOfNoPlanSaysWhenItIs() {
        assertThat(heading(-2)).isEqualTo("Week of 22 Feb");
        assertThat(heading(-1)).isEqualTo("Last week");
        assertThat(heading(0)).isEqualTo("This week");
        assertThat(heading(1)).isEqualTo("Next week");
        assertThat(heading(50)).isEqualTo("Week of 21 Feb 2028");
    }
}
