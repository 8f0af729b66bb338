package dev.cairn.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of few, side by side. */
public final class Choice<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, RadioButton> options = new LinkedHashMap<>();
    private final Consumer<T> choose;
    private boolean showing;

    /**
     * @param name what is chosen, for who cannot see it
     * @param choose told what the learner chooses
     */
    public Choice(String name, Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("segment");
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
    }

    /** Adds one more at the end. */
    public Choice<T> option(String id, String text, T value) {
        // A radio button, so that arrow keys and screen readers know it as one of several; drawn as a toggle.
        var option = new RadioButton(text);
        option.getStyleClass().setAll("toggle-button");
        option.setId(id);
        option.setToggleGroup(group);
        option.setMinWidth(USE_PREF_SIZE);
        // Arrow keys choose without firing.
        option.selectedProperty().subscribe((before, now) -> {
            if (now && !showing) {
                choose.accept(value);
            }
        });
        options.values().forEach(it -> it.getStyleClass().remove("last"));
        option.getStyleClass().add(options.isEmpty() ? "first" : "last");
        options.put(value, option);
        getChildren().add(option);
        return this;
    }

    /** Shows what is chosen without telling anybody; nothing happens where it is none of the options. */
    public Choice<T> show(T value) {
        var option = options.get(value);
        if (option != null) {
            showing = true;
            option.setSelected(true);
            showing = false;
        }
        return this;
    }

    /** Shows that none of them is chosen. */
    public void showNone() {
        group.selectToggle(null);
    }
}
