package dev.cairn.roadmap;

/**
 * How a task stands with the learner.
 *
 * @param standing open, done or skipped, and since when
 * @param note the learner's note, Markdown; empty where there is none
 */
public record TaskState(Standing standing, String note) {
    public static final TaskState OPEN = new TaskState(Standing.OPEN, "");
    public static final TaskState DONE_IN_FILE = new TaskState(new Standing(Status.DONE, null), "");

    public Status status() {
        return standing.status();
    }

    public TaskState withStanding(Standing newStanding) {
        return new TaskState(newStanding, note);
    }

    public TaskState withNote(String newNote) {
        return new TaskState(standing, newNote);
    }
}
