package dev.cairn.ui.hours;

import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice of few, side by side. One is always chosen. */
final class Choice<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final T chosen;
    private final Consumer<T> choose;

    Choice(String name, T chosen, Consumer<T> choose) {
        this.chosen = chosen;
        this.choose = choose;
        getStyleClass().add("segment");
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
    }

    Choice<T> option(String id, String text, T value) {
        // A radio button, so that arrow keys and screen readers know it as one of several; drawn as a toggle.
        var option = new RadioButton(text);
        option.getStyleClass().setAll("toggle-button");
        option.setId(id);
        option.setToggleGroup(group);
        option.setSelected(value.equals(chosen));
        option.setMinWidth(USE_PREF_SIZE);
        option.setOnAction(event -> choose.accept(value));
        getChildren().forEach(it -> it.getStyleClass().remove("last"));
        option.getStyleClass().add(getChildren().isEmpty() ? "first" : "last");
        getChildren().add(option);
        return this;
    }
}
