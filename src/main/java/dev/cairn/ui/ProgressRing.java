package dev.cairn.ui;

import dev.cairn.roadmap.Percent;
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
     * Shows a part of the whole.
     *
     * @param fraction 0 to 1
     */
    public void show(double fraction) {
        int percent = Percent.of(fraction);
        bar.setLength(-360 * fraction);
        bar.setVisible(fraction > 0);
        figure.setText(Integer.toString(percent));
        setAccessibleText(Messages.text("ring.percent", percent));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var bounds = figure.getLayoutBounds();
        figure.setX((SIZE - bounds.getWidth()) / 2);
        figure.setY(SIZE / 2 + 3.7);
    }
}
