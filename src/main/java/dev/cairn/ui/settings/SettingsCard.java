package dev.cairn.ui.settings;

import dev.cairn.ui.Appearance;
import dev.cairn.ui.Choice;
import dev.cairn.ui.Look;
import dev.cairn.ui.Messages;
import dev.cairn.ui.QuietMoments;
import dev.cairn.ui.TextSize;
import dev.cairn.ui.Tips;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Theme and text size, changed at once. */
public final class SettingsCard extends VBox {

    /** @param openHours opens the editor of hours */
    public SettingsCard(Appearance appearance, QuietMoments moments, Runnable openHours) {
        super(16);
        var title = new Label(Messages.text("settings.title"));
        title.getStyleClass().addAll("t15", "semibold");
        var look = new Choice<Look>(Messages.text("settings.look"), appearance::choose)
                .option("look-light", Messages.text("settings.look.light"), Look.LIGHT)
                .option("look-dark", Messages.text("settings.look.dark"), Look.DARK)
                .option("look-system", Messages.text("settings.look.system"), Look.SYSTEM)
                .show(appearance.look().get());
        var size = new Choice<TextSize>(Messages.text("settings.size"), appearance::choose)
                .option("size-small", Messages.text("settings.size.small"), TextSize.SMALL)
                .option("size-normal", Messages.text("settings.size.normal"), TextSize.NORMAL)
                .option("size-large", Messages.text("settings.size.large"), TextSize.LARGE)
                .show(appearance.textSize().get());
        var grid = new GridPane(16, 12);
        grid.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(0, new Label(Messages.text("settings.look")), look);
        grid.addRow(1, new Label(Messages.text("settings.size")), size);
        var told = new CheckBox(Messages.text("settings.moments.tell"));
        told.setId("settings-moments");
        told.selectedProperty().bindBidirectional(moments.wanted());
        grid.addRow(2, new Label(Messages.text("settings.moments")), told);
        setId("settings-card");
        var hours = new Button(Messages.text("settings.hours"));
        hours.setId("settings-hours");
        hours.setTooltip(Tips.of(Messages.text("tip.key", Messages.text("hours.title"), Messages.text("key.hours"))));
        hours.setOnAction(event -> openHours.run());
        getChildren().addAll(title, grid, hours);
    }
}
