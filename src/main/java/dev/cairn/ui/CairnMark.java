package dev.cairn.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Ellipse;

/** The sign of the application: three stones on top of each other. */
final class CairnMark extends Pane {

    /** @param size width and height in px */
    CairnMark(double size) {
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        double unit = size / 24;
        getChildren()
                .addAll(
                        stone("low", 12 * unit, 19 * unit, 9.5 * unit, 3.6 * unit),
                        stone("middle", 12.8 * unit, 12.3 * unit, 6.6 * unit, 2.9 * unit),
                        stone("high", 11.6 * unit, 6.6 * unit, 4 * unit, 2.4 * unit));
    }

    private static Ellipse stone(String place, double x, double y, double width, double height) {
        var stone = new Ellipse(x, y, width, height);
        stone.getStyleClass().addAll("stone", place);
        return stone;
    }
}
