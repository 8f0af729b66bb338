package dev.cairn.ui.ways;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of few, side by side. */
final class Choice<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, RadioButton> options = new LinkedHashMap<>();
    private final Consumer<T> choose;

    Choice(String name, Consumer<T> choose) {
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
        option.setOnAction(event -> choose.accept(value));
        options.values().forEach(it -> it.getStyleClass().remove("last"));
        option.getStyleClass().add(options.isEmpty() ? "first" : "last");
        options.put(value, option);
        getChildren().add(option);
        return this;
    }

    /** Shows what is chosen without telling anybody. */
    void show(T value) {
        var option = options.get(value);
        if (option != null) {
            option.setSelected(true);
        }
    }
}
