package dev.cairn.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The sign of the application in the sizes window systems ask for, drawn from its shapes. */
public final class WindowIcons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private WindowIcons() {}

    /** On the thread that paints. */
    public static List<Image> draw() {
        return SIZES.stream().map(WindowIcons::draw).toList();
    }

    private static Image draw(int size) {
        var mark = new CairnMark(size);
        mark.setStyle("-cairn-data: #0f7478; -cairn-data-soft: #3f9093; -cairn-data-faint: #7db4b5;");
        var scene = new Scene(mark, size, size, Color.TRANSPARENT);
        scene.getStylesheets().add(Theme.sheet(WindowIcons.class, "shell.css"));
        return scene.snapshot(new WritableImage(size, size));
    }
}
