package dev.cairn.ui.topics;

import java.util.List;

/** The pairs of two roadmaps. */
record Group(String one, String other, List<Line> lines) {
    Group {
        lines = List.copyOf(lines);
    }
}
