package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlannedRoadmap;
import java.util.ArrayList;
import java.util.List;

/** One roadmap as the planner sees it: its modules with open work in both orders, and from when to when they may be placed. */
final class Line {
    private final PlannedRoadmap planned;
    private final List<Part> parts = new ArrayList<>();
    private final Order order;
    private final long from;
    private final long until;

    Line(PlannedRoadmap planned, long now) {
        this.planned = planned;
        var estimates = Estimates.of(planned.roadmap());
        for (Phase phase : planned.roadmap().studyPhases().toList()) {
            for (Module module : phase.modules()) {
                parts.add(new Chapter(planned, phase, module, estimates));
            }
            var pause = Pause.of(phase);
            if (pause != null) {
                parts.add(pause);
            }
        }
        order = new Order(parts, planned.choices());
        var start = planned.choices().start();
        from = start == null ? now : Math.max(now, Axis.of(start));
        until = Axis.horizon(from);
    }

    RoadmapId id() {
        return planned.id();
    }

    PlannedRoadmap planned() {
        return planned;
    }

    PlanChoices choices() {
        return planned.choices();
    }

    /** Modules and kept time in the order of the document. */
    List<Part> parts() {
        return parts;
    }

    /** Modules in the order of the document. */
    List<Chapter> chapters() {
        return chapters(parts);
    }

    /** Modules and kept time as they are to follow each other. */
    List<Part> inOrder() {
        return order.parts();
    }

    static List<Chapter> chapters(List<Part> parts) {
        return parts.stream()
                .filter(Chapter.class::isInstance)
                .map(Chapter.class::cast)
                .toList();
    }

    /** Whether any of its work has no place yet. */
    boolean isOpen() {
        return chapters().stream().flatMap(chapter -> chapter.works().stream()).anyMatch(work -> work.left() > 0);
    }

    /** The modules of which a wait was passed over. */
    List<Key> rings() {
        return order.rings();
    }

    /** The first moment anything may begin. */
    long from() {
        return from;
    }

    /** Nothing is placed from this moment on. */
    long until() {
        return until;
    }
}
