package dev.cairn.roadmap;

import java.util.List;

/**
 * A node and the way to it.
 *
 * @param node what was looked for
 * @param place where it stands
 * @param path its ancestors, the phase first; empty for a phase
 */
public record Located(Node node, Place place, List<Node> path) {
    public Located {
        path = List.copyOf(path);
    }
}
