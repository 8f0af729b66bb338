package dev.cairn.study;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds phases, modules and tasks of one roadmap by words in their titles, notes, details, concepts and resources.
 *
 * <p>A node fits where every word is in its own text or in that of a node above it, and at least one in its own: "week 9 loss"
 * finds the task "Loss functions" in week 9, but not all its neighbours. Immutable; what did not change is shared with the index
 * before, so that keeping up with a tick costs no more than the module it was in.
 */
public final class Search {
    private final List<PhaseEntry> phases;
    private final Map<Module, ModuleEntry> modules;

    private Search(List<PhaseEntry> phases, Map<Module, ModuleEntry> modules) {
        this.phases = phases;
        this.modules = modules;
    }

    public static Search of(Roadmap roadmap) {
        return index(roadmap, Map.of());
    }

    /** The index of the same roadmap as it stands now. */
    public Search after(Roadmap now) {
        return index(now, modules);
    }

    private static Search index(Roadmap roadmap, Map<Module, ModuleEntry> before) {
        var modules = new IdentityHashMap<Module, ModuleEntry>();
        var phases = new ArrayList<PhaseEntry>();
        for (Phase phase : roadmap.phases()) {
            var entries = new ArrayList<ModuleEntry>();
            for (Module module : phase.modules()) {
                var known = before.get(module);
                var entry = known == null ? ModuleEntry.of(module) : known;
                modules.put(module, entry);
                entries.add(entry);
            }
            var goal = phase.goal() == null ? "" : phase.goal();
            phases.add(new PhaseEntry(
                    phase.key(), folded(phase.heading().label(), phase.title(), phase.note(), goal), entries));
        }
        return new Search(phases, modules);
    }

    /** The nodes that fit; none where there are no words. */
    public Set<Key> find(SearchWords words) {
        var found = new HashSet<Key>();
        if (words.isEmpty()) {
            return found;
        }
        for (PhaseEntry phase : phases) {
            int above = take(phase.key, phase.text, 0, words, found);
            for (ModuleEntry module : phase.modules) {
                int here = take(module.own.key, module.own.text, above, words, found);
                for (Entry task : module.tasks) {
                    task.find(here, words, found);
                }
            }
        }
        return found;
    }

    /** Adds a key where its text fits; gives the words found so far on the way down. */
    private static int take(Key key, String text, int above, SearchWords words, Set<Key> found) {
        int own = words.found(text);
        if (own != 0 && (own | above) == words.all()) {
            found.add(key);
        }
        return own | above;
    }

    private static String folded(String... parts) {
        return Folding.fold(String.join("\n", parts));
    }

    private record PhaseEntry(Key key, String text, List<ModuleEntry> modules) {}

    private record ModuleEntry(Entry own, List<Entry> tasks) {
        static ModuleEntry of(Module module) {
            var parts = new ArrayList<String>(List.of(module.heading().label(), module.title(), module.note()));
            if (module.unit() != null) {
                parts.add(module.unit());
            }
            parts.addAll(module.concepts());
            for (Resource resource : module.resources()) {
                parts.add(resource.title());
                if (resource.url() != null) {
                    parts.add(resource.url());
                }
            }
            var own = new Entry(module.key(), folded(parts.toArray(String[]::new)), List.of());
            return new ModuleEntry(own, module.tasks().stream().map(Entry::of).toList());
        }
    }

    private record Entry(Key key, String text, List<Entry> below) {
        static Entry of(Task task) {
            var group = task.group() == null ? "" : task.group();
            var details = String.join("\n", task.details());
            return new Entry(
                    task.key(),
                    folded(task.title(), task.note(), group, details),
                    task.subtasks().stream().map(Entry::of).toList());
        }

        void find(int above, SearchWords words, Set<Key> found) {
            int here = take(key, text, above, words, found);
            for (Entry entry : below) {
                entry.find(here, words, found);
            }
        }
    }
}
