package dev.cairn.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.InBritain;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBritain.class)
class WeekModelTest {
    private static final Slot MONDAY_EVENING = new Slot(DayOfWeek.MONDAY, new Window(1140, 1230));

    private final List<String> kept = new ArrayList<>();
    private final WeekModel model = new WeekModel(this::keep);

    private void keep(WeekPattern week) {
        kept.add(AvailabilityText.write(week));
        model.show(week);
    }

    @BeforeEach
    void begin() {
        model.show(week("Mon 19:00-20:30; Sat 9-13"));
    }

    private static WeekPattern week(String text) {
        return ((HoursReading.Read) AvailabilityText.read(text)).week();
    }

    private void draw(DayOfWeek day, int from, int to) {
        model.draw(new Draft(null, new Slot(day, new Window(from, to)), false));
    }

    @Test
    void whatIsDrawnShowsAtOnceAndIsKeptOnlyInTheEnd() {
        draw(DayOfWeek.TUESDAY, 600, 660);
        assertThat(model.shown().get()).isEqualTo(week("Mon 19:00-20:30; Tue 10-11; Sat 9-13"));
        assertThat(kept).isEmpty();

        model.keep();
        assertThat(kept).containsExactly("Mon 19:00-20:30; Tue 10:00-11:00; Sat 09:00-13:00");
    }

    @Test
    void givingUpLeavesTheWeekAsItWas() {
        draw(DayOfWeek.TUESDAY, 600, 660);
        model.cancel();

        assertThat(model.shown().get()).isEqualTo(model.kept().get());
        assertThat(model.keep()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void windowsThatOverlapAreJoinedAndTheLearnerIsTold() {
        draw(DayOfWeek.MONDAY, 1200, 1290);
        var become = model.keep();

        assertThat(become).contains(new Slot(DayOfWeek.MONDAY, new Window(1140, 1290)));
        assertThat(model.notice().get())
                .isEqualTo("The windows touched, so they are one now: Monday 19:00 to 21:30, 2.5 hours.");
    }

    @Test
    void aCutAtMidnightIsTold() {
        model.draw(new Grip.Drawing(DayOfWeek.FRIDAY, 1380).at(DayOfWeek.FRIDAY, 1500, 15));

        assertThat(model.notice().get()).contains("Friday has no more hours", "Saturday");
    }

    @Test
    void aMovedWindowLeavesItsPlace() {
        model.draw(new Grip.Moving(MONDAY_EVENING, 1140).at(DayOfWeek.WEDNESDAY, 1080, 15));
        model.keep();

        assertThat(kept).containsExactly("Wed 18:00-19:30; Sat 09:00-13:00");
    }

    @Test
    void aCopyIsAddedToTheOtherDay() {
        model.copy(MONDAY_EVENING);
        assertThat(model.paste(DayOfWeek.SATURDAY)).contains(new Slot(DayOfWeek.SATURDAY, new Window(1140, 1230)));
        assertThat(kept).containsExactly("Mon 19:00-20:30; Sat 09:00-13:00, 19:00-20:30");
    }

    @Test
    void aRemovedWindowIsGone() {
        model.remove(MONDAY_EVENING);

        assertThat(kept).containsExactly("Sat 09:00-13:00");
    }

    @Test
    void aDraftEndsWhenItsWindowIsTakenAwayElsewhere() {
        model.draw(new Grip.End(MONDAY_EVENING).at(DayOfWeek.MONDAY, 1260, 15));
        model.show(week("Sat 9-13"));

        assertThat(model.draft().get()).isNull();
        assertThat(model.shown().get()).isEqualTo(week("Sat 9-13"));
    }

    @Test
    void theNightUnfoldsForWhatLiesInIt() {
        assertThat(GridScale.first(week("Mon 19-20"), java.util.stream.Stream.of(), false))
                .isEqualTo(360);
        assertThat(GridScale.first(week("Mon 4:30-5"), java.util.stream.Stream.of(), false))
                .isEqualTo(240);
        assertThat(GridScale.first(WeekPattern.NONE, java.util.stream.Stream.of(new Window(30, 60)), false))
                .isZero();
        assertThat(GridScale.first(week("Mon 19-20"), java.util.stream.Stream.of(), true))
                .isZero();
    }
}
