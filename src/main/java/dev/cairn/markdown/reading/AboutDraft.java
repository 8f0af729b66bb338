package dev.cairn.markdown.reading;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Habit;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.SampleDay;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.WeeklyHours;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says of itself, while it is being read. */
final class AboutDraft {
    @Nullable
    String goal;

    @Nullable
    String level;

    @Nullable
    Span duration;

    @Nullable
    MinuteRange hours;

    int hoursLine;
    final List<String> prerequisites = new ArrayList<>();
    final List<WeeklyHours> weekly = new ArrayList<>();
    final List<SampleDay> sampleWeek = new ArrayList<>();
    final List<Habit> habits = new ArrayList<>();

    void addWeekly(String label, MinuteRange minutes) {
        var hours = new WeeklyHours(label, minutes);
        if (weekly.stream()
                .noneMatch(other ->
                        other.minutes().equals(minutes) && (other.label().equals(label) || label.isEmpty()))) {
            weekly.add(hours);
        }
    }

    About finished() {
        return new About(goal, level, prerequisites, duration, hours, weekly, sampleWeek, habits);
    }
}
