package dev.cairn.ui.weekly;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** How much of the hours there are is taken. */
final class ThinBar extends Region {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double HEIGHT = 3;

    private final Region fill = new Region();
    private double part;

    ThinBar() {
        getStyleClass().add("week-bar");
        fill.getStyleClass().add("fill");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(fill);
    }

    void show(int minutes, int of) {
        part = of <= 0 ? (minutes > 0 ? 1 : 0) : Math.clamp(minutes / (double) of, 0, 1);
        pseudoClassStateChanged(OVER, minutes > of);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.rint(getWidth() * part), HEIGHT);
    }
}
