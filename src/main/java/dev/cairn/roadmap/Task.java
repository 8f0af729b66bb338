package dev.cairn.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that can be ticked.
 *
 * @param group the label it stands under inside its module ("Practical Exercises"); null where there is none
 * @param effort the learner's own or the stated figure; null where it must be shared out from above
 * @param details plain points below it in the document
 * @param subtasks tickable items below it; a task with sub-tasks has no effort of its own in any sum
 */
public record Task(
        Key key,
        String title,
        TaskKind kind,
        @Nullable String group,
        TaskState state,
        @Nullable Effort effort,
        Timing timing,
        TaskSource source,
        List<String> details,
        List<Task> subtasks)
        implements Node {
    public Task {
        details = List.copyOf(details);
        subtasks = List.copyOf(subtasks);
    }

    /** An open study task in no group, from no file. */
    public static Task of(Key key, String title) {
        return new Task(
                key,
                title,
                TaskKind.STUDY,
                null,
                TaskState.OPEN,
                null,
                Timing.ANY,
                TaskSource.LEARNER,
                List.of(),
                List.of());
    }

    public Status status() {
        return state.status();
    }

    @Override
    public String note() {
        return state.note();
    }

    @Override
    public Task withTitle(String newTitle) {
        return new Task(key, newTitle, kind, group, state, effort, timing, source, details, subtasks);
    }

    @Override
    public Task withNote(String note) {
        return withState(state.withNote(note));
    }

    public Task withState(TaskState newState) {
        return new Task(key, title, kind, group, newState, effort, timing, source, details, subtasks);
    }

    public Task withGroup(@Nullable String newGroup) {
        return new Task(key, title, kind, newGroup, state, effort, timing, source, details, subtasks);
    }

    public Task withKind(TaskKind newKind) {
        return new Task(key, title, newKind, group, state, effort, timing, source, details, subtasks);
    }

    public Task withEffort(@Nullable Effort newEffort) {
        return new Task(key, title, kind, group, state, newEffort, timing, source, details, subtasks);
    }

    public Task withDetails(List<String> newDetails) {
        return new Task(key, title, kind, group, state, effort, timing, source, newDetails, subtasks);
    }

    public Task withSubtasks(List<Task> newSubtasks) {
        return new Task(key, title, kind, group, state, effort, timing, source, details, newSubtasks);
    }

    /** This task and every sub-task below it, in reading order. */
    public Stream<Task> all() {
        return subtasks.isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), subtasks.stream().flatMap(Task::all));
    }

    /** The tasks below it that have no sub-tasks, or the task itself. */
    public Stream<Task> leaves() {
        return subtasks.isEmpty() ? Stream.of(this) : subtasks.stream().flatMap(Task::leaves);
    }
}
