package dev.cairn.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood, for the next start. A place that no screen shows any more is not taken back. */
public final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;
    /** So much of the window must be on a screen for it to be taken hold of. */
    private static final double GRIP = 64;

    private WindowPlace() {}

    /** Puts a window where it was, or in the middle of the screen. */
    public static void restore(Stage stage, Memory memory) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var primary = Screen.getPrimary().getVisualBounds();
        var place = remembered(memory).filter(it -> reachable(it, screens));
        place.ifPresent(it -> {
            stage.setX(it.getMinX());
            stage.setY(it.getMinY());
        });
        stage.setWidth(place.map(Rectangle2D::getWidth).orElse(Math.min(WIDTH, primary.getWidth())));
        stage.setHeight(place.map(Rectangle2D::getHeight).orElse(Math.min(HEIGHT, primary.getHeight())));
        stage.setMaximized(memory.get("window.maximized").isPresent());
    }

    /** Notes where a window is; of one that fills the screen only that it does, so that it can shrink back. */
    public static void remember(Stage stage, Memory memory) {
        memory.put("window.maximized", stage.isMaximized() ? "yes" : "");
        if (stage.isMaximized() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        memory.put("window.x", Double.toString(stage.getX()));
        memory.put("window.y", Double.toString(stage.getY()));
        memory.put("window.width", Double.toString(stage.getWidth()));
        memory.put("window.height", Double.toString(stage.getHeight()));
    }

    private static Optional<Rectangle2D> remembered(Memory memory) {
        return memory.number("window.x")
                .flatMap(x -> memory.number("window.y")
                        .flatMap(y -> memory.number("window.width")
                                .flatMap(width -> memory.number("window.height")
                                        .map(height -> new Rectangle2D(
                                                x, y, Math.max(LEAST_WIDTH, width), Math.max(LEAST_HEIGHT, height))))));
    }

    /** Whether the head of a window can be taken hold of on one of the screens. */
    static boolean reachable(Rectangle2D window, List<Rectangle2D> screens) {
        var head = new Rectangle2D(window.getMinX() + GRIP, window.getMinY(), window.getWidth() - 2 * GRIP, GRIP);
        return screens.stream()
                .anyMatch(screen -> screen.intersects(head)
                        && window.getMinY() >= screen.getMinY() - 1
                        && window.getMinY() + GRIP <= screen.getMaxY());
    }
}
