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

    @Nullable
    WeekSpan weeks;

    final List<String> concepts = new ArrayList<>();
    final List<TaskDraft> tasks = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();

    ModuleDraft(Heading heading, int line) {
        this.heading = heading;
        this.line = line;
    }

    /** Adds stated hours: several figures for parts of a module add up. */
    void addHours(MinuteRange more) {
        hours = hours == null ? more : hours.plus(more);
    }
}
