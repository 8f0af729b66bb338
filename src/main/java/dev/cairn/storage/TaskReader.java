package dev.cairn.storage;

import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.TaskSource;
import dev.cairn.roadmap.TaskState;
import dev.cairn.roadmap.Timing;
import dev.cairn.storage.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tasks of one roadmap from their rows. */
final class TaskReader {
    private final Map<Long, List<Draft>> ofModule = new HashMap<>();
    private final Map<Long, Draft> drafts = new HashMap<>();

    /** A task whose sub-tasks are still to come. */
    private record Draft(Task task, List<Draft> below) {
        Task whole() {
            return below.isEmpty()
                    ? task
                    : task.withSubtasks(below.stream().map(Draft::whole).toList());
        }
    }

    /** Reads them all. A module is always written as a whole: the rows of siblings follow one another in their order. */
    TaskReader(Database database, long roadmap) throws SQLException {
        database.each("""
            SELECT n, module, parent, key, title, kind, label, status, since, note, effort_min, effort_max, effort_origin,
                   week, day_from, day_to, line_first, line_last, box, whole, details
            FROM task WHERE roadmap = ? ORDER BY n\
            """, this::add, roadmap);
    }

    /** The tasks of the module in a row, in their order. */
    List<Task> ofModule(long row) {
        return ofModule.getOrDefault(row, List.of()).stream().map(Draft::whole).toList();
    }

    private void add(ResultSet row) throws SQLException {
        var draft = new Draft(task(row), new ArrayList<>(0));
        drafts.put(row.getLong(1), draft);
        long parent = row.getLong(3);
        var above = parent == 0 ? null : drafts.get(parent);
        if (above == null) {
            ofModule.computeIfAbsent(row.getLong(2), module -> new ArrayList<>())
                    .add(draft);
        } else {
            above.below().add(draft);
        }
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                Cells.key(row, 4),
                row.getString(5),
                TaskKind.valueOf(row.getString(6)),
                row.getString(7),
                new TaskState(standing(row.getString(8), row.getString(9)), row.getString(10)),
                Cells.effort(row, 11),
                timing(row),
                new TaskSource(Cells.lines(row, 17), row.getBoolean(19), row.getBoolean(20)),
                Json.texts(row.getString(21)),
                List.of());
    }

    private static Standing standing(String status, @Nullable String since) {
        return status.equals(Status.OPEN.name()) && since == null
                ? Standing.OPEN
                : new Standing(Status.valueOf(status), since == null ? null : LocalDate.parse(since));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        var week = Cells.number(row, 14);
        var days = Cells.days(row, 15);
        return week == null && days == null ? Timing.ANY : new Timing(week, days);
    }
}
