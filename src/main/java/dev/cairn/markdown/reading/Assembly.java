package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Box;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskSource;
import dev.cairn.roadmap.TaskState;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the finished, immutable roadmap out of drafts, and gives every node its key. */
final class Assembly {
    private final Keys keys = new Keys();
    private final Map<Object, Key> owners = new IdentityHashMap<>();
    private final Map<Key, Box> boxes = new HashMap<>();
    private final Map<Key, ItemPlace> items = new HashMap<>();

    List<Phase> phases(List<PhaseDraft> drafts) {
        return drafts.stream().map(this::phase).toList();
    }

    Map<Key, Box> boxes() {
        return Map.copyOf(boxes);
    }

    /** Where the list items stand that are tasks without boxes. */
    Map<Key, ItemPlace> items() {
        return Map.copyOf(items);
    }

    List<GuidePage> pages(List<PageDraft> drafts) {
        return drafts.stream()
                .map(page -> new GuidePage(
                        page.title(),
                        page.icon(),
                        page.source(),
                        page.markdown(),
                        page.owner() == null ? null : owners.get(page.owner())))
                .toList();
    }

    private Phase phase(PhaseDraft draft) {
        var name = draft.heading.title();
        var key = keys.next(draft.kind.name(), name);
        owners.put(draft, key);
        var path = Keys.below(draft.kind.name(), name);
        var modules = draft.modules.stream().map(module -> module(module, path)).toList();
        var time = new PhaseTime(draft.duration, draft.weeks, draft.ongoing, draft.hours);
        return new Phase(key, draft.heading, draft.kind, draft.line, time, draft.goal, modules, "");
    }

    private Module module(ModuleDraft draft, String above) {
        var name = draft.heading.title();
        var key = keys.next(above + "/module", name);
        owners.put(draft, key);
        var path = Keys.below(above, name);
        return new Module(
                key,
                draft.heading,
                draft.unit,
                draft.line,
                draft.hours == null ? null : Effort.stated(draft.hours),
                draft.weeks == null ? draft.covered : draft.weeks,
                draft.concepts,
                draft.tasks.stream().map(task -> task(task, path)).toList(),
                draft.resources,
                "");
    }

    private Task task(TaskDraft draft, String above) {
        var key = keys.next(above + "/task", draft.title);
        if (draft.box != null) {
            boxes.put(key, draft.box);
        } else if (draft.column >= 0) {
            items.put(key, new ItemPlace(draft.lines.first(), draft.column));
        }
        return new Task(
                key,
                draft.title,
                draft.kind,
                draft.group,
                draft.done() ? TaskState.DONE_IN_FILE : TaskState.OPEN,
                draft.effort,
                draft.timing,
                new TaskSource(draft.lines, draft.box != null, draft.whole),
                draft.details,
                subtasks(draft, above));
    }

    private List<Task> subtasks(TaskDraft draft, String above) {
        if (draft.subtasks.isEmpty()) {
            return List.of();
        }
        var path = Keys.below(above, draft.title);
        return draft.subtasks.stream().map(task -> task(task, path)).toList();
    }
}
