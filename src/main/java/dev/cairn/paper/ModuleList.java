package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Sketch;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A module on a checklist: its head, its groups, a box for each task. */
final class ModuleList {
    private static final double APART = 5;
    private static final double SPACE = 8;
    private static final double INDENT = 22;
    private static final double LINE = 17;
    private static final int DEEPEST = 4;

    private final Estimates estimates;
    private final Ready ready;
    private final double width;
    private final boolean notes;

    /**
     * @param width of a column
     * @param notes whether the learner's notes are printed
     */
    ModuleList(Estimates estimates, Ready ready, double width, boolean notes) {
        this.estimates = estimates;
        this.ready = ready;
        this.width = width;
        this.notes = notes;
    }

    /** @param named whether its name is to be said */
    List<Row> rows(Module module, boolean named) {
        var again = ready.fit(ready.say("paper.continued", name(module)), Type.DAY, width);
        var rows = named ? heads(module) : new ArrayList<Row>();
        var below = new ArrayList<Row>();
        if (notes) {
            below.addAll(Rows.text(small(module.note(), width), 0, true));
        }
        var group = "";
        for (Task task : module.tasks()) {
            var next = Plain.of(Objects.requireNonNullElse(task.group(), ""));
            if (!next.equals(group) && !next.isEmpty()) {
                below.addAll(group(next));
            }
            group = next;
            add(below, task, 0);
        }
        Rows.addUnder(rows, Rows.head(again, "", Type.DAY), below);
        return rows;
    }

    private static String name(Module module) {
        return Plain.orDash(Spots.name(module.heading()));
    }

    /** Its name, in as many lines as it takes. */
    private List<Row> heads(Module module) {
        int minutes = estimates.sum(module.tasks()).middle();
        var hours = minutes == 0 ? "" : ready.hours(minutes);
        double room = width - ready.width(hours, Type.TEXT) - SPACE;
        var lines = ready.block(name(module), Type.DAY, Type.DAY_LINE, room);
        var rows = new ArrayList<>(Rows.text(lines.first(lines.count() - 1), 0, true));
        var last = Rows.head(lines.lines().getLast(), hours, Type.DAY);
        rows.add(rows.isEmpty() ? last : last.apart(0));
        rows.set(0, rows.getFirst().apart(last.above()));
        rows.set(rows.size() - 1, rows.getLast().keeping(!module.tasks().isEmpty()));
        return rows;
    }

    private List<Row> group(String name) {
        var rows = new ArrayList<>(Rows.text(ready.block(name, Type.SMALL.strong(), LINE, width), 0, true));
        rows.set(0, rows.getFirst().apart(APART + 3));
        return rows;
    }

    private void add(List<Row> rows, Task task, int depth) {
        rows.addAll(rows(task, Math.min(depth, DEEPEST) * INDENT));
        task.subtasks().forEach(below -> add(rows, below, depth + 1));
    }

    private List<Row> rows(Task task, double indent) {
        double text = indent + TickBox.SIDE + SPACE;
        int minutes = task.subtasks().isEmpty() ? estimates.of(task).minutes().middle() : 0;
        var hours =
                task.status() == Status.SKIPPED ? ready.say("paper.skipped") : minutes == 0 ? "" : ready.hours(minutes);
        double room = width - text - ready.width(hours, Type.SMALL) - SPACE;
        var letters = task.status() == Status.OPEN ? Type.TITLE : Type.DONE;
        var block = ready.block(Plain.orDash(task.title()), letters, LINE, room);
        var rows = new ArrayList<>(Rows.text(block, text, true));
        if (notes) {
            rows.addAll(Rows.text(small(task.note(), width - text), text, true));
        }
        var first = rows.getFirst();
        rows.set(0, new Row(APART, first.height(), true, null, (sketch, area) -> {
            box(sketch, task, area.x() + indent, area.y());
            first.content().draw(sketch, area);
            sketch.text(area.right(), area.y() + Type.baseline(Type.SMALL, LINE), hours, Type.SMALL, Anchor.END);
        }));
        rows.set(rows.size() - 1, rows.getLast().keeping(false));
        return rows;
    }

    private static void box(Sketch sketch, Task task, double x, double y) {
        TickBox.draw(sketch, x, y + (LINE - TickBox.SIDE) / 2, task.status() == Status.DONE);
    }

    private TextBlock small(String text, double room) {
        return ready.block(text, Type.SMALL, Type.SMALL_LINE, room);
    }
}
