package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/** The minutes of a session: how many have passed while it is on, how many it takes before that. */
final class MinuteRing extends Region {
    private static final double SIZE = 104;
    private static final double RADIUS = 44;
    private final Arc bar = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 90, 0);
    private final Text figure = new Text();
    private final Text below = new Text();

    MinuteRing() {
        getStyleClass().add("minute-ring");
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
        below.getStyleClass().add("below");
        below.setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(track, bar, figure, below);
    }

    /** A session that is on. */
    void passed(int passed, int minutes) {
        show(passed, Messages.text("today.ring.of", minutes), minutes == 0 ? 0 : (double) passed / minutes);
    }

    /** A session that is not on. */
    void takes(int minutes) {
        show(minutes, Messages.text("today.ring.minutes", minutes), 0);
    }

    private void show(int number, String words, double fraction) {
        figure.setText(Messages.text("number", number));
        below.setText(words);
        bar.setLength(-360 * Math.clamp(fraction, 0, 1));
        bar.setVisible(fraction > 0);
        setAccessibleText(figure.getText() + " " + words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        figure.setX((SIZE - figure.getLayoutBounds().getWidth()) / 2);
        figure.setY(SIZE / 2 + 4);
        below.setX((SIZE - below.getLayoutBounds().getWidth()) / 2);
        below.setY(SIZE / 2 + 22);
    }
}
