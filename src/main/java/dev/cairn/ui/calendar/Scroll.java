package dev.cairn.ui.calendar;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as what is in it where there is room, and scrolled where there is not. */
final class Scroll extends ScrollPane {
    private static final double LEAST = 120;
    private static final double BAR = 14;

    private final Region content;

    Scroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(LEAST);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(content.minWidth(height)) + BAR;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(content.prefHeight(width));
    }
}
