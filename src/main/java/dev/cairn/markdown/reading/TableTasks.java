package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.Timing;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads plan tables: weeks or days with what to do, areas with tasks, courses with their effort, boxes in cells. */
final class TableTasks {
    private final Context context;
    private final PhaseDraft phase;
    private final ModuleDraft module;
    private final @Nullable TaskKind kind;

    TableTasks(Context context, PhaseDraft phase, ModuleDraft module, @Nullable TaskKind kind) {
        this.context = context;
        this.phase = phase;
        this.module = module;
        this.kind = kind;
    }

    /** Whether anything came of the table. */
    boolean read(Block.Table table, @Nullable String group) {
        if (Weigher.boxes(table) > 0) {
            readBoxes(table, group, null);
            return true;
        }
        var columns = Columns.of(table);
        if (context.mode == Context.Mode.BOXES || !columns.isPlan()) {
            return false;
        }
        claimHeads(table);
        for (Block.Row row : table.rows()) {
            if (isTotal(row)) {
                total(row);
            } else {
                row(row, columns, group);
            }
        }
        addHours(table, columns);
        return true;
    }

    private void claimHeads(Block.Table table) {
        int first = table.lines().first();
        context.claims.claim(new Lines(first, Math.min(first + 1, table.lines().last())));
    }

