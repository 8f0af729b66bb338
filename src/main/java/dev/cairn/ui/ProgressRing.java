package dev.cairn.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/** How far along something is, as a ring of 30 px with the per cent inside. */
public final class ProgressRing extends Region {
    private static final double SIZE = 30;
    private static final double RADIUS = 13.2;
    private final Arc bar = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 90, 0);
    private final Text figure = new Text();

    public ProgressRing() {
        getStyleClass().add("progress-ring");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        var track = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        track.getStyleClass().add("track");
        bar.setType(ArcType.OPEN);
        bar.getStyleClass().add("bar");
        figure.getStyleClass().add("figure");
        figure.setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(track, bar, figure);
        show(0);
    }

    /**
     * Shows a part of the whole. Something begun never reads 0, something unfinished never 100.
     *
     * @param fraction 0 to 1
     */
    public void show(double fraction) {
        int percent = percent(fraction);
        bar.setLength(-360 * fraction);
        bar.setVisible(fraction > 0);
        figure.setText(Integer.toString(percent));
        setAccessibleText(Messages.text("ring.percent", percent));
        requestLayout();
    }

    static int percent(double fraction) {
        if (fraction <= 0 || fraction >= 1) {
            return fraction <= 0 ? 0 : 100;
        }
        return Math.clamp(Math.round(fraction * 100), 1, 99);
    }

    @Override
    protected void layoutChildren() {
        var bounds = figure.getLayoutBounds();
        figure.setX((SIZE - bounds.getWidth()) / 2);
        figure.setY(SIZE / 2 + 3.7);
    }
}
