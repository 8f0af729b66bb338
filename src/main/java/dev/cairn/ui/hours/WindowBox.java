package dev.cairn.ui.hours;

import dev.cairn.ui.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A window on the grid, with its times where they fit. */
final class WindowBox extends VBox {
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final double ONE_LINE = 17;
    private static final double TWO_LINES = 34;

    private final Label times = new Label();
    private final Label length = new Label();
    private Slot kept;
    private Slot shown;
    private double inset;

    WindowBox(Slot slot) {
        kept = slot;
        shown = slot;
        getStyleClass().add("window-box");
        times.getStyleClass().add("t11");
        length.getStyleClass().addAll("t11", "mut");
        times.setMinWidth(0);
        times.setMouseTransparent(true);
        length.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(Messages.text("hours.window.keys"));
        setFocusTraversable(true);
        setPadding(new Insets(1, 4, 1, 6));
        getChildren().addAll(times, length);
        show(slot, slot, false);
    }

    /** The window as it is kept. */
    Slot slot() {
        return kept;
    }

    /** The window as it would be. */
    Slot shown() {
        return shown;
    }

    void show(Slot keptNow, Slot shownNow, boolean draft) {
        kept = keptNow;
        shown = shownNow;
        requestLayout();
        length.setText(HoursText.hours(shownNow.window().minutes()));
        setAccessibleText(HoursText.spoken(shownNow));
        pseudoClassStateChanged(DRAFT, draft);
    }

    /** Leaves the uppermost pixels to what covers them. */
    void inset(double covered) {
        if (covered != inset) {
            inset = covered;
            setPadding(new Insets(1 + covered, 4, 1, 6));
        }
    }

    @Override
    protected void layoutChildren() {
        times.setVisible(getHeight() - inset >= ONE_LINE);
        length.setVisible(getHeight() - inset >= TWO_LINES);
        var whole = HoursText.span(shown.window());
        times.setText(whole);
        if (times.prefWidth(-1) > getWidth() - 10) {
            times.setText(HoursText.brief(shown.window()));
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
