package dev.cairn.ui.today;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** What counts on the left, what is good to know beside it; below it where the window is very narrow. */
final class TwoColumns extends Region {
    private static final double WIDE = 960;
    private static final double NARROW = 700;
    private static final double WIDEST_LEFT = 760;
    private static final Insets EDGE = new Insets(24, 24, 32, 24);

    private final Region left;
    private final Region right;

    TwoColumns(Region left, Region right) {
        this.left = left;
        this.right = right;
        setPadding(EDGE);
        getChildren().addAll(left, right);
    }

    /** Where things stand in some width. */
    private record Measures(double leftWidth, double gap, double rightWidth, boolean beside) {
        static Measures of(double width) {
            double inside = width - EDGE.getLeft() - EDGE.getRight();
            if (width < NARROW) {
                return new Measures(inside, 24, inside, false);
            }
            double gap = width < WIDE ? 32 : 48;
            double right = width < WIDE ? 264 : 312;
            return new Measures(Math.min(WIDEST_LEFT, inside - gap - right), gap, right, true);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefHeight(double width) {
        var at = Measures.of(width < 0 ? WIDE : width);
        double leftHeight = left.prefHeight(at.leftWidth());
        double rightHeight = right.prefHeight(at.rightWidth());
        double inside = at.beside() ? Math.max(leftHeight, rightHeight) : leftHeight + at.gap() + rightHeight;
        return EDGE.getTop() + inside + EDGE.getBottom();
    }

    @Override
    protected void layoutChildren() {
        var at = Measures.of(getWidth());
        double leftHeight = left.prefHeight(at.leftWidth());
        left.resizeRelocate(EDGE.getLeft(), EDGE.getTop(), at.leftWidth(), leftHeight);
        double x = at.beside() ? EDGE.getLeft() + at.leftWidth() + at.gap() : EDGE.getLeft();
        double y = at.beside() ? EDGE.getTop() : EDGE.getTop() + leftHeight + at.gap();
        right.resizeRelocate(x, y, at.rightWidth(), right.prefHeight(at.rightWidth()));
    }
}
