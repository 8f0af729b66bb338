package dev.cairn.paper;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the tasks of some roadmaps stand. */
final class Spots {
    /** "Module 2.7": a number of two parts or more says enough without the word before it. */
    private static final Pattern NUMBERED = Pattern.compile("(?iu)\\p{L}+\\s+(\\d[\\d.]*\\.\\d+)");

    private final Map<RoadmapId, Map<Key, Spot>> spots = new HashMap<>();

    /** A task with its module. */
    record Spot(Task task, Module module) {}

    Spots(Map<RoadmapId, Roadmap> roadmaps) {
        roadmaps.forEach((id, roadmap) -> {
            var known = new HashMap<Key, Spot>();
            roadmap.phases().stream()
                    .map(Phase::modules)
                    .forEach(modules -> modules.forEach(module ->
                            module.allTasks().forEach(task -> known.put(task.key(), new Spot(task, module)))));
            spots.put(id, known);
        });
    }

    Optional<Spot> of(RoadmapId roadmap, Key task) {
        return Optional.ofNullable(spots.getOrDefault(roadmap, Map.of()).get(task));
    }

    /** "2.7", "Week 9": how a document counts it; empty where it does not. */
    static String label(Heading heading) {
        var label = Plain.of(heading.label());
        var numbered = NUMBERED.matcher(label);
        return numbered.matches() ? numbered.group(1) : label;
    }

    /** "2.7 Dimensionality Reduction", "Trees": with its number, where that says enough alone. */
    static String counted(Heading heading) {
        return NUMBERED.matcher(Plain.of(heading.label())).matches() ? name(heading) : Plain.of(heading.title());
    }

    /** "2.7 Dimensionality Reduction", "Week 9: Trees". */
    static String name(Heading heading) {
        var title = Plain.of(heading.title());
        var label = label(heading);
        if (label.isEmpty() || label.equals(title)) {
            return title;
        }
        return Character.isDigit(label.codePointAt(0)) ? label + " " + title : label + ": " + title;
    }

    /** A title up to its colon: "Machine Learning Roadmap: from zero to hired" is known by its first part. */
    static String brief(String title) {
        var plain = Plain.of(title);
        int colon = plain.indexOf(':');
        var head = colon < 0 ? "" : plain.substring(0, colon).strip();
        return head.isEmpty() ? plain : head;
    }
}
