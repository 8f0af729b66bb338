package dev.cairn.ui.print;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** How much of the pages is scrolled away, and the bars that tell. Pixels of the screen. */
final class Scrolling {
    /** Of a bar. */
    static final double WIDE = 10;

    private static final double LINE = 48;
    private static final double WHEEL = 1.5;

    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();

    /** @param moved told when something else is to be seen */
    Scrolling(Runnable moved) {
        down.setOrientation(Orientation.VERTICAL);
        bars().forEach(bar -> {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(value -> moved.run());
        });
    }

    List<ScrollBar> bars() {
        return List.of(down, across);
    }

    double top() {
        return down.getValue();
    }

    double left() {
        return across.getValue();
    }

    /** Puts the bars along the right and the bottom of an area. */
    void layOut(double width, double height) {
        down.resizeRelocate(width - WIDE, 0, WIDE, height - WIDE);
        across.resizeRelocate(0, height - WIDE, width - WIDE, WIDE);
    }

    /** From now on these pages are scrolled, so much of them away at first, as far as there is so much. */
    void over(Spread pages, double left, double top) {
        set(across, pages.width(), pages.viewWidth(), left);
        set(down, pages.height(), pages.viewHeight(), top);
    }

    private static void set(ScrollBar bar, double all, double view, double value) {
        double most = Math.max(0, all - view);
        bar.setMax(most);
        bar.setVisibleAmount(most == 0 ? 0 : most * view / all);
        bar.setUnitIncrement(LINE);
        bar.setBlockIncrement(view - LINE);
        bar.setValue(Math.clamp(value, 0, most));
        bar.setVisible(most > 0);
    }

    void to(double top) {
        down.setValue(top);
    }

    /** So many lines to the right and down. */
    void line(int right, int below) {
        by(across, LINE * right);
        by(down, LINE * below);
    }

    /** As far as the wheel was turned. */
    void wheel(double right, double below) {
        by(across, right * WHEEL);
        by(down, below * WHEEL);
    }

    private static void by(ScrollBar bar, double much) {
        bar.setValue(Math.clamp(bar.getValue() + much, 0, bar.getMax()));
    }
}
