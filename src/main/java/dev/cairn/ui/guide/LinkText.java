package dev.cairn.ui.guide;

import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Tips;
import java.net.URI;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/** A link in running text, which breaks over lines as text does. Its tooltip is the whole address. */
final class LinkText extends Text {
    private final URI address;
    private final LinkOpener links;

    LinkText(String words, URI address, LinkOpener links) {
        super(words);
        this.address = address;
        this.links = links;
        getStyleClass().add("link");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        setAccessibleHelp(address.toString());
        Tooltip.install(this, Tips.of(address.toString()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open();
                event.consume();
            }
        });
    }

    private void open() {
        links.open(address);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
