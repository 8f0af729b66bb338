package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the keys do that work everywhere in the window, and how they lead from one side of it to the next. */
final class ShellKeys {
    private static final int SIDES = 4;
    private static final int BESIDE = 3;

    private final ShellView shell;
    private final ShellViewModel model;
    private final Sidebar side;
    private final TopBar top;
    private final Middle middle;

    ShellKeys(ShellView shell, ShellViewModel model, Sidebar side, TopBar top, Middle middle) {
        this.shell = shell;
        this.model = model;
        this.side = side;
        this.top = top;
        this.middle = middle;
    }

    void install(Scene scene) {
        new Shortcuts(scene)
                .onDigits(KeyCombination.SHORTCUT_DOWN, this::openRoadmap)
                .onDigits(KeyCombination.ALT_DOWN, this::openView)
                .on("Shortcut+0", () -> shell.open(RoadmapId.ALL))
                .on("Shortcut+Numpad 0", () -> shell.open(RoadmapId.ALL))
                .on("Shortcut+F", shell::focusSearch)
                .on("Shortcut+Z", model::undo)
                .on("Shortcut+Shift+Z", model::redo)
                .on("Shortcut+Y", model::redo)
                .on("Shortcut+O", shell::addRoadmap)
                .on("Shortcut+H", shell::openHours)
                .on("Shortcut+Shift+H", shell::openHistory)
                .on("Shortcut+K", shell::openPalette)
                .on("Shortcut+P", shell::print)
                .on("Shortcut+R", shell::openReviews)
                .on("F6", () -> focusSide(scene.getFocusOwner(), 1))
                .on("Shift+F6", () -> focusSide(scene.getFocusOwner(), -1))
                .onCharacter("?", shell::showKeys);
    }

    private void openRoadmap(int index) {
        model.rows().stream()
                .filter(row -> row.overview() != null)
                .skip(index)
                .findFirst()
                .ifPresent(row -> shell.open(row.id()));
    }

    private void openView(int index) {
        if (index < shell.views().size()) {
            shell.open(shell.views().get(index));
        }
    }

    private void focusSide(@Nullable Node owner, int step) {
        int here = isBelow(owner, side) ? 0 : isBelow(owner, top) ? 1 : isBeside(owner) ? BESIDE : 2;
        int there = Math.floorMod(here + step, SIDES);
        if (there == BESIDE && !middle.focusBeside()) {
            there = Math.floorMod(there + step, SIDES);
        }
        switch (there) {
            case 0 -> side.focusRoadmaps();
            case 1 -> shell.focusSearch();
            case 2 -> middle.focusContent();
            default -> {}
        }
    }

    private boolean isBeside(@Nullable Node owner) {
        return middle.beside().filter(it -> isBelow(owner, it)).isPresent();
    }

    private static boolean isBelow(@Nullable Node node, Node above) {
        for (var it = node; it != null; it = it.getParent()) {
            if (it == above) {
                return true;
            }
        }
        return false;
    }

    /** Escape leaves the page that stands in place of the view, and else clears what is searched. */
    void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        var page = middle.page();
        if (page != null) {
            page.leave();
            event.consume();
        } else if (!top.search().words().getText().isEmpty()) {
            top.search().words().clear();
            event.consume();
        }
    }
}
