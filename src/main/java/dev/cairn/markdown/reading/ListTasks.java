package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Run;
import dev.cairn.markdown.words.Amounts;
import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Periods;
import dev.cairn.roadmap.DaySpan;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.Timing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists into tasks. With boxes, a box is a task, a box below it a sub-task, and a plain item below it a detail; without boxes
 * the items at the top are the tasks.
 */
final class ListTasks {
    private final Context context;
    private final PhaseDraft phase;
    private final ModuleDraft module;
    private final FactLines facts;
    private final @Nullable TaskKind kind;

    ListTasks(Context context, PhaseDraft phase, ModuleDraft module, FactLines facts, @Nullable TaskKind kind) {
        this.context = context;
        this.phase = phase;
        this.module = module;
        this.facts = facts;
        this.kind = kind;
    }

    /** Whether anything came of the list. */
    boolean read(Block.Listing list, @Nullable String group) {
        if (context.mode == Context.Mode.ITEMS && Weigher.isContents(list)) {
            return false;
        }
        boolean used = false;
        for (Block.Item item : list.items()) {
            used |= item(item, group, null);
        }
        return used;
    }

    private boolean item(Block.Item item, @Nullable String group, @Nullable TaskDraft above) {
        var box = item.box();
        int line = item.own().first();
        if (box != null) {
            context.boxes++;
            if (isFactInDisguise(item)) {
                disguised(item, above);
                return true;
            }
            task(item, group, above);
            return true;
        }
        if (Weigher.boxes(item.blocks()) > 0) {
            return parentOfBoxes(item, group, above);
        }
        if (above != null) {
            detail(item, above);
            return true;
        }
        if (item.own().count() == 1 && facts.read(item.text(), line, phase, module, false)) {
            context.claims.claim(item.own());
            addBelow(item.blocks(), module);
            return true;
        }
        var named = namedResources(item);
        if (named) {
            return true;
        }
        if (context.mode == Context.Mode.ITEMS && !item.text().isBlank()) {
            task(item, group, null);
            return true;
        }
        context.shelf.addLinks(item.text(), line, Shelf.lent(group), module.resources);
        addLinksBelow(item.blocks());
        return false;
    }

    /** "- **Resources**:" with a list below it. */
    private boolean namedResources(Block.Item item) {
        var label = Label.of(item.text());
        if (label == null || label.hasValue() || item.blocks().isEmpty() || !label.means("resources")) {
            return false;
        }
        context.claims.claim(item.own());
        addBelow(item.blocks(), module);
        return true;
    }

    /** A time stated behind a checkbox: "- [ ] **Time**: 12-15 hours". */
    private static boolean isFactInDisguise(Block.Item item) {
        if (item.text().lines().size() > 1 || Weigher.boxes(item.blocks()) > 0) {
            return false;
        }
        var label = Label.of(item.text());
        return label != null
                && label.means("time")
                && !Amounts.whole(label.value()).isEmpty();
    }

    private void disguised(Block.Item item, @Nullable TaskDraft above) {
        int line = item.own().first();
        var label = Label.of(item.text());
        var minutes = label == null ? null : FactLines.work(label.value());
        context.claims.claim(item.own());
        if (minutes != null && above != null) {
            above.effort = Effort.stated(minutes);
        } else if (minutes != null) {
            module.addHours(minutes);
        }
        context.problem(
                line,
                "\"" + item.text().plain()
                        + "\" stands behind a checkbox but states a time. It was read as a fact, not as a task.");
        if (above != null) {
            item.blocks().forEach(block -> below(block, above));
        } else {
            addBelow(item.blocks(), module);
        }
    }

    /** A plain item with boxes below it names their group. */
    private boolean parentOfBoxes(Block.Item item, @Nullable String group, @Nullable TaskDraft above) {
        context.claims.claim(item.own());
        context.shelf.addLinks(item.text(), item.own().first(), null, module.resources);
        if (above != null && !item.text().isBlank()) {
            above.details.add(item.text().plain());
        }
        var name = item.text().isBlank() ? group : nameOf(item.text());
        for (Block block : item.blocks()) {
            if (block instanceof Block.Heading heading) {
                context.claims.claim(heading.lines());
                name = nameOf(heading.text());
            }
            inner(block, name, above);
        }
        return true;
    }

    private static String nameOf(Inline text) {
        var plain = Decoration.off(text.plain()).text();
        return plain.endsWith(":") || plain.endsWith("：")
                ? plain.substring(0, plain.length() - 1).strip()
                : plain;
    }

    private void inner(Block block, @Nullable String group, @Nullable TaskDraft above) {
        switch (block) {
            case Block.Listing list -> list.items().forEach(item -> item(item, group, above));
            case Block.Quote quote -> quote.blocks().forEach(inner -> inner(inner, group, above));
            case Block.Table table -> new TableTasks(context, phase, module, kind).readBoxes(table, group, above);
            default -> {}
        }
    }

