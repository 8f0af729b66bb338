package dev.cairn.ui.today;

import dev.cairn.roadmap.Percent;
import dev.cairn.ui.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A bar of 4 px that fills from the start. */
final class ThinBar extends Region {
    private static final double HEIGHT = 4;
    private final Region fill = new Region();
    private double fraction;

    ThinBar() {
        getStyleClass().add("thin-bar");
        fill.getStyleClass().add("fill");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().add(fill);
    }

    /** @param part 0 to 1 */
    void show(double part) {
        fraction = Math.clamp(part, 0, 1);
        setAccessibleText(Messages.text("ring.percent", Percent.of(fraction)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.setVisible(fraction > 0);
        fill.resizeRelocate(0, 0, Math.max(HEIGHT, getWidth() * fraction), HEIGHT);
    }
}