    private static boolean isTotal(Block.Row row) {
        return row.cells().stream()
                .map(Block.Cell::plain)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> Vocabulary.standard().is(cell, "total"))
                .isPresent();
    }

    private void total(Block.Row row) {
        context.claims.claim(row.line());
        for (Block.Cell cell : row.cells()) {
            var minutes = FactLines.work(cell.plain());
            if (minutes != null && phase.hours == null) {
                phase.hours = minutes;
            }
        }
    }

    private void row(Block.Row row, Columns columns, @Nullable String group) {
        context.claims.claim(row.line());
        resources(row, columns);
        columns.weeks(row).ifPresent(weeks -> module.cover(weeks.from(), weeks.to()));
        var timing = columns.timing(row);
        int before = module.tasks.size();
        contents(row, columns, timing, group);
        for (int column : columns.of(Columns.Use.PRACTICE)) {
            cellTask(row, column, columns, TaskKind.PRACTICE, timing, group);
        }
        for (int column : columns.of(Columns.Use.PROJECT)) {
            cellTask(row, column, columns, TaskKind.PROJECT, timing, group);
        }
        if (module.tasks.size() == before) {
            var name = columns.name(row);
            if (!name.isEmpty()) {
                add(name, row.line(), timing, group);
            }
        }
        var effort = columns.effort(row);
        if (effort != null && module.tasks.size() == before + 1) {
            module.tasks.getLast().effort = new Effort(effort, Effort.Origin.STATED);
        }
        if (module.tasks.size() > before) {
            var first = module.tasks.get(before);
            first.details.addAll(columns.remarks(row));
            first.details.addAll(row.spare());
        }
    }

    /** The cells that say what to do: a task for each day they name, else one task a row. */
    private void contents(Block.Row row, Columns columns, Timing timing, @Nullable String group) {
        var cells = columns.of(Columns.Use.CONTENT);
        for (int column : cells) {
            var cell = row.cells().get(column);
            var days = cell.segments().stream()
                    .filter(segment -> DaySegment.of(segment.text()) != null)
                    .toList();
            if (!days.isEmpty()) {
                daySegments(cell, row.line(), timing, group);
                return;
            }
        }
        TaskDraft task = null;
        for (int column : cells) {
            for (Block.Segment segment : row.cells().get(column).segments()) {
                var text = segment.text().plain();
                if (text.isEmpty() || Columns.isNumber(text)) {
                    continue;
                }
                context.shelf.addLinks(segment.text(), row.line(), null, module.resources);
                if (task == null) {
                    task = add(text, row.line(), timing, group);
                    task.kind = TaskText.kind(segment.text(), group, kind);
                } else {
                    task.details.add(text);
                }
            }
        }
    }

    private void daySegments(Block.Cell cell, int line, Timing timing, @Nullable String group) {
        TaskDraft last = null;
        for (Block.Segment segment : cell.segments()) {
            var day = DaySegment.of(segment.text());
            var text = segment.text().plain();
            context.shelf.addLinks(segment.text(), line, null, module.resources);
            if (day == null) {
                if (last != null && !text.isEmpty()) {
                    last.details.add(text);
                }
                continue;
            }
            last = add(day.text(), line, new Timing(timing.week(), day.days()), group);
            last.kind = TaskText.kind(Plain.of(day.text()), group, kind);
        }
    }

    private void cellTask(
            Block.Row row, int column, Columns columns, TaskKind taskKind, Timing timing, @Nullable String group) {
        var cell = row.cells().get(column);
        var text = cell.plain();
        if (text.isEmpty()) {
            return;
        }
        cell.segments().forEach(segment -> context.shelf.addLinks(segment.text(), row.line(), null, module.resources));
        var task = add(text, row.line(), timing, group == null ? columns.head(column) : group);
        task.kind = taskKind;
    }

    private TaskDraft add(String title, int line, Timing timing, @Nullable String group) {
        var task = new TaskDraft(title, Lines.at(line));
        task.timing = timing;
        task.group = group;
        task.kind = kind == null ? TaskKind.STUDY : kind;
        var byGroup = Kinds.of(group);
        task.kind = byGroup == null ? task.kind : byGroup;
        task.effort = TaskText.effort(title);
        module.tasks.add(task);
        return task;
    }

    private void resources(Block.Row row, Columns columns) {
        context.shelf.addRow(row, columns, module.resources);
        for (int column : columns.of(Columns.Use.LINKS)) {
            for (Block.Segment segment : row.cells().get(column).segments()) {
                if (!segment.text().isBlank() && segment.text().links().isEmpty()) {
                    context.shelf.addNamed(segment.text(), row.line(), null, module.resources);
                }
            }
        }
    }

    /** A task for each box in the cells of a table. */
    void readBoxes(Block.Table table, @Nullable String group, @Nullable TaskDraft above) {
        if (Weigher.boxes(table) == 0) {
            return;
        }
        claimHeads(table);
        var columns = Columns.of(table);
        for (Block.Row row : table.rows()) {
            boxes(row, columns, group, above);
        }
        if (above == null) {
            addHours(table, columns);
        }
    }

    /** What the rows state in sum, where most of them state it and the module does not say it itself. */
    private void addHours(Block.Table table, Columns columns) {
        var rows = table.rows().stream().filter(row -> !isTotal(row)).toList();
        var stated = rows.stream().map(columns::effort).filter(Objects::nonNull).toList();
        if (module.hours == null && stated.size() * 2 > rows.size()) {
            stated.forEach(module::addHours);
        }
    }

    private void boxes(Block.Row row, Columns columns, @Nullable String group, @Nullable TaskDraft above) {
        context.claims.claim(row.line());
        resources(row, columns);
        var tasks = above == null ? module.tasks : above.subtasks;
        int before = tasks.size();
        long bare = row.cells().stream()
                .flatMap(cell -> cell.segments().stream())
                .filter(segment -> segment.box() != null && segment.text().isBlank())
                .count();
        var name = boxlessName(row, columns);
        var timing = columns.timing(row);
        var effort = columns.effort(row);
        for (int column = 0; column < row.cells().size(); column++) {
            for (Block.Segment segment : row.cells().get(column).segments()) {
                if (segment.box() == null) {
                    continue;
                }
                context.boxes++;
                var title = segment.text().isBlank()
                        ? bareTitle(name, columns.head(column), bare)
                        : segment.text().plain();
                var task = new TaskDraft(title, Lines.at(row.line()));
                task.box = segment.box();
                task.group = group;
                task.timing = timing;
                task.kind = boxKind(segment.text(), column, columns, group, bare);
                task.effort = effort == null || tasks.size() > before ? null : new Effort(effort, Effort.Origin.STATED);
                tasks.add(task);
            }
        }
        if (tasks.size() > before) {
            var first = tasks.get(before);
            first.details.addAll(otherCells(row, columns, first.title));
            first.details.addAll(row.spare());
        } else {
            otherCells(row, columns, "")
                    .forEach(cell -> context.problem(
                            row.line(),
                            "This row of a table of checkboxes has none, so it is no task: \"" + cell + "\"."));
        }
    }

    private TaskKind boxKind(Inline text, int column, Columns columns, @Nullable String group, long bare) {
        var byHead = bare == 1 && text.isBlank() ? null : Kinds.of(columns.head(column));
        return byHead != null && byHead != TaskKind.MILESTONE ? byHead : TaskText.kind(text, group, kind);
    }

    private static String bareTitle(String name, String head, long bare) {
        if (name.isEmpty()) {
            return head.isEmpty() ? "…" : head;
        }
        return bare > 1 && !head.isEmpty() ? name + ": " + head : name;
    }

    /** What a row with a bare box is about: its first cell of content. */
    private static String boxlessName(Block.Row row, Columns columns) {
        var content = columns.of(Columns.Use.CONTENT).stream()
                .map(column -> row.cells().get(column))
                .filter(cell -> cell.segments().stream().allMatch(segment -> segment.box() == null))
                .map(Block.Cell::plain)
                .filter(cell -> !cell.isEmpty())
                .findFirst();
        return content.orElseGet(() -> row.cells().stream()
                .filter(cell -> cell.segments().stream().allMatch(segment -> segment.box() == null))
                .map(Block.Cell::plain)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private static List<String> otherCells(Block.Row row, Columns columns, String title) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !columns.of(Columns.Use.COUNT).contains(column))
                .filter(column -> !columns.of(Columns.Use.EFFORT).contains(column))
                .mapToObj(column -> row.cells().get(column))
                .filter(cell -> cell.segments().stream().allMatch(segment -> segment.box() == null))
                .map(Block.Cell::plain)
                .filter(cell -> !cell.isEmpty() && !title.startsWith(cell))
                .toList();
    }
}
