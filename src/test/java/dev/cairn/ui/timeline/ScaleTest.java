package dev.cairn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Property
    void aDayStandsWhereItIsFoundAgain(
            @ForAll @IntRange(min = -20_000, max = 60_000) int day,
            @ForAll @DoubleRange(min = 0.05, max = 120) double perDay) {
        var scale = new Scale(MONDAY.toEpochDay(), perDay);

        assertThat(scale.date(scale.x(LocalDate.ofEpochDay(day)) + perDay / 2)).isEqualTo(LocalDate.ofEpochDay(day));
    }

    @Property
    void zoomingKeepsTheDayUnderThePointer(
            @ForAll @DoubleRange(min = 0, max = 2_000) double x,
            @ForAll @DoubleRange(min = 0.01, max = 500) double perDay) {
        var scale = new Scale(MONDAY.toEpochDay(), 3);

        assertThat(scale.zoomed(perDay, x).day(x)).isCloseTo(scale.day(x), within(1e-6));
    }

    @Test
    void zoomingInTheViewKeepsTheDayUnderThePointer() {
        var viewport = viewport();
        double before = viewport.sight().day(700);

        viewport.zoomBy(3, 700);

        assertThat(viewport.sight().day(700)).isCloseTo(before, within(1e-6));
        assertThat(viewport.zoom()).isEqualTo(Zoom.FREE);
    }

    @Test
    void theWholePlanFillsTheWidthWhateverItIs() {
        var viewport = viewport();

        viewport.resize(2_000, 600);

        var sight = viewport.sight();
        assertThat(sight.x((double) MONDAY.toEpochDay())).isBetween(sight.labels(), sight.labels() + 20);
        assertThat(sight.x((double) MONDAY.plusDays(300).toEpochDay())).isBetween(1_800.0, 1_860.0);
    }

    @Test
    void rowsOutOfSightAreNotAmongThoseToDraw() {
        var viewport = viewport();
        viewport.pan(0, 24 * 40);

        var sight = viewport.sight();

        assertThat(sight.firstLine()).isEqualTo(40);
        assertThat(sight.endLine(1_000)).isEqualTo(40 + (int) Math.ceil((668 - Sight.HEAD) / Sight.ROW));
        assertThat(sight.line(sight.y(47) + 1)).isEqualTo(47);
    }

    @Test
    void nobodyPansAwayFromThePlan() {
        var viewport = viewport();

        viewport.pan(1e9, 1e9);

        assertThat(viewport.sight().x((double) MONDAY.plusDays(300).toEpochDay()))
                .isGreaterThan(320);
        assertThat(viewport.sight().endLine(1_000)).isEqualTo(1_000);
    }

    private static Viewport viewport() {
        var viewport = new Viewport();
        viewport.resize(1_040, 668);
        viewport.holds(new Dates(MONDAY, MONDAY.plusDays(300)), 1_000);
        return viewport;
    }
}
