package dev.cairn.ui.intake;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.StateCard;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Nothing can be kept of a file, and why. */
final class RefusedPage implements Page {
    private final String left;
    private final Leaving leaving;
    private final StateCard card;
    private final Button first;

    /**
     * @param left how many files still wait, in words; empty for none
     * @param open opens the roadmap that holds this very file; null where that is not the reason
     */
    RefusedPage(String name, String why, String left, @Nullable Runnable open, Runnable choose, Leaving leaving) {
        this.left = left;
        this.leaving = leaving;
        var actions = new ArrayList<Node>();
        first = open == null
                ? button("intake-choose", Messages.text("intake.choose"), choose)
                : button("intake-open", Messages.text("intake.openIt"), open);
        first.getStyleClass().add("primary");
        actions.add(first);
        actions.add(button("intake-close", Messages.text("intake.close"), leaving.onward()));
        card = new StateCard(
                open == null ? Feather.ALERT_CIRCLE : Feather.COPY,
                open == null ? Messages.text("intake.refused", name) : Messages.text("intake.already", name),
                why,
                actions.toArray(Node[]::new));
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    @Override
    public String title() {
        return Messages.text("roadmap.add");
    }

    @Override
    public String trail() {
        return left.isEmpty() ? Messages.text("intake.nothingKept") : left;
    }

    @Override
    public Parent root() {
        return card;
    }

    @Override
    public void focus() {
        first.requestFocus();
    }

    @Override
    public void leave() {
        leaving.onward().run();
    }

    @Override
    public void abandon() {
        leaving.stop().run();
    }
}
