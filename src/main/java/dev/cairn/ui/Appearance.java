package dev.cairn.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** How the window looks: theme and text size, as the learner chose them, on its scene and in its memory. */
public final class Appearance {
    private static final String LOOK = "look";
    private static final String TEXT_SIZE = "text.size";

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final ObservableValue<ColorScheme> system;
    private final Scene scene;

    /** Follows the scheme of the desktop. */
    public Appearance(Scene scene, Memory memory) {
        this(scene, memory, Platform.getPreferences().colorSchemeProperty());
    }

    /** @param system the scheme of the desktop */
    Appearance(Scene scene, Memory memory, ObservableValue<ColorScheme> system) {
        this.scene = scene;
        this.system = system;
        look.set(Look.of(memory.get(LOOK).orElse("")));
        textSize.set(TextSize.of(memory.get(TEXT_SIZE).orElse("")));
        look.subscribe(wanted -> {
            memory.put(LOOK, wanted.word());
            dress();
        });
        textSize.subscribe(wanted -> {
            memory.put(TEXT_SIZE, wanted.word());
            scene.getRoot().setStyle("-fx-font-size: " + wanted.pixels() + "px;");
        });
        system.subscribe(scheme -> dress());
    }

    private void dress() {
        theme().dress(scene);
    }

    /** The theme the scene wears now. */
    public Theme theme() {
        return switch (look.get()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Theme.of(system.getValue());
        };
    }

    public ReadOnlyObjectProperty<Look> look() {
        return look;
    }

    public void choose(Look wanted) {
        look.set(wanted);
    }

    public ReadOnlyObjectProperty<TextSize> textSize() {
        return textSize;
    }

    public void choose(TextSize wanted) {
        textSize.set(wanted);
    }
}
