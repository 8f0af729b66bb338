package dev.cairn.markdown.reading;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.WeekSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module while it is being read. */
final class ModuleDraft {
    final Heading heading;
    final int line;

    @Nullable
    String unit;

    @Nullable
    MinuteRange hours;

    /** Whether its heading states the hours, so that no line below it adds to them. */
    boolean headed;

    @Nullable
    WeekSpan weeks;

    /** The weeks that rows of its tables name. */
    @Nullable
    WeekSpan covered;

    final List<String> concepts = new ArrayList<>();
    final List<TaskDraft> tasks = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();

    ModuleDraft(Heading heading, int line) {
        this.heading = heading;
        this.line = line;
    }

    /** Widens the weeks to those a row of a table names, where the module itself names none. */
    void cover(int from, int to) {
        covered = covered == null
                ? new WeekSpan(from, to)
                : new WeekSpan(Math.min(covered.from(), from), Math.max(covered.to(), to));
    }

    /** Adds stated hours: several figures for parts of a module add up. */
    void addHours(MinuteRange more) {
        if (!headed) {
            hours = hours == null ? more : hours.plus(more);
        }
    }
}
