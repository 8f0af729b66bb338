package dev.cairn.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a phase: "Module 2.1", "Week 9: ML Introduction".
 *
 * @param unit the heading between phase and module it stands under ("Week 1-2: Mathematical Foundations"); null where there is none
 * @param line where its heading stands in the source file, counted from 1; 0 for one the learner added
 * @param effort its hours, stated or the learner's own; null where there are none
 * @param weeks the weeks of the plan it takes, its own or lent by its unit; null where none are stated
 * @param concepts what it teaches, in a few words each
 * @param note the learner's note, Markdown; empty where there is none
 */
public record Module(
        Key key,
        Heading heading,
        @Nullable String unit,
        int line,
        @Nullable Effort effort,
        @Nullable WeekSpan weeks,
        List<String> concepts,
        List<Task> tasks,
        List<Resource> resources,
        String note)
        implements Node {
    public Module {
        concepts = List.copyOf(concepts);
        tasks = List.copyOf(tasks);
        resources = List.copyOf(resources);
    }

    /** An empty module from no file. */
    public static Module of(Key key, String title) {
        return new Module(key, Heading.of(title), null, 0, null, null, List.of(), List.of(), List.of(), "");
    }

    @Override
    public String title() {
        return heading.title();
    }

    @Override
    public Module withTitle(String title) {
        return new Module(key, heading.withTitle(title), unit, line, effort, weeks, concepts, tasks, resources, note);
    }

    @Override
    public Module withNote(String newNote) {
        return new Module(key, heading, unit, line, effort, weeks, concepts, tasks, resources, newNote);
    }

    public Module withEffort(@Nullable Effort newEffort) {
        return new Module(key, heading, unit, line, newEffort, weeks, concepts, tasks, resources, note);
    }

    public Module withTasks(List<Task> newTasks) {
        return new Module(key, heading, unit, line, effort, weeks, concepts, newTasks, resources, note);
    }

    /** Every tickable item, sub-tasks included, in reading order. */
    public Stream<Task> allTasks() {
        return tasks.stream().flatMap(Task::all);
    }
}
