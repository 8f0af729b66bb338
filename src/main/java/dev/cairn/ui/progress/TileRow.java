package dev.cairn.ui.progress;

import dev.cairn.ui.Tips;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The figures at the head of the view, parted by hairlines. */
final class TileRow extends HBox {
    private static final double NARROW = 900;
    private static final int USUAL = 4;
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    /** @param open what opens the card about the finish below a node */
    TileRow(List<Tile> tiles, Consumer<Node> open) {
        getStyleClass().add("progress-tiles");
        widthProperty().subscribe(width -> pseudoClassStateChanged(SMALL, width.doubleValue() < NARROW));
        pseudoClassStateChanged(MANY, tiles.size() > USUAL);
        for (Tile tile : tiles) {
            var node = tile.opens() ? button(tile, open) : shown(tile);
            node.setId("tile-" + tile.id());
            if (!getChildren().isEmpty()) {
                node.getStyleClass().add("parted");
            }
            if (isSentence(tile)) {
                HBox.setHgrow(node, Priority.ALWAYS);
                node.setMinWidth(0);
            } else {
                node.setMinWidth(USE_PREF_SIZE);
                HBox.setHgrow(node, Priority.SOMETIMES);
            }
            getChildren().add(node);
        }
    }

    /** Whether it has a sentence to say, and so gets what room there is. */
    private static boolean isSentence(Tile tile) {
        return tile.id().equals("finish");
    }

    private static Region shown(Tile tile) {
        var box = content(tile);
        box.getStyleClass().add("progress-tile");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(tile.spoken());
        box.setAccessibleHelp(tile.formula());
        box.setFocusTraversable(true);
        box.setOnMousePressed(event -> box.requestFocus());
        Tooltip.install(box, Tips.of(tile.formula()));
        return box;
    }

    private static Region button(Tile tile, Consumer<Node> open) {
        var button = new Button(null, content(tile));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("progress-tile", "opens");
        button.setAlignment(Pos.TOP_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(tile.spoken());
        button.setAccessibleHelp(tile.formula());
        button.setTooltip(Tips.of(tile.formula()));
        button.setOnAction(event -> open.accept(button));
        return button;
    }

    private static VBox content(Tile tile) {
        var name = label(tile.name(), "t12", "mut");
        var values = new HBox(6);
        values.setAlignment(Pos.BASELINE_LEFT);
        for (Tile.Value value : tile.values()) {
            var large = label(value.large(), "t24", "semibold");
            HBox.setMargin(large, new Insets(0, 0, 0, values.getChildren().isEmpty() ? 0 : 6));
            values.getChildren().addAll(large, label(value.small(), "mut"));
        }
        var second = label(tile.second(), "t11", "mut");
        if (isSentence(tile)) {
            // A whole sentence, where there is no forecast.
            second.setWrapText(true);
            second.setMinWidth(0);
            second.setMinHeight(Region.USE_PREF_SIZE);
        }
        return new VBox(name, values, second);
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
