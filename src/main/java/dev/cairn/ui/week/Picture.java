package dev.cairn.ui.week;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All the view says of a week.
 *
 * @param now the time it was made
 * @param days seven
 * @param legend what the colours stand for, and how much there is of each
 * @param empty why nothing stands in it; null where something does
 */
record Picture(
        WeekSpan span,
        RoadmapId scope,
        LocalDateTime now,
        List<DayColumn> days,
        List<LegendMark> legend,
        Shelf shelf,
        Banner banner,
        @Nullable Empty empty) {
    Picture {
        days = List.copyOf(days);
        legend = List.copyOf(legend);
    }

    /**
     * @param minutes of this week
     * @param hue counted from 0; less for habits
     */
    record LegendMark(String name, int minutes, int hue) {}

    /** Why there is nothing in a week. */
    enum Empty {
        /** There are no hours at all. */
        NO_HOURS,
        /** Every day of it is off. */
        WEEK_OFF,
        /** It is over. */
        PAST,
        /** Everything is done. */
        ALL_DONE,
        /** The plan ends before it. */
        AFTER_THE_PLAN,
        /** None of the others. */
        NOTHING
    }

    /** What is to be said above the week. */
    sealed interface Banner {
        record None() implements Banner {}

        /** @param minutes a week, as the roadmap says */
        record HoursAssumed(int minutes) implements Banner {}

        /** The roadmap takes no part in the week: this is only what would be. */
        record Resting(RoadmapId roadmap) implements Banner {}

        /** @param sentence about what could not be done, or a pin that could not be kept */
        record Said(String sentence) implements Banner {}
    }

    Stream<Card> cards() {
        return days.stream().flatMap(day -> day.cards().stream());
    }

    Optional<Card> find(CardId id) {
        return cards().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The learner's day then, which goes on after midnight for a while. */
    LocalDate today() {
        return Moment.dayOf(now);
    }

    boolean isPast() {
        return span.last().isBefore(today());
    }
}
