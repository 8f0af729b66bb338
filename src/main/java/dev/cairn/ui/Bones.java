package dev.cairn.ui;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The outline of columns that are on their way: bars where their words will be. */
public final class Bones extends HBox {
    /** A bar of words, and of everything else: how wide at most. */
    private static final double WORDS = 280;

    private static final double OTHER = 400;
    private static final double LINE = 12;

    /** @param heights of the bars of each column, from the top; those of {@code 12} are lines of words */
    public Bones(int columns, double... heights) {
        super(48);
        setPadding(new Insets(24));
        setAccessibleText(Messages.text("loading"));
        for (int i = 0; i < columns; i++) {
            var column = new VBox(12);
            HBox.setHgrow(column, Priority.ALWAYS);
            for (double height : heights) {
                column.getChildren().add(bone(height));
            }
            getChildren().add(column);
        }
    }

    private static Region bone(double height) {
        var bone = new Region();
        bone.getStyleClass().add("bone");
        bone.setMinHeight(height);
        bone.setMaxWidth(height == LINE ? WORDS : OTHER);
        return bone;
    }
}
