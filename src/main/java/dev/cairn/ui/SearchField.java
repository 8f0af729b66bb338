package dev.cairn.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Where the learner types what to look for: an icon, the words, and the key or a way to clear them. */
final class SearchField extends HBox {
    private final TextField words = new TextField();

    /** @param leave where to go when the learner is done typing */
    SearchField(Runnable leave) {
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        words.setPromptText(Messages.text("search.prompt"));
        words.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        words.setAccessibleText(Messages.text("search.name"));
        words.setTooltip(Tips.of(Messages.text("search.tip", Messages.text("key.palette"))));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Feather.SEARCH), words, ending());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (words.getText().isEmpty()) {
                    leave.run();
                }
                words.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                leave.run();
                event.consume();
            }
        });
    }

    private StackPane ending() {
        var key = new Label(Messages.text("key.search"));
        key.getStyleClass().addAll("t11", "sub");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var clear = new Button(null, Icons.of(Feather.X));
        clear.getStyleClass().addAll("icon-button", "small");
        clear.setAccessibleText(Messages.text("search.clear"));
        clear.setTooltip(Tips.of(Messages.text("search.clear")));
        clear.setOnAction(event -> {
            words.clear();
            words.requestFocus();
        });
        var empty = Bindings.isEmpty(words.textProperty());
        key.visibleProperty().bind(empty);
        clear.visibleProperty().bind(empty.not());
        var ending = new StackPane(key, clear);
        ending.setAlignment(Pos.CENTER_RIGHT);
        return ending;
    }

    TextField words() {
        return words;
    }
}
