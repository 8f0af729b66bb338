package dev.cairn.ui.palette;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.study.FoldedName;
import dev.cairn.ui.RoadmapText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists all that has a name. Made for one catalogue, on any thread. */
final class Cataloguing {
    private static final int LONGEST_NOTE = 300;
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}+\\s+(\\d[\\d.]*\\.\\d+)");

    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    private Cataloguing(Uses uses) {
        uses.latest().forEach(it -> used.put(it.id(), it.times()));
    }

    /** @param roadmaps in the order of the library */
    static Catalogue of(Map<RoadmapId, Roadmap> roadmaps, Uses uses) {
        var all = new Cataloguing(uses);
        roadmaps.forEach(all::roadmap);
        return new Catalogue(all.items);
    }

    private void roadmap(RoadmapId id, Roadmap roadmap) {
        var title = RoadmapText.shortTitle(roadmap.title());
        add(Kind.ROADMAP, roadmap.title(), Shelf.NONE, new Goal.Whole(id), Standing.OPEN);
        var own = new Shelf(title, "", "", FoldedName.of(roadmap.title() + " " + id));
        roadmap.phases().forEach(phase -> phase(id, phase, own));
        roadmap.resources().forEach(it -> resource(id, null, it, own));
    }

    private void phase(RoadmapId id, Phase phase, Shelf above) {
        var name = RoadmapText.heading(phase.heading());
        node(Kind.PHASE, id, phase, name, above, Standing.OPEN);
        var within = new Shelf(above.roadmap(), "", "", FoldedName.of(name + " " + above.roadmap() + " " + id));
        phase.modules().forEach(module -> module(id, module, within));
    }

    private void module(RoadmapId id, Module module, Shelf above) {
        var name = RoadmapText.heading(module.heading());
        node(Kind.MODULE, id, module, name, above, Standing.OPEN);
        var within = new Shelf(
                above.roadmap(),
                name,
                brief(module.heading()),
                FoldedName.of(module.heading().label() + " " + name + " " + above.roadmap() + " " + id));
        module.tasks().stream()
                .flatMap(Task::all)
                .forEach(task -> node(
                        Kind.TASK, id, task, task.title(), within, task.state().standing()));
        module.resources().forEach(it -> resource(id, module.key(), it, within));
    }

    /** "Module 2.7" is known by its number, "Week 9" as it is. */
    private static String brief(Heading heading) {
        var label = heading.label();
        var numbered = NUMBERED.matcher(label);
        return numbered.matches() ? numbered.group(1) : label.isEmpty() ? heading.title() : label;
    }

    private void node(Kind kind, RoadmapId id, Node node, String title, Shelf shelf, Standing standing) {
        var goal = new Goal.Part(id, node.key());
        add(kind, title, shelf, goal, standing);
        if (!node.note().isBlank()) {
            var note = node.note().strip();
            int end = note.offsetByCodePoints(0, Math.min(note.codePointCount(0, note.length()), LONGEST_NOTE));
            var text = note.substring(0, end).replaceAll("\\s+", " ");
            add(Kind.NOTE, text, new Shelf(shelf.roadmap(), title, title, FoldedName.of(title)), goal, Standing.OPEN);
        }
    }

    private void resource(RoadmapId id, @Nullable Key module, Resource resource, Shelf shelf) {
        add(Kind.RESOURCE, resource.title(), shelf, new Goal.Link(id, module, resource), Standing.OPEN);
    }

    private void add(Kind kind, String title, Shelf shelf, Goal goal, Standing standing) {
        int times = used.isEmpty() ? 0 : used.getOrDefault(goal.id(), 0);
        items.add(new Item(kind, title, FoldedName.of(title), shelf, goal, standing, times));
    }
}
