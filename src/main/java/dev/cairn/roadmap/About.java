package dev.cairn.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of the roadmap as a whole.
 *
 * @param goal what it leads to; null where it does not say
 * @param level whom it is for ("Beginner to Job-Ready"); null where it does not say
 * @param prerequisites what one should know before
 * @param duration "5-7 months"; null where none is stated
 * @param hours a stated total, in minutes; null where none is stated. The sum of the parts may differ: both are shown
 * @param weeklyHours weekly commitments it states
 * @param sampleWeek a sample week it states
 * @param habits what it asks for again and again
 */
public record About(
        @Nullable String goal,
        @Nullable String level,
        List<String> prerequisites,
        @Nullable Span duration,
        @Nullable MinuteRange hours,
        List<WeeklyHours> weeklyHours,
        List<SampleDay> sampleWeek,
        List<Habit> habits) {
    public static final About NOTHING = new About(null, null, List.of(), null, null, List.of(), List.of(), List.of());

    public About {
        prerequisites = List.copyOf(prerequisites);
        weeklyHours = List.copyOf(weeklyHours);
        sampleWeek = List.copyOf(sampleWeek);
        habits = List.copyOf(habits);
    }
}
