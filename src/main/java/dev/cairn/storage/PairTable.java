package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
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
        return new Links(all);
    }

    private static TaskId task(String roadmap, String task) {
        return new TaskId(new RoadmapId(roadmap), new Key(task));
    }

    /** Follows those of some events that are about pairs. */
    void follow(List<Event> events) throws SQLException {
        for (Event event : events) {
            if (event.what() instanceof Happening.PairJudged it) {
                judge(it.pair(), it.after());
            }
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
