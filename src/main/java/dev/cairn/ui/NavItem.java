package dev.cairn.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** One line of the navigation: icon, name, key. In the rail only the icon. */
final class NavItem extends ToggleButton {
    private final Label name;
    private final Label key;

    NavItem(Feather icon, String text, String keyName) {
        name = new Label(text);
        key = new Label(keyName);
        key.getStyleClass().addAll("t11", "key");
        getStyleClass().add("nav-item");
        setAccessibleText(text);
        setMaxWidth(Double.MAX_VALUE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(12, Icons.of(icon), name, space, key);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        for (Label label : new Label[] {name, key}) {
            label.managedProperty().bind(label.visibleProperty());
        }
        space.managedProperty().bind(name.visibleProperty());
        line.prefWidthProperty().bind(widthProperty().subtract(16));
        setTooltip(Tips.of(Messages.text("tip.key", text, keyName)));
    }

    void rail(boolean narrow) {
        name.setVisible(!narrow);
        key.setVisible(!narrow);
        ((HBox) getGraphic()).setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
    }

    /** One of the toggles is always on: choosing it again does not turn it off. */
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
