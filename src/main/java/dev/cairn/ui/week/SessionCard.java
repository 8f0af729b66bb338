package dev.cairn.ui.week;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One session on the board. Draws itself only: what keys and pointer do with it is the board's business. Has as few nodes as it can, since
 * there may be hundreds.
 */
final class SessionCard extends Region {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final double LEFT = 9;
    private static final double RIGHT = 5;
    private static final double BOX = 13;
    private static final double FOOT = 17;
    private static final double LINE = 13;
    private static final double PIN_WIDTH = 10;
    private static final double PIN_HEIGHT = 13;
    /** Lower than this there is room for one line only. */
    private static final double LOW = 34;

    /** Less wide than this, hours and tools do not fit beside each other. */
    private static final double ROOMY = 130;

    private static final double EDGE = 5;

    private final Consumer<Card> fire;
    private final Label title = new Label();
    private final Region box = new Region();
    private final Text hours = new Text();
    private @Nullable Label second;
    private @Nullable Region mark;
    private @Nullable Region pin;
    private Card card;
    private boolean covered;

    /** @param fire ticks it, for who cannot see the box */
    SessionCard(Card card, LocalDate today, Consumer<Card> fire) {
        this.card = card;
        this.fire = fire;
        getStyleClass().add("session");
        title.getStyleClass().add("session-title");
        title.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("session-box");
        hours.getStyleClass().add("session-hours");
        hours.setTextOrigin(VPos.TOP);
        getChildren().addAll(title, box, hours);
        show(card, today);
    }

    Card card() {
        return card;
    }

    void show(Card next, LocalDate today) {
        card = next;
        getStyleClass().setAll("session", next.state().name().toLowerCase(Locale.ROOT), Hues.style(next.hue()));
        if (next.project()) {
            getStyleClass().add("project");
        }
        pseudoClassStateChanged(PINNED, next.pinned());
        pseudoClassStateChanged(FAINT, !next.fits());
        title.setText(next.title());
        hours.setText(next.isGhost() ? "" : WeekText.hours(next.minutes()));
        box.setVisible(!next.isGhost());
        showMark(next.isDone());
        showPin(next.pinned());
        // What moved away is no longer there to be ticked.
        setAccessibleRole(next.isGhost() ? AccessibleRole.TEXT : AccessibleRole.CHECK_BOX);
        setAccessibleText(WeekText.spoken(next, today));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        var below = next.isGhost() ? WeekText.ghost(next, today) : next.module();
        if (second != null || next.isGhost()) {
            second().setText(below);
        }
        requestLayout();
    }

    private void showMark(boolean shown) {
        if (shown && mark == null) {
            var drawn = new Region();
            drawn.getStyleClass().add("session-mark");
            drawn.setMouseTransparent(true);
            mark = drawn;
            getChildren().add(drawn);
        } else if (mark != null) {
            mark.setVisible(shown);
        }
    }

    private void showPin(boolean shown) {
        if (shown && pin == null) {
            var drawn = new Region();
            drawn.getStyleClass().add("session-pin");
            drawn.setMouseTransparent(true);
            pin = drawn;
            getChildren().add(drawn);
        } else if (pin != null) {
            pin.setVisible(shown);
        }
    }

    private Label second() {
        var label = second;
        if (label == null) {
            label = new Label(card.module());
            label.getStyleClass().addAll("session-title", "session-second");
            label.setAlignment(Pos.TOP_LEFT);
            second = label;
            getChildren().add(label);
            label.applyCss();
        }
        return label;
    }

    /** Shows that it is on its way elsewhere. */
    void held(boolean isHeld) {
        pseudoClassStateChanged(HELD, isHeld);
    }

    /** Makes room at its foot for what is laid over it there. */
    void covered(boolean isCovered) {
        covered = isCovered;
        requestLayout();
    }

    boolean isBox(@Nullable Object target) {
        return target == box;
    }

    /** Whether a height is at the lower edge, by which it can be made longer. */
    boolean isEdge(double y) {
        return y >= getHeight() - EDGE && y <= getHeight() + 1 && getHeight() > 2 * EDGE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - LEFT - RIGHT;
        if (getHeight() < LOW) {
            oneLine(width);
        } else if (card.isGhost()) {
            lines(width, getHeight() - 4);
        } else {
            lines(width, getHeight() - FOOT - 2);
            foot(getHeight() - FOOT);
        }
    }

    private void oneLine(double width) {
        double middle = Math.rint((getHeight() - BOX) / 2);
        double from = LEFT + (card.isGhost() ? 0 : BOX + 5);
        title.setWrapText(false);
        title.resizeRelocate(from, Math.rint((getHeight() - 15) / 2), Math.max(0, LEFT + width - from), 15);
        place(box, LEFT, middle);
        hours.setVisible(false);
        if (second != null) {
            second.setVisible(false);
        }
        if (pin != null) {
            pin.setVisible(false);
        }
    }

    private void lines(double width, double room) {
        title.setWrapText(true);
        double wanted = room < 2 * LINE ? room : title.prefHeight(width);
        double height = Math.min(wanted, room);
        title.resizeRelocate(LEFT, 1, width, height);
        boolean fits = room - height >= LINE && width > 2 * FOOT;
        if (fits && (card.isGhost() || !card.module().isEmpty())) {
            var below = second();
            below.setWrapText(true);
            below.setVisible(true);
            below.resizeRelocate(LEFT, 1 + height - 1, width, Math.min(room - height + 1, below.prefHeight(width)));
        } else if (second != null) {
            second.setVisible(false);
        }
    }

    private void foot(double y) {
        place(box, LEFT, y);
        boolean wide = getWidth() > 60;
        hours.setVisible(wide && !(covered && getWidth() < ROOMY));
        hours.relocate(LEFT + BOX + 5, y - 1);
        if (pin != null) {
            pin.setVisible(wide && !covered && card.pinned());
            pin.resizeRelocate(getWidth() - RIGHT - PIN_WIDTH, y, PIN_WIDTH, PIN_HEIGHT);
        }
    }

    private void place(Region drawn, double x, double y) {
        drawn.resizeRelocate(x, y, BOX, BOX);
        if (mark != null) {
            mark.resizeRelocate(x + 2, y + 3, 9, 7);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? card.isDone()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && !card.isGhost()) {
            fire.accept(card);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
