package dev.cairn.ui;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips: after a moment, of a readable width. */
public final class Tips {
    private static final double WIDEST = 360;

    private Tips() {}

    public static Tooltip of(String text) {
        var tip = new Tooltip(text);
        tip.setShowDelay(Duration.millis(400));
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }
}
