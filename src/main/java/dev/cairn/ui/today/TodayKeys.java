package dev.cairn.ui.today;

import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The keys of the view. */
final class TodayKeys {
    private final TodayActions actions;
    private final TodayPage page;

    TodayKeys(TodayActions actions, TodayPage page) {
        this.actions = actions;
        this.page = page;
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    static List<KeyHint> hints() {
        return List.of(
                new KeyHint("D", Messages.text("today.key.done")),
                new KeyHint("T", Messages.text("today.key.timer")),
                new KeyHint(Messages.text("today.key.walk.keys"), Messages.text("today.key.walk")),
                new KeyHint(Messages.text("today.key.space"), Messages.text("today.key.tick")),
                new KeyHint(Messages.text("key.enter"), Messages.text("today.key.open")),
                new KeyHint("F", Messages.text("today.key.fit")),
                new KeyHint("W", Messages.text("today.key.ways")));
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isShiftDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case D -> actions.model().done();
            case T -> actions.timer();
            case F -> actions.model().fitIn();
            case W -> actions.waysBack();
            case DOWN, J -> walk(1);
            case UP, K -> walk(-1);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void walk(int step) {
        var rows = page.rows();
        if (rows.isEmpty()) {
            return;
        }
        int here = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                here = i;
            }
        }
        int next = here < 0 ? 0 : Math.clamp(here + step, 0, rows.size() - 1);
        rows.get(next).requestFocus();
        reveal(rows.get(next));
    }

    private void reveal(LineRow row) {
        var content = page.getContent();
        double seen = page.getViewportBounds().getHeight();
        double whole = content.getLayoutBounds().getHeight();
        if (whole <= seen) {
            return;
        }
        var at = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double top = page.getVvalue() * (whole - seen);
        if (at.getMinY() < top) {
            page.setVvalue(at.getMinY() / (whole - seen));
        } else if (at.getMaxY() > top + seen) {
            page.setVvalue((at.getMaxY() - seen) / (whole - seen));
        }
    }
}
