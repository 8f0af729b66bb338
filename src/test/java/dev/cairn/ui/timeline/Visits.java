package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Places;
import java.util.ArrayList;
import java.util.List;

/** Writes down where the learner was sent. */
final class Visits implements Places {
    final List<String> places = new ArrayList<>();

    @Override
    public void node(RoadmapId roadmap, Key node) {
        places.add("node " + roadmap + " " + node);
    }

    @Override
    public void hours() {
        places.add("hours");
    }

    @Override
    public void waysBack(RoadmapId roadmap) {
        places.add("ways back " + roadmap);
    }

    @Override
    public void whatIf(RoadmapId roadmap) {
        places.add("what if " + roadmap);
    }
}
