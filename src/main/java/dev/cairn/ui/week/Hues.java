package dev.cairn.ui.week;

import javafx.scene.Node;

/** The colour of a roadmap or phase, as a style class. */
final class Hues {
    private static final int COUNT = 5;

    private Hues() {}

    /** @param hue counted from 0, a sixth starts over; less than that for habits */
    static String style(int hue) {
        return hue < 0 ? "hue-habit" : "hue-" + Math.floorMod(hue, COUNT);
    }

    static void dress(Node node, int hue) {
        node.getStyleClass().removeIf(it -> it.startsWith("hue-"));
        node.getStyleClass().add(style(hue));
    }
}
