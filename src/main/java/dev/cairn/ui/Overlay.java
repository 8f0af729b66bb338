package dev.cairn.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A card over the window, such as the list of keys. Keyboard focus stays in it until it is closed, and then goes back to where it
 * was.
 */
final class Overlay extends StackPane {
    private static final double HIGH = 88;
    private static final double HIGH_PART = 0.11;

    private @Nullable Node cameFrom;
    private @Nullable Region card;
    private Subscription watch = Subscription.EMPTY;
    private boolean closable;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (closable && event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (closable && event.getTarget() == this) {
                close();
            }
        });
    }

    /** Shows a card in the middle, with what lies under it dimmed; closed by Escape or a click beside it. */
    void showDimmed(Region newCard) {
        getStyleClass().setAll("overlay", "dimmed");
        open(newCard, Pos.CENTER, Insets.EMPTY, true);
    }

    /** Shows a card near the top, with what lies under it dimmed; closed as {@link #showDimmed} does. */
    void showHigh(Region newCard) {
        getStyleClass().setAll("overlay", "dimmed");
        var above = Math.min(HIGH, getHeight() * HIGH_PART);
        open(newCard, Pos.TOP_CENTER, new Insets(above, 16, 16, 16), true);
    }

    /** Whether a card is shown that must not be taken away. */
    boolean isFirm() {
        return isVisible() && !closable;
    }

    /** Shows a card that stays until {@link #close}. */
    void showFirm(Region newCard) {
        getStyleClass().setAll("overlay", "dimmed");
        open(newCard, Pos.CENTER, Insets.EMPTY, false);
    }

    /** Shows a card at a corner, with nothing dimmed. */
    void showBeside(Region newCard, Pos corner, Insets away) {
        getStyleClass().setAll("overlay");
        open(newCard, corner, away, true);
    }

    private void open(Region newCard, Pos place, Insets away, boolean mayClose) {
        if (!isVisible()) {
            cameFrom = getScene().getFocusOwner();
        }
        closable = mayClose;
        card = newCard;
        if (!newCard.getStyleClass().contains("overlay-card")) {
            newCard.getStyleClass().add("overlay-card");
        }
        newCard.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        newCard.setFocusTraversable(true);
        setAlignment(newCard, place);
        setMargin(newCard, away);
        getChildren().setAll(newCard);
        setVisible(true);
        newCard.requestFocus();
        watch.unsubscribe();
        watch = getScene().focusOwnerProperty().subscribe(this::keepFocus);
    }

    private void keepFocus(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return;
            }
        }
        if (card != null && owner != null) {
            card.requestFocus();
        }
    }

    void close() {
        watch.unsubscribe();
        setVisible(false);
        getChildren().clear();
        card = null;
        if (cameFrom != null) {
            cameFrom.requestFocus();
        }
    }
}
