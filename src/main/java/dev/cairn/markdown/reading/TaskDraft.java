package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Box;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.Timing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task while it is being read. */
final class TaskDraft {
    final String title;
    final Lines lines;
    TaskKind kind = TaskKind.STUDY;

    @Nullable
    String group;

    @Nullable
    Effort effort;

    Timing timing = Timing.ANY;
    boolean whole;

    @Nullable
    Box box;

    /** Where in its first line the text of its list item begins; -1 where it is no list item. */
    int column = -1;

    final List<String> details = new ArrayList<>();
    final List<TaskDraft> subtasks = new ArrayList<>();

    TaskDraft(String title, Lines lines) {
        this.title = title;
        this.lines = lines;
    }

    boolean done() {
        return box != null && box.done();
    }
}