    private void task(Block.Item item, @Nullable String group, @Nullable TaskDraft above) {
        var text = withoutFacts(item);
        var task = new TaskDraft(title(text), item.own());
        task.box = item.box();
        task.column = item.column();
        task.group = group;
        task.kind = TaskText.kind(text, group, above == null ? kind : above.kind);
        task.effort = TaskText.effort(text.plain());
        task.timing = timing(text);
        context.claims.claim(item.own());
        context.shelf.addLinks(text, item.own().first(), Shelf.lent(group), module.resources);
        (above == null ? module.tasks : above.subtasks).add(task);
        item.blocks().forEach(block -> below(block, task));
    }

    /** Lines that a list item took in for want of a blank line before them, such as "**Total**: 30 hours", are facts all the same. */
    private Inline withoutFacts(Block.Item item) {
        var lines = item.text().lines();
        if (lines.size() < 2) {
            return item.text();
        }
        var kept = new ArrayList<Run>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean fact = i > 0
                    && !line.strongStart().isEmpty()
                    && facts.read(line, item.own().first() + i, phase, module, false);
            if (!fact) {
                kept.add(new Run(Run.Kind.TEXT, " ", false, null));
                kept.addAll(line.runs());
            }
        }
        return new Inline(kept);
    }

    private static String title(Inline text) {
        var plain = text.plain();
        if (!plain.isEmpty()) {
            return plain;
        }
        var pictured = text.pictured();
        return pictured.isEmpty()
                ? text.links().stream().map(link -> link.url()).findFirst().orElse("…")
                : pictured;
    }

    private static Timing timing(Inline text) {
        var plain = text.plain();
        var period = plain.length() > 200
                ? java.util.Optional.<Period>empty()
                : Periods.at(Decoration.off(plain).text());
        if (period.isEmpty() || !period.get().strict()) {
            return Timing.ANY;
        }
        var at = period.get();
        return switch (at.word()) {
            case WEEK -> new Timing(at.from(), null);
            case DAY -> at.from() < 1 ? Timing.ANY : new Timing(null, new DaySpan(at.from(), at.to()));
            default -> Timing.ANY;
        };
    }

    /** What stands below a task: sub-tasks, its time, points. */
    private void below(Block block, TaskDraft task) {
        switch (block) {
            case Block.Listing list -> list.items().forEach(item -> item(item, task.group, task));
            case Block.Paragraph paragraph -> {
                context.claims.claim(paragraph.lines());
                context.shelf.addLinks(paragraph.text(), paragraph.lines().first(), null, module.resources);
                if (!paragraph.text().isBlank()) {
                    task.details.add(paragraph.text().plain());
                }
            }
            case Block.Heading heading -> {
                context.claims.claim(heading.lines());
                task.details.add(heading.text().plain());
            }
            case Block.Quote quote -> quote.blocks().forEach(inner -> below(inner, task));
            case Block.Table table -> new TableTasks(context, phase, module, kind).readBoxes(table, task.group, task);
            default -> {}
        }
    }

    private void detail(Block.Item item, TaskDraft above) {
        context.claims.claim(item.own());
        var label = Label.of(item.text());
        MinuteRange minutes = label != null && label.means("time") ? FactLines.work(label.value()) : null;
        if (minutes != null && above.effort == null) {
            above.effort = Effort.stated(minutes);
        } else if (!item.text().isBlank()) {
            above.details.add(item.text().plain());
        }
        context.shelf.addLinks(item.text(), item.own().first(), null, module.resources);
        item.blocks().forEach(block -> below(block, above));
    }

    /** Everything below a fact or resource is one as well. */
    void addBelow(List<Block> blocks, ModuleDraft to) {
        for (Block block : blocks) {
            if (block instanceof Block.Listing list) {
                for (Block.Item item : list.items()) {
                    context.claims.claim(item.own());
                    context.shelf.addNamed(item.text(), item.own().first(), null, to.resources);
                    addBelow(item.blocks(), to);
                }
            } else if (block instanceof Block.Paragraph paragraph) {
                context.claims.claim(paragraph.lines());
                context.shelf.addNamed(paragraph.text(), paragraph.lines().first(), null, to.resources);
            }
        }
    }

    private void addLinksBelow(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Listing list ->
                    list.items().forEach(item -> {
                        context.shelf.addLinks(item.text(), item.own().first(), null, module.resources);
                        addLinksBelow(item.blocks());
                    });
                case Block.Paragraph paragraph ->
                    context.shelf.addLinks(paragraph.text(), paragraph.lines().first(), null, module.resources);
                default -> {}
            }
        }
    }
}
