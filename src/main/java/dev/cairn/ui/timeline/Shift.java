package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to a bar by hand: another day, or other hours a week.
 *
 * @param module what is pinned or limited: of a phase, the first module with open work
 * @param planned when that module is planned
 */
record Shift(
        RoadmapId roadmap,
        Key module,
        Dates planned,
        Bar bar,
        @Nullable Integer limit,
        Chart chart) {
    private static final int STEP = 30;
    private static final int FARTHEST = 400;
    private static final double DAYS_A_WEEK = 7;

    /** Empty for rows that cannot be moved. */
    static Optional<Shift> of(Row row, Chart chart) {
        if (!row.movable()) {
            return Optional.empty();
        }
        var module = row.kind() == Row.Kind.MODULE
                ? Optional.of(row)
                : row.below().stream().filter(Row::movable).findFirst();
        return module.flatMap(it -> {
            var key = it.id().node();
            var planned = it.bar().planned();
            return key == null || planned == null
                    ? Optional.empty()
                    : Optional.of(new Shift(
                            it.id().roadmap(),
                            key,
                            planned,
                            it.bar(),
                            it.marks().limit(),
                            chart));
        });
    }

    /** The day it would begin on when moved by so many days: not before today, and one with hours where there is any near. */
    LocalDate day(long days) {
        var wanted = planned.from().plusDays(days);
        // What lies ahead goes by the calendar: at night the study day is the day before, and has no time left.
        var today = chart.outlook().now().toLocalDate();
        var day = wanted.isBefore(today) ? today : wanted;
        var hours = chart.outlook().availability();
        int step = days < 0 && hasRoomBetween(hours, today, day) ? -1 : 1;
        for (int i = 0; i < FARTHEST; i++) {
            var there = day.plusDays((long) i * step);
            if (hours.minutes(there) > 0) {
                return there;
            }
        }
        return day;
    }

    private static boolean hasRoomBetween(Availability hours, LocalDate from, LocalDate to) {
        for (var day = to; !day.isBefore(from); day = day.minusDays(1)) {
            if (hours.minutes(day) > 0) {
                return true;
            }
        }
        return false;
    }

    UnaryOperator<PlanChoices> to(LocalDate day) {
        return choices -> choices.withPins(module, List.of(Pin.on(day)));
    }

    UnaryOperator<PlanChoices> unpinned() {
        return choices -> choices.withPins(module, List.of());
    }

    /** The minutes a week it takes to end with a day; null where more than all the hours there are would be needed. */
    @Nullable
    Integer limitToEnd(double end) {
        double weeks = Math.max(1, end - planned.from().toEpochDay()) / DAYS_A_WEEK;
        return sensible(bar.work().openMinutes() / weeks);
    }

    /** So many steps more, or less, a week than now; null for as much as there is room for. */
    @Nullable
    Integer limitBy(int steps) {
        double now = limit != null
                ? limit
                : bar.work().openMinutes() / (Math.max(DAYS_A_WEEK, (double) planned.days()) / DAYS_A_WEEK);
        double rounded = Math.rint(now / STEP) * STEP;
        return sensible(rounded + (double) steps * STEP);
    }

    private @Nullable Integer sensible(double minutes) {
        int rounded = (int) Math.max(STEP, Math.rint(minutes / STEP) * STEP);
        return rounded >= chart.load().usual() ? null : rounded;
    }

    UnaryOperator<PlanChoices> limited(@Nullable Integer minutes) {
        return choices -> choices.withLimit(module, minutes);
    }
}
