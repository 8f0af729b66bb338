package dev.cairn.storage;

import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import java.sql.SQLException;
import java.util.List;

/**
 * Changes single rows of one roadmap: a tick is one row of its task and one of its roadmap, however large that is. Every method
 * wants to be called inside a transaction.
 */
final class NodeTouch {
    private final Database database;
    private final long roadmap;
    private Tally tally = Tally.NONE;
    private long doneMinutes;
    private long totalMinutes;

    /** @param roadmap the number of its row */
    NodeTouch(Database database, long roadmap) {
        this.database = database;
        this.roadmap = roadmap;
    }

    /** Whether a happening changes one row and no neighbour's. */
    static boolean suffices(Happening what) {
        return switch (what) {
            case Happening.StatusChange it -> true;
            case Happening.Noted it -> true;
            case Happening.Renamed it -> true;
            default -> false;
        };
    }

    void touch(Happening what) throws SQLException {
        switch (what) {
            case Happening.StatusChange it -> stand(it);
            case Happening.Noted it -> set("note", it.node(), it.after());
            case Happening.Renamed it -> set("title", it.node(), it.after());
            default -> throw new IllegalArgumentException("more than one row: " + what);
        }
    }

    private void stand(Happening.StatusChange change) throws SQLException {
        var found = database.first(
                "SELECT n, status, minutes FROM task WHERE roadmap = ? AND key = ?",
                row -> new Found(row.getLong(1), Status.valueOf(row.getString(2)), row.getInt(3)),
                roadmap,
                change.node().value());
        if (found.isEmpty()) {
            return;
        }
        var task = found.get();
        var after = change.after();
        var since = after.since();
        database.update(
                "UPDATE task SET status = ?, since = ? WHERE n = ?",
                after.status().name(),
                since == null ? null : since.toString(),
                task.n());
        add(after.status(), task.minutes(), 1);
        add(task.status(), task.minutes(), -1);
    }

    /** A task as its row has it. */
    private record Found(long n, Status status, int minutes) {}

    private void add(Status status, int minutes, int sign) {
        switch (status) {
            case OPEN -> totalMinutes += (long) sign * minutes;
            case DONE -> {
                tally = tally.plus(new Tally(sign, 0, 0));
                totalMinutes += (long) sign * minutes;
                doneMinutes += (long) sign * minutes;
            }
            case SKIPPED -> tally = tally.plus(new Tally(0, sign, 0));
        }
    }

    private void set(String column, Key node, String text) throws SQLException {
        for (String table : List.of("task", "module", "phase")) {
            int changed = database.update(
                    "UPDATE " + table + " SET " + column + " = ? WHERE roadmap = ? AND key = ?",
                    text,
                    roadmap,
                    node.value());
            if (changed > 0) {
                return;
            }
        }
    }

    /** Adds up what the touches did to the sums of the roadmap. */
    void settle() throws SQLException {
        if (!tally.equals(Tally.NONE) || doneMinutes != 0 || totalMinutes != 0) {
            database.update("""
                UPDATE roadmap SET done = done + ?, skipped = skipped + ?,
                    done_minutes = done_minutes + ?, total_minutes = total_minutes + ? WHERE n = ?\
                """, tally.done(), tally.skipped(), doneMinutes, totalMinutes, roadmap);
        }
    }
}
