package dev.cairn.ui;

import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window. Text fields keep those they know themselves, such as their own undo. */
final class Shortcuts {
    private static final int HIGHEST = 9;
    private final Scene scene;

    Shortcuts(Scene scene) {
        this.scene = scene;
    }

    Shortcuts on(String combination, Runnable action) {
        scene.getAccelerators().put(KeyCombination.keyCombination(combination), action);
        return this;
    }

    /** Digits 1 to 9 with a modifier, those of the number pad too; the action counts from 0. */
    Shortcuts onDigits(KeyCombination.Modifier modifier, IntConsumer action) {
        for (int digit = 1; digit <= HIGHEST; digit++) {
            int index = digit - 1;
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(KeyCode.valueOf("DIGIT" + digit), modifier),
                            () -> action.accept(index));
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(KeyCode.valueOf("NUMPAD" + digit), modifier),
                            () -> action.accept(index));
        }
        return this;
    }

    /** A character typed anywhere but into a text. */
    Shortcuts onCharacter(String character, Runnable action) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(character) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                action.run();
                event.consume();
            }
        });
        return this;
    }
}
