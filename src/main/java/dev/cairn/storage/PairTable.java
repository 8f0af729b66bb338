package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the learner said of tasks that look alike, in step with the log. Every method wants to be called inside a transaction. */
final class PairTable {
    private final Database database;

    PairTable(Database database) {
        this.database = database;
    }

    Links load() throws SQLException {
        var all = new HashMap<Pair, Verdict>();
        database.each(
                "SELECT one_roadmap, one_task, other_roadmap, other_task, verdict FROM topic_pair",
                row -> all.put(
                        new Pair(task(row.getString(1), row.getString(2)), task(row.getString(3), row.getString(4))),
                        Verdict.valueOf(row.getString(5))));
        return new Links(all, own());
    }

    private Map<TaskId, Standing> own() throws SQLException {
        var own = new HashMap<TaskId, Standing>();
        database.each(
                "SELECT roadmap, task, status, since FROM lent_standing",
                row -> own.put(
                        task(row.getString(1), row.getString(2)),
                        new Standing(Status.valueOf(row.getString(3)), day(row.getString(4)))));
        return own;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static TaskId task(String roadmap, String task) {
        return new TaskId(new RoadmapId(roadmap), new Key(task));
    }

    /** Follows those of some events that are about pairs. */
    void follow(List<Event> events) throws SQLException {
        for (Event event : events) {
            if (event.what() instanceof Happening.PairJudged it) {
                judge(it.pair(), it.after());
            } else if (event.what() instanceof Happening.StandingLent it) {
                lend(new TaskId(event.roadmap(), it.node()), it.after());
            }
        }
    }

    private void lend(TaskId task, @Nullable Standing own) throws SQLException {
        if (own == null) {
            database.update(
                    "DELETE FROM lent_standing WHERE roadmap = ? AND task = ?",
                    task.roadmap().slug(),
                    task.task().value());
        } else {
            database.update(
                    "INSERT OR REPLACE INTO lent_standing (roadmap, task, status, since) VALUES (?, ?, ?, ?)",
                    task.roadmap().slug(),
                    task.task().value(),
                    own.status().name(),
                    text(own.since()));
        }
    }

    private void judge(Pair pair, @Nullable Verdict verdict) throws SQLException {
        var one = pair.one();
        var other = pair.other();
        if (verdict == null) {
            database.update(
                    """
                    DELETE FROM topic_pair
                    WHERE one_roadmap = ? AND one_task = ? AND other_roadmap = ? AND other_task = ?\
                    """,
                    one.roadmap().slug(),
                    one.task().value(),
                    other.roadmap().slug(),
                    other.task().value());
        } else {
            database.update(
                    """
                    INSERT OR REPLACE INTO topic_pair (one_roadmap, one_task, other_roadmap, other_task, verdict)
                    VALUES (?, ?, ?, ?, ?)\
                    """,
                    one.roadmap().slug(),
                    one.task().value(),
                    other.roadmap().slug(),
                    other.task().value(),
                    verdict.name());
        }
    }
}
