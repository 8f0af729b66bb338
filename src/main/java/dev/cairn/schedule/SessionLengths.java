package dev.cairn.schedule;

/**
 * How long a session may be.
 *
 * @param shortest minutes, 5 to 120; only a task that is shorter itself gets a shorter session
 * @param longest minutes, at least twice the shortest, at most 480: any longer stretch can then be cut into sessions that are neither too
 *     long nor too short
 */
public record SessionLengths(int shortest, int longest) {
    public static final SessionLengths USUAL = new SessionLengths(25, 120);

    public SessionLengths {
        if (shortest < 5 || shortest > 120 || longest < 2 * shortest || longest > 480) {
            throw new IllegalArgumentException("sessions of " + shortest + " to " + longest + " minutes");
        }
    }
}
