package dev.cairn.ui.progress;

import dev.cairn.drawing.Ink;
import dev.cairn.roadmap.Heading;
import java.util.List;

/** The hue each phase has elsewhere as well, or, of several roadmaps, each roadmap. */
final class Hues {
    private final List<Heading> order;

    Hues(Report report) {
        var roadmaps = report.roadmaps().values();
        order = roadmaps.size() == 1
                ? roadmaps.iterator()
                        .next()
                        .studyPhases()
                        .map(it -> it.heading())
                        .toList()
                : roadmaps.stream().map(it -> Heading.of(it.title())).toList();
    }

    Ink of(Heading heading) {
        int index = order.indexOf(heading);
        return index < 0 ? Ink.STONE : Ink.phase(index);
    }
}
