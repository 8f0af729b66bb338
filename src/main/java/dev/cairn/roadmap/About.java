package dev.cairn.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    private static final Pattern TOTAL = words("total|overall|in all|altogether|gesamt\\p{L}*|insgesamt");
    private static final Pattern PART_TIME = words("part[- ]?time|teilzeit|nebenbei|berufsbegleitend");
    private static final Pattern FULL_TIME = words("full[- ]?time|vollzeit");

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public About {
        prerequisites = List.copyOf(prerequisites);
        weeklyHours = List.copyOf(weeklyHours);
        sampleWeek = List.copyOf(sampleWeek);
        habits = List.copyOf(habits);
    }

    /**
     * The weekly commitment that weeks are reckoned with; empty where none is stated. Of several: one called a total before what it is
     * the total of; a part-time one before a full-time one, for that is what most who learn beside their work can do; or else a figure
     * the others add up to; or else the first, save one that is called full-time.
     */
    public Optional<WeeklyHours> assumedWeek() {
        var stated = weeklyHours.stream().filter(it -> it.minutes().max() > 0).toList();
        return first(stated, it -> TOTAL.matcher(it.label()).find())
                .or(() -> first(stated, it -> PART_TIME.matcher(it.label()).find()))
                .or(() -> first(stated, it -> isSum(it, stated)))
                .or(() -> first(stated, it -> !FULL_TIME.matcher(it.label()).find()))
                .or(() -> first(stated, it -> true));
    }

    private static Optional<WeeklyHours> first(List<WeeklyHours> stated, Predicate<WeeklyHours> which) {
        return stated.stream().filter(which).findFirst();
    }

    /** Whether there are at least two others, and they add up to it. */
    private static boolean isSum(WeeklyHours one, List<WeeklyHours> all) {
        long sum = all.stream().mapToLong(it -> it.minutes().max()).sum();
        return all.size() > 2 && sum == 2L * one.minutes().max();
    }
}
