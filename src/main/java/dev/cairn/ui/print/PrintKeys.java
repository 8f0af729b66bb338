package dev.cairn.ui.print;

import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import java.util.List;
import javafx.scene.input.KeyEvent;

/** The keys of the page, wherever in it the focus is. */
final class PrintKeys {
    private final Preview preview;
    private final Runnable print;
    private final Runnable save;

    PrintKeys(Preview preview, Runnable print, Runnable save) {
        this.preview = preview;
        this.print = print;
        this.save = save;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || !(event.isShortcutDown() ? withCtrl(event) : plain(event))) {
            return;
        }
        event.consume();
    }

    private boolean withCtrl(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> preview.zoomIn();
            case MINUS, SUBTRACT -> preview.zoomOut();
            case DIGIT0, NUMPAD0 -> preview.zoom(Zoom.PAGE);
            // What brought the learner here takes them to the button, and does not print by itself.
            case P -> print.run();
            case S -> save.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> preview.walk(1);
            case PAGE_UP -> preview.walk(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    static List<KeyHint> hints() {
        return List.of(
                new KeyHint(Messages.text("print.key.print"), Messages.text("print.keys.print")),
                new KeyHint(Messages.text("print.key.save"), Messages.text("print.keys.save")),
                new KeyHint(Messages.text("print.key.pages"), Messages.text("print.keys.pages")),
                new KeyHint(Messages.text("print.key.ends"), Messages.text("print.keys.ends")),
                new KeyHint(Messages.text("print.key.zoom"), Messages.text("print.keys.zoom")),
                new KeyHint(Messages.text("print.key.page"), Messages.text("print.keys.page")),
                new KeyHint(Messages.text("print.key.leave"), Messages.text("print.keys.leave")));
    }
}
