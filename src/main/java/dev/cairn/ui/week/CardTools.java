package dev.cairn.ui.week;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the card the pointer is on, or the keys are at: put off, and more. One for all cards. */
final class CardTools extends HBox {
    private static final double LOW = 34;

    private final WeekViewModel model;
    private final Button postpone = new Button(null, Icons.of(Feather.CORNER_DOWN_RIGHT));
    private final Button more = new Button(null, Icons.of(Feather.MORE_HORIZONTAL));
    private final Tooltip where = Tips.of("");
    private @Nullable SessionCard on;

    CardTools(WeekViewModel model, java.util.function.BiConsumer<Card, Button> menu) {
        super(2);
        this.model = model;
        getStyleClass().add("card-tools");
        setVisible(false);
        postpone.setId("week-postpone");
        more.setId("week-more");
        for (Button button : new Button[] {postpone, more}) {
            button.getStyleClass().addAll("icon-button", "small");
            button.setFocusTraversable(false);
        }
        postpone.setTooltip(where);
        postpone.setOnAction(event -> card(card -> model.edits().postpone(card)));
        more.setAccessibleText(Messages.text("week.menu"));
        more.setTooltip(Tips.of(Messages.text("tip.key", Messages.text("week.menu"), "M")));
        more.setOnAction(event -> card(it -> menu.accept(it, more)));
        getChildren().addAll(postpone, more);
    }

    private void card(java.util.function.Consumer<Card> action) {
        var node = on;
        if (node != null) {
            action.accept(node.card());
        }
    }

    /** Shows on a card; null for none. */
    void show(@Nullable SessionCard card) {
        if (card == on) {
            return;
        }
        if (on != null) {
            on.covered(false);
        }
        on = card;
        if (card != null && !card.card().isGhost()) {
            card.covered(true);
            var slot = model.edits().postponed(card.card());
            // On a low card a second button would cover what it is taken by; its menu has the same.
            boolean shown = slot.isPresent() && card.getHeight() >= LOW;
            postpone.setVisible(shown);
            postpone.setManaged(shown);
            slot.map(it -> Messages.text("week.postpone", WeekText.postponed(it, model.today())))
                    .ifPresent(it -> {
                        where.setText(Messages.text("tip.key", it, "L"));
                        postpone.setAccessibleText(it);
                    });
        }
        lay();
    }

    @Nullable
    SessionCard on() {
        return on;
    }

    /** Takes its place at the foot of its card. */
    void lay() {
        var card = on;
        boolean shown = card != null
                && card.getParent() != null
                && !card.card().isGhost()
                && model.moving().held().get() == null;
        setVisible(shown);
        if (card == null || !shown) {
            return;
        }
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        double y = card.getHeight() < LOW
                ? card.getLayoutY() + (card.getHeight() - height) / 2
                : card.getLayoutY() + card.getHeight() - height - 1;
        resizeRelocate(card.getLayoutX() + card.getWidth() - width - 2, Math.rint(y), width, height);
    }
}
